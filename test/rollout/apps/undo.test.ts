import t from 'tap'
import type { Change } from '../../../src/rollout/apps/change.ts'
import type { JournalEntry } from '../../../src/rollout/apps/journal-entry.ts'
import { invertChange, listUndoings, undoGoal, wishesToUndo } from '../../../src/rollout/apps/undo.ts'

const app = { id: '1', name: 'shop' }
const run = (goal = 'a'): JournalEntry => ({ at: 'run', time: '', goal })
const mode = (before: string | null, after: string | null): JournalEntry => ({
  at: 'intent',
  app,
  change: { kind: 'mode', before, after },
})

const cases: readonly { name: string; entries: readonly JournalEntry[]; changes: readonly Change[] }[] = [
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
    entries: [run(), mode(null, 'warn'), run(undoGoal), mode('warn', null), run(), mode(null, 'off')],
    changes: [{ kind: 'mode', before: null, after: 'off' }],
  },
  {
    name: 'things in the order from the last to the first',
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

for (const { name, entries, changes } of cases)
  t.test(name, async t => t.strictSame(listUndoings(entries), [{ app, changes }]))

t.test('apps are kept apart, and a journal may be empty', async t => {
  const other = { id: '2', name: 'blog' }
  const change: Change = { kind: 'mode', before: null, after: 'warn' }
  const entries: JournalEntry[] = [run(), { at: 'intent', app, change }, { at: 'intent', app: other, change }]
  t.strictSame(listUndoings(entries), [
    { app, changes: [change] },
    { app: other, changes: [change] },
  ])
  t.strictSame(listUndoings([]), [])
})

t.test('only what is still as it was left is taken back', async t => {
  const change: Change = { kind: 'buildpacks', before: [], after: ['heroku/ruby', 'c/d#v1'] }
  const { buildpacks, mode, 'release-size': size } = wishesToUndo(change)
  t.strictSame(buildpacks(['urn:buildpack:heroku/ruby', 'c/d#v1']), { kind: 'wanted', value: [] })
  t.strictSame(buildpacks([]), { kind: 'right' })
  for (const list of [['heroku/ruby', 'c/d#v2'], ['c/d#v1', 'heroku/ruby'], ['heroku/ruby']])
    t.match(buildpacks(list), { kind: 'left-alone' }, list.join())
  t.strictSame([mode('x'), size('x')], [{ kind: 'right' }, { kind: 'right' }], 'nothing else is touched')
  t.strictSame(wishesToUndo({ kind: 'mode', before: null, after: 'warn' }).mode('warn'), {
    kind: 'wanted',
    value: null,
  })
  t.strictSame(invertChange(change), { kind: 'buildpacks', before: ['heroku/ruby', 'c/d#v1'], after: [] })
})
