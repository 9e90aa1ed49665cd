/** Faults of what an app writes. */
import { join } from 'node:path'
import { repository } from '../../support/heroku.ts'
import type { Fault, Preparation } from '../fault.ts'

const config = { SMOKE_TEST_SETTLE: '0' }
const passed = { config, verdict: 'passed', code: 0 } as const
const crashed = { verdict: 'crashed', heroku: 'H10', code: 1 } as const

export const logging: readonly Fault[] = [
  {
    name: 'logs 10 000 lines a second while it boots',
    web: 'perl logs-while-it-boots.pl',
    ...passed,
    prepare: count,
  },
  {
    name: 'logs 200 MB without a line end',
    web: 'perl logs-without-a-line-end.pl',
    ...passed,
    prepare: count,
    // A line of ours may end the open one.
    varies: [[/\(2 lines, 209715202 bytes\)/, '(1 lines, 209715201 bytes)']],
  },
  { name: 'logs control sequences and crashes', web: 'perl logs-control-sequences.pl', ...crashed },
  {
    name: 'logs in several encodings and cuts a character',
    web: 'node logs-in-several-encodings.mjs',
    ...passed,
    inspect: async (t, { output }) => {
      t.match(output, /^web \| cut: \u{1f600}$/mu, 'the character is whole again')
    },
  },
  { name: 'closes its output', web: 'perl closes-its-output.pl', ...passed },
  {
    name: 'logs through the names of its descriptors',
    web: 'bash logs-through-dev.sh',
    ...passed,
  },
  {
    name: 'crashes while a grandchild holds its output',
    web: 'bash crashes-beside-a-daemon.sh',
    ...crashed,
  },
]

/** What the app writes is too much to be kept. */
async function count(): Promise<Preparation> {
  return { through: ['perl', join(repository, 'test/support/sieve.pl')] }
}
