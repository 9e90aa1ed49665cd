/** The model itself, row by row: the verdicts here were worked out by hand from the README. */
import fc from 'fast-check'
import t from 'tap'
import { holds, seed } from '../support/fuzz.ts'
import {
  type App,
  answers,
  binds,
  ends,
  leftovers,
  releaseCommands,
  starts,
  stops,
  variables,
} from './app.ts'
import { makeApps } from './arbitrary.ts'
import { type Due, findDue } from './model.ts'
import { findRace } from './races.ts'

const plain: App = {
  language: 'python',
  start: 'direct',
  delayMs: 0,
  variable: 'not-needed',
  bind: 'all',
  answer: 'ok',
  death: { when: 'never' },
  stop: 'by-signal',
  leftover: 'nothing',
  releaseCommand: 'none',
  healthchecks: [],
  asked: 'nothing',
  tries: { from: 'default', attempts: 1 },
  settle: 0.3,
  decoration: 'nothing',
  mode: 'enforce',
  hasBadSetting: false,
}

const onPath = { kind: 'path', expectation: 'usual', warn: false } as const
const once = { from: 'config', attempts: 1 } as const
const thrice = { from: 'config', attempts: 3 } as const
const untested = undefined

const rows: readonly (readonly [what: string, parts: Partial<App>, verdict: Due['verdict'], code: number])[] =
  [
    ['a plain app', {}, 'passed', 0],
    ['an app whose release command fails', { releaseCommand: 'fails' }, untested, 3],
    ['the same in mode warn', { releaseCommand: 'fails', mode: 'warn' }, untested, 3],
    ['mode off', { mode: 'off', bind: 'nothing' }, untested, 0],
    ['mode warn', { mode: 'warn', bind: 'nothing' }, 'never-listened', 0],
    ['a bad setting', { hasBadSetting: true, bind: 'nothing' }, 'misconfigured', 2],
    ['a variable that is missing', { variable: 'missing' }, 'crashed', 1],
    ['a variable of .profile', { variable: 'from-profile' }, 'passed', 0],
    ['loopback alone', { bind: 'loopback' }, 'loopback-only', 1],
    [
      'loopback alone, beside a listening daemon',
      { bind: 'loopback', leftover: 'listening-daemon' },
      'loopback-only',
      1,
    ],
    ['another port', { bind: 'another-port' }, 'wrong-port', 1],
    [
      'nothing, and a daemon that listens',
      { bind: 'nothing', leftover: 'listening-daemon' },
      'wrong-port',
      1,
    ],
    ['nothing in time', { delayMs: 1_000_000 }, 'never-listened', 1],
    ['a launcher that ends', { start: 'daemon', delayMs: 200 }, 'crashed', 1],
    [
      'a death that a shell does not notice',
      { start: 'unwatched-child', death: { when: 'before-listening', end: 1 } },
      'never-listened',
      1,
    ],
    [
      'the same death of the shell itself',
      { start: 'unwatched-child', language: 'bash', death: { when: 'before-listening', end: 1 } },
      'crashed',
      1,
    ],
    [
      'a death in a request that a shell does not notice',
      { start: 'unwatched-child', death: { when: 'first-request', end: 1 }, tries: thrice },
      'check-failed',
      1,
    ],
    ['a death in a request', { death: { when: 'first-request', end: 0 }, tries: thrice }, 'crashed', 1],
    ['404 without a path', { answer: 'not-found' }, 'passed', 0],
    ['404 on a path', { answer: 'not-found', asked: 'path' }, 'check-failed', 1],
    ['404 on a path where it is allowed', { answer: 'not-found', asked: 'status' }, 'passed', 0],
    ['503 twice, asked once', { answer: 'warms-up', tries: once }, 'check-failed', 1],
    ['503 twice, asked three times', { answer: 'warms-up', tries: thrice }, 'passed', 0],
    ['500 after the settle time', { answer: 'breaks-after-one' }, 'check-failed', 1],
    ['500 where there is no settle time', { answer: 'breaks-after-one', settle: 0 }, 'passed', 0],
    ['half a body', { answer: 'half-a-body' }, 'check-failed', 1],
    [
      'a healthcheck that only warns',
      { answer: 'error', healthchecks: [{ ...onPath, warn: true }] },
      'passed',
      0,
    ],
    [
      'a healthcheck that a config var replaces',
      {
        asked: 'path',
        healthchecks: [{ ...onPath, expectation: 'content-that-is-missing' }],
      },
      'passed',
      0,
    ],
    [
      'a command that a config var does not replace',
      { asked: 'path', healthchecks: [{ kind: 'command', does: 'fail', warn: false }] },
      'check-failed',
      1,
    ],
  ]

for (const [what, parts, verdict, code] of rows) {
  t.test(`${what}: ${verdict ?? 'no test'}, exit code ${code}`, async t => {
    t.strictSame(findDue({ ...plain, ...parts }), { verdict, code })
  })
}

t.test('no generated app has a verdict that depends on a race', t =>
  holds(
    t,
    fc.property(makeApps(true), app => findRace(app) === undefined),
    { numRuns: 1000 },
  ),
)

const generatedAnswers = answers
const verdicts = [
  undefined,
  'passed',
  'misconfigured',
  'crashed',
  'loopback-only',
  'wrong-port',
  'never-listened',
  'check-failed',
]
const parts: readonly (readonly [name: string, values: readonly unknown[], read: (app: App) => unknown])[] = [
  ['verdict', verdicts, app => findDue(app).verdict],
  ['start', starts, app => app.start],
  ['variable', variables, app => app.variable],
  ['bind', binds, app => app.bind],
  ['answer', generatedAnswers, app => app.answer],
  ['end', ends, ({ death }) => 'end' in death && death.end],
  ['stop', stops, app => app.stop],
  ['leftover', leftovers, app => app.leftover],
  ['release command', releaseCommands, app => app.releaseCommand],
]

t.test('a thousand apps have every value of every part', async t => {
  const apps = fc.sample(makeApps(true), { seed, numRuns: 1000 })

  for (const [name, values, read] of parts) {
    const found = new Set(apps.map(read))
    t.strictSame(
      values.filter(value => !found.has(value)),
      [],
      `no ${name} is missing, with FUZZ_SEED=${seed}`,
    )
  }
})
