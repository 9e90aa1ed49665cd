/** What the output of a release says about the smoke test. Pure. */

/** The fields of our last line: `at=verdict verdict=passed mode=warn ...`. */
export type LastVerdict = {
  readonly verdict: string
  readonly mode: string | undefined
  readonly heroku: string | undefined
}

/** @returns undefined where no smoke test has ended in it. Of several process types the last decides. */
export function findLastVerdict(output: string): LastVerdict | undefined {
  const line = output.split(/\r?\n/).findLast(text => text.startsWith('smoke-test: at=verdict '))
  const fields = new Map(
    line?.split(' ').map(field => {
      const [key = '', ...value] = field.split('=')
      return [key, value.join('=')]
    }),
  )
  const verdict = fields.get('verdict')
  if (verdict === undefined) return undefined
  return { verdict, mode: fields.get('mode'), heroku: fields.get('heroku') }
}
