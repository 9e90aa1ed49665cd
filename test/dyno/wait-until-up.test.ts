import t from 'tap'
import { type Listener, parseListener } from '../../src/dyno/listener.ts'
import type { Standing } from '../../src/dyno/readiness.ts'
import { type BootLimits, type Readiness, waitUntilUp } from '../../src/dyno/wait-until-up.ts'

const everywhere = parseListener(['2', '00000000', '5000', '0', '1', '0'])
const loopback = parseListener(['2', '7f000001', '5000', '0', '2', '0'])
const elsewhere = parseListener(['2', '00000000', '3000', '0', '3', '0'])

const up: Standing = { kind: 'up', listener: everywhere, isUnproven: false }
const notUp = (...listeners: readonly Listener[]): Standing => ({ kind: 'not-up', listeners })
/** Nobody can be seen to hold a socket on the port, whatever the app itself listens on. */
const unclaimed = (listener?: Listener, ...listeners: readonly Listener[]): Standing => ({
  kind: 'unclaimed',
  listener,
  listeners,
})
const foreign: Standing = { kind: 'foreign', holder: 'nginx' }

const limits: BootLimits = { limitMs: 60_000, lastMs: 180_000 }
const hard: BootLimits = { limitMs: 20_000, lastMs: 20_000 }

/** From `atMs` on the app stands so, until the next one. `ended` is an exit or an abort. */
type Event = readonly [atMs: number, standing: Standing | 'ended']

type Case = {
  readonly name: string
  readonly events: readonly Event[]
  readonly limits?: BootLimits
  readonly expect: Readiness
}

const cases: readonly Case[] = [
  {
    name: 'an app is up as soon as it listens',
    events: [[2310, up]],
    expect: { kind: 'up', afterMs: 2310, listener: everywhere, isUnproven: false },
  },
  {
    name: 'what cannot be proven is passed on',
    events: [[5, { ...up, isUnproven: true }]],
    expect: { kind: 'up', afterMs: 5, listener: everywhere, isUnproven: true },
  },
  { name: 'an app that has ended is not waited for', events: [[0, 'ended']], expect: { kind: 'ended' } },
  {
    name: 'the end counts, not that it listened',
    events: [
      [100, up],
      [100, 'ended'],
    ],
    expect: { kind: 'ended' },
  },
  { name: 'an app that ends while it is waited for', events: [[1234, 'ended']], expect: { kind: 'ended' } },
  {
    name: 'listening on loopback first is no harm',
    events: [
      [1000, notUp(loopback)],
      [2000, up],
    ],
    expect: { kind: 'up', afterMs: 2000, listener: everywhere, isUnproven: false },
  },
  {
    name: 'listening on loopback alone is the end at the limit',
    events: [[1000, notUp(loopback)]],
    expect: { kind: 'not-up', afterMs: 60_000, listeners: [loopback] },
  },
  {
    name: 'listening on another port is the end at the limit',
    events: [[1000, notUp(elsewhere)]],
    expect: { kind: 'not-up', afterMs: 60_000, listeners: [elsewhere] },
  },
  {
    name: 'listening nowhere is waited for beyond the limit',
    events: [],
    expect: { kind: 'not-up', afterMs: 180_000, listeners: [] },
  },
  {
    name: 'an app may come up late',
    events: [[90_000, up]],
    expect: { kind: 'up', afterMs: 90_000, listener: everywhere, isUnproven: false },
  },
  {
    name: 'but the wrong port is the end as soon as it is seen then',
    events: [[90_000, notUp(elsewhere)]],
    expect: { kind: 'not-up', afterMs: 90_000, listeners: [elsewhere] },
  },
  {
    name: 'an app that stops listening in the wrong place before the limit is waited for',
    events: [
      [1000, notUp(elsewhere)],
      [50_000, notUp()],
      [70_000, up],
    ],
    expect: { kind: 'up', afterMs: 70_000, listener: everywhere, isUnproven: false },
  },
  {
    name: 'a limit that is set is hard',
    events: [[20_001, up]],
    limits: hard,
    expect: { kind: 'not-up', afterMs: 20_000, listeners: [] },
  },
  {
    name: 'the very limit is in time',
    events: [[20_000, up]],
    limits: hard,
    expect: { kind: 'up', afterMs: 20_000, listener: everywhere, isUnproven: false },
  },
  {
    name: 'a stranger on the port is the end after a quarter of a second',
    events: [[1000, foreign]],
    expect: { kind: 'foreign', holder: 'nginx' },
  },
  {
    name: 'a stranger that turns out to be a process of the app is none',
    events: [
      [1000, foreign],
      [1200, up],
    ],
    expect: { kind: 'up', afterMs: 1200, listener: everywhere, isUnproven: false },
  },
  {
    name: 'a stranger that goes and comes back has its patience again',
    events: [
      [1000, foreign],
      [1200, notUp()],
      [1300, foreign],
      [1500, up],
    ],
    expect: { kind: 'up', afterMs: 1500, listener: everywhere, isUnproven: false },
  },
  {
    name: 'a socket that nobody holds is waited for, as it may be on its way to the app',
    events: [
      [1000, unclaimed()],
      [3000, up],
    ],
    expect: { kind: 'up', afterMs: 3000, listener: everywhere, isUnproven: false },
  },
  {
    name: 'a socket that nobody ever holds is no proof of the app, and none of a stranger',
    events: [[1000, unclaimed()]],
    expect: { kind: 'not-up', afterMs: 180_000, listeners: [], isUnclaimed: true },
  },
  {
    name: 'a socket that nobody holds beside the wrong port is the end at the limit',
    events: [[1000, unclaimed(undefined, elsewhere)]],
    expect: { kind: 'not-up', afterMs: 60_000, listeners: [elsewhere], isUnclaimed: true },
  },
  {
    name: 'a socket that nobody holds is no harm in the end to an app that listens beside it',
    events: [[1000, unclaimed(everywhere, everywhere)]],
    expect: { kind: 'up', afterMs: 60_000, listener: everywhere, isUnproven: true },
  },
  {
    name: 'an app that ends beside a stranger has ended',
    events: [
      [1000, foreign],
      [1100, 'ended'],
    ],
    expect: { kind: 'ended' },
  },
]

