import t from 'tap'
import { findLookalike } from '../../src/plan/lookalike.ts'

const cases: { name: string; found: string; known: string[]; expect: string | undefined }[] = [
  { name: 'the name itself', found: 'web', known: ['web'], expect: 'web' },
  { name: 'another case', found: 'WEB', known: ['web'], expect: 'web' },
  { name: 'another letter', found: 'wob', known: ['web'], expect: 'web' },
  { name: 'a letter that is missing', found: 'we', known: ['web'], expect: 'web' },
  { name: 'a letter too many', found: 'weeb', known: ['web'], expect: 'web' },
  { name: 'two wrong letters of six', found: 'wurkor', known: ['worker'], expect: undefined },
  {
    name: 'two swapped letters of six, which are two wrong ones',
    found: 'wokrer',
    known: ['worker'],
    expect: undefined,
  },
  { name: 'two wrong letters of seven', found: 'cammond', known: ['command'], expect: 'command' },
  { name: 'two that are missing of seven', found: 'comma', known: ['command'], expect: 'command' },
  { name: 'three wrong letters of nine', found: 'lostineng', known: ['listening'], expect: undefined },
  { name: 'the length of the known name counts', found: 'uptimes', known: ['uptime'], expect: 'uptime' },
  { name: 'and not that of the other', found: 'upptimes', known: ['uptime'], expect: undefined },
  { name: 'the first of several', found: 'pert', known: ['path', 'port', 'part'], expect: 'port' },
  { name: 'nothing to compare with', found: 'web', known: [], expect: undefined },
]

t.test('findLookalike', async t => {
  for (const { name, found, known, expect } of cases) t.equal(findLookalike(found, known), expect, name)
})

t.test('the nearest of several names is the one that was meant', async t => {
  t.equal(findLookalike('worker_1', ['worker-12', 'worker-1']), 'worker-1')
  t.equal(findLookalike('worker_1', ['worker-1', 'worker-12']), 'worker-1')
})
