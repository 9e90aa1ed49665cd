import t from 'tap'
import {
  findFinishedApps,
  formatJournalEntry,
  type JournalEntry,
  parseJournal,
} from '../../../src/rollout/apps/journal-entry.ts'

const app = { id: '1', name: 'shop' }
const run: JournalEntry = { at: 'run', time: '2026-01-01T00:00:00.000Z', goal: 'a' }
const entries: readonly JournalEntry[] = [
  run,
  { at: 'intent', app, change: { kind: 'mode', before: null, after: 'warn' } },
  { at: 'done', app, change: { kind: 'mode', before: null, after: 'warn' } },
  { at: 'intent', app, change: { kind: 'buildpacks', before: [], after: ['a/b', 'line\nbreak'] } },
  { at: 'intent', app, change: { kind: 'release-size', before: 'S', after: 'M' } },
  { at: 'app', app },
  { at: 'end' },
]
const text = entries.map(formatJournalEntry).join('')

t.test('what is written is what is read', async t => {
  t.strictSame(parseJournal(text), { kind: 'read', entries })
  t.strictSame(parseJournal(''), { kind: 'read', entries: [] })
  t.equal(text.split('\n').length, entries.length + 1, 'a line each')
})

t.test('a journal that was cut off anywhere has all its whole lines', async t => {
  for (let length = 0; length < text.length; length++) {
    const lines = text.slice(0, length).split('\n').length - 1
    const journal = parseJournal(text.slice(0, length))
    if (journal.kind !== 'read' || journal.entries.length !== lines) t.fail(`cut off at ${length}`)
  }
})

t.test('another file is no journal, and the line that shows it is told', async t => {
  const others: readonly (readonly [string, number])[] = [
    ['{}\n', 1],
    ['{"name": "x"}', 1],
    ['nonsense', 1],
    [`${text}{"at":"intent"}\n`, entries.length + 1],
    [`${text}\n`, entries.length + 1],
    [`${text}nonsense`, entries.length + 1],
  ]
  for (const [other, line] of others)
    t.strictSame(parseJournal(other), { kind: 'unreadable', line }, other.slice(-20))
})

t.test('what a broken-off run was done with is known to the same command alone', async t => {
  const other = { id: '2', name: 'blog' }
  const open: JournalEntry[] = [
    run,
    { at: 'app', app },
    { at: 'intent', app: other, change: { kind: 'mode', before: null, after: 'off' } },
  ]
  t.strictSame(findFinishedApps(open, 'a'), new Set(['1']))
  t.strictSame(findFinishedApps(open, 'b'), new Set())
  t.strictSame(findFinishedApps([...open, { at: 'end' }], 'a'), new Set(), 'it came to its end')
  t.strictSame(
    findFinishedApps([...open, run, { at: 'app', app: other }], 'a'),
    new Set(['2']),
    'the last run counts',
  )
  t.strictSame(findFinishedApps([], 'a'), new Set())
})
