/** Config vars that hold secrets, which nobody may read in anything that we write. */
import { randomBytes } from 'node:crypto'

export type Secrets = {
  /** Config vars of all kinds, the app's own and those that are set for the test alone. */
  readonly config: Readonly<Record<string, string>>
  /** The names of those whose value is in a text. */
  readonly findIn: (text: string) => readonly string[]
}

/** What would have to be quoted, or hidden in another way, somewhere on the way. */
const surroundings = ['', ' ', "'", '"', '$', '\\', '\n', '=', '%', 'é']

export function makeSecrets(count = 200): Secrets {
  const secrets = Array.from({ length: count }, (_, index) => {
    const secret = randomBytes(12).toString('hex')
    const around = surroundings[index % surroundings.length] ?? ''
    const name = index % 2 === 0 ? `SECRET_${index}` : `SMOKE_TEST_ENV_SECRET_${index}`
    return { name, secret, value: `${around}${secret}${around}` }
  })
  return {
    config: Object.fromEntries(secrets.map(({ name, value }) => [name, value])),
    findIn: text => secrets.filter(({ secret }) => text.includes(secret)).map(({ name }) => name),
  }
}