t.test('an app is waited for', async t => {
  for (const { name, events, limits: given = limits, expect } of cases) {
    const { readiness } = await wait(events, given)
    t.strictSame(readiness, expect, name)
  }
})

t.test('a stranger is looked at again every 25 ms, for a fork may be under way', async t => {
  const { lookedAtMs } = await wait([[1000, foreign]], limits)
  t.strictSame(lookedAtMs, [1000, 1025, 1050, 1075, 1100, 1125, 1150, 1175, 1200, 1225, 1250])
})

t.test('without a listener on the port nothing is looked at before the limit', async t => {
  const { lookedAtMs } = await wait(
    [
      [1000, notUp(elsewhere)],
      [2000, notUp(elsewhere)],
    ],
    limits,
  )
  t.strictSame(lookedAtMs, [60_000])
})

/** Plays the events on a clock that goes from change to change by itself. */
async function wait(
  events: readonly Event[],
  given: BootLimits,
): Promise<{ readiness: Readiness; lookedAtMs: readonly number[] }> {
  let now = 0
  const lookedAtMs: number[] = []
  const happened = () => events.filter(([atMs]) => atMs <= now).map(([, what]) => what)
  const standing = () => happened().findLast(what => what !== 'ended') ?? notUp()
  const readiness = await waitUntilUp(
    {
      age: () => now,
      hasEnded: () => happened().includes('ended'),
      hasListenerOnPort: () => {
        const found = standing()
        return found.kind !== 'not-up' || found.listeners.some(({ port }) => port === 5000)
      },
      standing: () => {
        lookedAtMs.push(now)
        return standing()
      },
      nextChange: async limitMs => {
        const next = events.map(([atMs]) => atMs).find(atMs => atMs > now)
        now = Math.min(now + limitMs, next ?? Number.POSITIVE_INFINITY)
      },
    },
    given,
  )
  return { readiness, lookedAtMs }
}
