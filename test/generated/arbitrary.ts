/** Makes apps at random, and smaller ones of one that fails. */
import fc from 'fast-check'
import {
  type App,
  answers,
  asked,
  binds,
  type Death,
  decorations,
  delays,
  endlessMs,
  ends,
  expectations,
  type Healthcheck,
  languages,
  leftovers,
  releaseCommands,
  starts,
  stops,
  variables,
} from './app.ts'
import { findRace } from './races.ts'

/** The first of several kinds is the plainest one. */
const shrinking = { withCrossShrink: true }

const end = fc.constantFrom(...ends)

const death: fc.Arbitrary<Death> = fc.oneof(
  shrinking,
  { weight: 12, arbitrary: fc.constant<Death>({ when: 'never' }) },
  { weight: 2, arbitrary: fc.record({ when: fc.constant('before-listening' as const), end }) },
  { weight: 3, arbitrary: fc.record({ when: fc.constant('first-request' as const), end }) },
  {
    weight: 10,
    arbitrary: fc.record({
      when: fc.constant('first-answer' as const),
      afterMs: fc.constantFrom(0, 300),
      end,
    }),
  },
)

const warn = often(2, false, true)

const healthcheck: fc.Arbitrary<Healthcheck> = fc.oneof(
  shrinking,
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('path' as const),
      expectation: fc.constantFrom(...expectations),
      warn,
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('listening' as const, 'uptime'), warn }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('command' as const),
      does: often<'succeed' | 'fail' | 'hang'>(1, 'succeed', 'fail', 'hang'),
      warn,
    }),
  },
)

/** @param hasIpv6  Whether this machine can listen on an address of IPv6. */
export function makeApps(hasIpv6: boolean): fc.Arbitrary<App> {
  return fc
    .record<App>({
      language: fc.constantFrom(...languages),
      start: often(1, ...starts),
      delayMs: fc.oneof(
        shrinking,
        { weight: 30, arbitrary: fc.constantFrom(...delays.filter(ms => ms !== endlessMs)) },
        { weight: 1, arbitrary: fc.constant(endlessMs) },
      ),
      variable: often(3, ...variables),
      bind: often(2, ...binds).filter(bind => hasIpv6 || !ofIpv6.includes(bind)),
      answer: often(1, ...answers),
      death,
      stop: fc.constantFrom(...stops),
      leftover: often(1, ...leftovers),
      releaseCommand: often(2, ...releaseCommands),
      healthchecks: fc.oneof(
        shrinking,
        { weight: 1, arbitrary: fc.constant([]) },
        {
          weight: 1,
          arbitrary: fc.uniqueArray(healthcheck, {
            minLength: 1,
            maxLength: 2,
            selector: ({ kind }) => kind,
          }),
        },
      ),
      asked: often(2, ...asked),
      tries: fc.record({
        from: fc.constantFrom('default', 'config', 'app-json'),
        attempts: fc.constantFrom(1, 3, 4),
      }),
      settle: fc.constantFrom(0.3, 0, 1),
      decoration: often(1, ...decorations),
      mode: fc.oneof(
        shrinking,
        { weight: 16, arbitrary: fc.constantFrom('enforce') },
        { weight: 3, arbitrary: fc.constantFrom('warn') },
        { weight: 1, arbitrary: fc.constantFrom('off') },
      ),
      hasBadSetting: fc.oneof(
        shrinking,
        { weight: 30, arbitrary: fc.constant(false) },
        { weight: 1, arbitrary: fc.constant(true) },
      ),
    })
    .filter(app => findRace(app) === undefined)
}

const ofIpv6: readonly App['bind'][] = ['all-of-both-families', 'loopback-of-ipv6']

/** The first value that many times as often as all others together: most parts of most apps are plain. */
function often<T>(weight: number, plain: T, ...others: readonly T[]): fc.Arbitrary<T> {
  return fc.oneof(
    shrinking,
    { weight, arbitrary: fc.constant(plain) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  )
}
