import fc from 'fast-check'
import t from 'tap'
import { chooseMoves, type InUse } from '../../src/plan/choose-moves.ts'
import { isLeftByRuntime } from '../../src/plan/left-by-runtimes.ts'
import type { FileEntry } from '../../src/plan/release-files.ts'
import { holds } from '../support/fuzz.ts'

/** `a/` is a directory, `a=` a socket. */
function entries(...paths: readonly string[]): readonly FileEntry[] {
  return paths.map(path => ({
    isDirectory: path.endsWith('/'),
    isSpecial: path.endsWith('='),
    path: path.replace(/[/=]$/, ''),
  }))
}

function inUse({
  mounts = [],
  held = [],
}: {
  mounts?: readonly string[]
  held?: readonly string[]
} = {}): InUse {
  return { mounts: new Set(mounts), held: new Set(held) }
}

const cases = [
  { name: 'a file', created: ['a'], moves: ['a'] },
  { name: 'a directory, whole', created: ['a/', 'a/b/', 'a/b/c', 'a-b', 'a/b-c'], moves: ['a', 'a-b'] },
  { name: 'files in directories of the slug', created: ['a/b', 'a/c'], moves: ['a/b', 'a/c'] },
  { name: 'not what runtimes leave', created: ['a/', 'a/x.pyc', 'a/y', 'b.pyc'], moves: ['a/y'] },
  { name: 'not an empty tree around it', created: ['a/', 'a/b/', 'a/b/x.pyc'], moves: [] },
  { name: 'not a socket', created: ['a=', 'b'], moves: ['b'] },
  { name: 'nor what is beside it', created: ['a/', 'a/s=', 'a/pid', 'a/d/', 'a/d/x', 'b'], moves: ['b'] },
  { name: 'but what is above it', created: ['a/', 'a/r/', 'a/r/s=', 'a/b'], moves: ['a/b'] },
  { name: 'not a mount', created: ['a/', 'a/m/', 'a/m/x', 'a/b'], mounts: ['a/m'], moves: ['a/b'] },
  { name: 'nor what is below one of the slug', created: ['m/d/', 'm/d/x'], mounts: ['m'], moves: [] },
  {
    name: 'not an open file, nor what is beside it',
    created: ['a/', 'a/x', 'a/y', 'b'],
    held: ['a/x'],
    moves: ['b'],
  },
  { name: 'beside an open file of the slug', created: ['a/y'], held: ['a/x'], moves: ['a/y'] },
  {
    name: 'not the directory of a process',
    created: ['a/', 'a/d/', 'a/d/x', 'a/y'],
    held: ['a/d'],
    moves: ['a/y'],
  },
  {
    name: 'in the directory of a process that is of the slug',
    created: ['d/x'],
    held: ['d'],
    moves: ['d/x'],
  },
]

for (const { name, created, moves, ...used } of cases) {
  t.test(`moves ${name}`, async t => {
    t.strictSame(
      chooseMoves(entries(...created), inUse(used)).map(({ path }) => path),
      moves,
    )
  })
}

t.test('a move has the files that it takes along', async t => {
  t.strictSame(chooseMoves(entries('a/', 'a/b/', 'a/b/c', 'a/d/', 'e'), inUse()), [
    { path: 'a', paths: ['a/b/c', 'a/d/'] },
    { path: 'e', paths: ['e'] },
  ])
})

t.test(
  'whatever is created: nothing that stays is taken along, nothing twice, and all else goes',
  async t => {
    const name = fc.constantFrom('a', 'b', 'a-', 'x.pyc', 's=')
    const paths = fc.uniqueArray(fc.array(name, { minLength: 1, maxLength: 4 }), { maxLength: 20 })
    await holds(
      t,
      fc.property(paths, lists => {
        const created = grow(lists)
        const moves = chooseMoves(created, inUse()).map(({ path }) => path)
        const isMoved = (path: string) => moves.filter(move => `${path}/`.startsWith(`${move}/`)).length
        for (const { path, isDirectory, isSpecial } of created) {
          const stays = isSpecial || isLeftByRuntime(path)
          const isBesideSpecial = created.some(
            other => other.isSpecial && `${path}/`.startsWith(other.path.replace(/[^/]*$/, '') || '/'),
          )
          if (stays && isMoved(path) > 0) return false
          if (isMoved(path) > 1) return false
          if (!stays && !isDirectory && !isBesideSpecial && isMoved(path) !== 1) return false
        }
        return true
      }),
      { numRuns: 1000 },
    )
  },
)

/** Whatever has something below it is a directory, and a socket has nothing. */
function grow(lists: readonly (readonly string[])[]): readonly FileEntry[] {
  const found = new Map<string, FileEntry>()
  for (const list of lists) {
    const end = list.indexOf('s=')
    const names = end === -1 ? list : list.slice(0, end + 1)
    names.forEach((name, index) => {
      const path = names.slice(0, index + 1).join('/')
      const isDirectory = (found.get(path)?.isDirectory ?? false) || index < names.length - 1
      found.set(path, { path, isDirectory, isSpecial: name === 's=' })
    })
  }
  return [...found.values()]
}
