/** Who is measured: ours, what people use today, and an oracle that nobody can beat. */
import { join } from 'node:path'

export type ContenderName = 'ours' | 'loop' | 'wait-on' | 'start-server-and-test' | 'wait-port' | 'oracle'

export type Contender = {
  readonly name: ContenderName
  readonly kind: 'ours' | 'peer' | 'oracle'
  readonly command: (slug: string) => readonly string[]
  readonly environment: Readonly<Record<string, string>>
  /** What it prints when it has found that the app does not work; undefined where its exit says it. */
  readonly verdict?: RegExp
}

export const ours: Contender = {
  name: 'ours',
  kind: 'ours',
  command: slug => [join(slug, '.heroku/smoke-test/release')],
  // The others ask once and stop, and ask on loopback.
  environment: { SMOKE_TEST_SETTLE: '0', SMOKE_TEST_ADDRESS: '127.0.0.1' },
  // A failure then waits for a second, so that the platform gets the last lines.
  verdict: /^smoke-test: at=verdict .*\n/m,
}

export const contenders: readonly Contender[] = [
  ours,
  { name: 'loop', kind: 'peer', ...program('loop.sh') },
  { name: 'wait-on', kind: 'peer', ...program('wait-on.sh') },
  { name: 'start-server-and-test', kind: 'peer', ...program('start-server-and-test.sh') },
  { name: 'wait-port', kind: 'peer', ...program('wait-port.sh') },
  { name: 'oracle', kind: 'oracle', ...program('oracle.sh') },
]

function program(file: string): Pick<Contender, 'command' | 'environment'> {
  return { command: slug => [join(slug, file)], environment: {} }
}
