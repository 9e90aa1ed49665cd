import t from 'tap'
import type { Change } from '../../../src/rollout/apps/change.ts'
import type { JournalEntry } from '../../../src/rollout/apps/journal-entry.ts'
import {
  findUndoTargets,
  invertChange,
  listUndoings,
  type UndoScope,
  undoGoals,
} from '../../../src/rollout/apps/undo.ts'

const app = { id: '1', name: 'shop' }
const run = (goal = 'a'): JournalEntry => ({ at: 'run', time: '', goal })
const mode = (before: string | null, after: string | null): JournalEntry => ({
  at: 'intent',
  app,
  change: { kind: 'mode', before, after },
})

const done: JournalEntry = { at: 'app', app }
const end: JournalEntry = { at: 'end' }

const cases: readonly {
  readonly name: string
  readonly entries: readonly JournalEntry[]
  /** Where there is none: the last and all are the same. */
  readonly scope?: UndoScope
  /** None where nothing is left to take back. */
  readonly changes?: readonly Change[]
}[] = [
  {
    name: 'one',
    entries: [run(), mode(null, 'warn')],
    changes: [{ kind: 'mode', before: null, after: 'warn' }],
  },
  {
    name: 'one upon the other',
    entries: [run(), mode(null, 'warn'), run(), mode('warn', 'enforce'), run(), mode('enforce', 'off')],
    changes: [{ kind: 'mode', before: null, after: 'off' }],
  },
  {
    name: 'tried again',
    entries: [run(), mode(null, 'warn'), mode(null, 'warn'), run(), mode('warn', 'off'), mode('warn', 'off')],
    changes: [{ kind: 'mode', before: null, after: 'off' }],
  },
  {
    name: 'somebody else between them',
    entries: [run(), mode(null, 'warn'), run(), mode('off', 'enforce')],
    changes: [{ kind: 'mode', before: 'off', after: 'enforce' }],
  },
  {
    name: 'taken back, and made once more',
    entries: [
      ...[run(), mode(null, 'warn'), done, end],
      ...[run(undoGoals.last), mode('warn', null), done, end],
      ...[run(), mode(null, 'off')],
    ],
    changes: [{ kind: 'mode', before: null, after: 'off' }],
  },
  {
    name: 'the last run, and not the one before',
    scope: 'last',
    entries: [run('a'), mode(null, 'warn'), done, end, run('b'), mode('warn', 'enforce'), done, end],
    changes: [{ kind: 'mode', before: 'warn', after: 'enforce' }],
  },
  {
    name: 'all runs',
    scope: 'all',
    entries: [run('a'), mode(null, 'warn'), done, end, run('b'), mode('warn', 'enforce'), done, end],
    changes: [{ kind: 'mode', before: null, after: 'enforce' }],
  },
  {
    name: 'the same command once more, after it had ended, is another run',
    scope: 'last',
    entries: [run(), mode('x', 'warn'), end, run(), mode('off', 'warn'), end],
    changes: [{ kind: 'mode', before: 'off', after: 'warn' }],
  },
  {
    name: 'a run that found all right is not the last that made changes',
    scope: 'last',
    entries: [run('a'), mode(null, 'warn'), done, end, run('b'), end],
    changes: [{ kind: 'mode', before: null, after: 'warn' }],
  },
  {
    name: 'the last run, taken back: the one before is not touched by that',
    scope: 'last',
    entries: [
      ...[run('a'), mode(null, 'warn'), done, end, run('b'), mode('warn', 'enforce'), done, end],
      ...[run(undoGoals.last), mode('enforce', 'warn'), done, end],
    ],
  },
  {
    name: 'of all what is not taken back',
    scope: 'all',
    entries: [
      ...[run('a'), mode(null, 'warn'), done, end, run('b'), mode('warn', 'enforce'), done, end],
      ...[run(undoGoals.last), mode('enforce', 'warn'), done, end],
    ],
    changes: [{ kind: 'mode', before: null, after: 'warn' }],
  },
  {
    name: 'all, taken back',
    entries: [
      ...[run('a'), mode(null, 'warn'), done, end, run('b'), mode('warn', 'enforce'), done, end],
      ...[run(undoGoals.all), mode('enforce', null), done, end],
    ],
  },
  {
    name: 'what could not be taken back may be tried again',
    entries: [run(), mode(null, 'warn'), done, end, run(undoGoals.last), mode('warn', null)],
    changes: [{ kind: 'mode', before: null, after: 'warn' }],
  },
  {
    name: 'resources in the order from the last to the first',
    entries: [
      run(),
      mode(null, 'warn'),
      { at: 'done', app, change: { kind: 'mode', before: null, after: 'warn' } },
      { at: 'intent', app, change: { kind: 'buildpacks', before: ['a/b'], after: ['a/b', 'c/d'] } },
      { at: 'intent', app, change: { kind: 'release-size', before: 'S', after: 'M' } },
      { at: 'app', app },
      { at: 'end' },
    ],
    changes: [
      { kind: 'release-size', before: 'S', after: 'M' },
      { kind: 'buildpacks', before: ['a/b'], after: ['a/b', 'c/d'] },
      { kind: 'mode', before: null, after: 'warn' },
    ],
  },
]

for (const { name, entries, scope, changes } of cases) {
  t.test(name, async t => {
    for (const each of scope === undefined ? (['last', 'all'] as const) : [scope])
      t.strictSame(listUndoings(entries, each), changes ? [{ app, changes }] : [], each)
  })
}

t.test('apps are kept apart, and a journal may be empty', async t => {
  const other = { id: '2', name: 'blog' }
  const change: Change = { kind: 'mode', before: null, after: 'warn' }
  const entries: JournalEntry[] = [run(), { at: 'intent', app, change }, { at: 'intent', app: other, change }]
  t.strictSame(
    listUndoings(entries, 'last'),
    [
      { app: other, changes: [change] },
      { app, changes: [change] },
    ],
    'the last one first',
  )
  t.strictSame(listUndoings([], 'all'), [])
})

t.test('only what is still as it was left is taken back', async t => {
  const change: Change = { kind: 'buildpacks', before: [], after: ['heroku/ruby', 'c/d#v1'] }
  const { buildpacks, mode, 'release-size': size } = findUndoTargets(change)
  t.strictSame(buildpacks(['urn:buildpack:heroku/ruby', 'c/d#v1']), { kind: 'wanted', value: [] })
  t.strictSame(buildpacks([]), { kind: 'right' })
  for (const list of [['heroku/ruby', 'c/d#v2'], ['c/d#v1', 'heroku/ruby'], ['heroku/ruby']])
    t.match(buildpacks(list), { kind: 'left-alone' }, list.join())
  t.strictSame([mode('x'), size('x')], [{ kind: 'right' }, { kind: 'right' }], 'nothing else is touched')
  t.strictSame(findUndoTargets({ kind: 'mode', before: null, after: 'warn' }).mode('warn'), {
    kind: 'wanted',
    value: null,
  })
  t.strictSame(invertChange(change), { kind: 'buildpacks', before: ['heroku/ruby', 'c/d#v1'], after: [] })
})
