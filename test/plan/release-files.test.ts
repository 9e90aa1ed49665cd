import t from 'tap'
import { type FileEntry, listParents, listPaths, parseFileChanges } from '../../src/plan/release-files.ts'

const file = { isDirectory: false, isSpecial: false }
const directory = { isDirectory: true, isSpecial: false }

function parse(...records: readonly string[]) {
  return parseFileChanges(Buffer.from([...records, ''].join('\0'), 'latin1'))
}

t.test('what is only of now is created, what is of both or only of before is altered', async t => {
  t.strictSame(
    parse(
      'f 1 1700000000.1000000000 5 changed',
      'f 2 1700000000.1000000000 5 deleted',
      'd gone',
      '\tf 1 1700000000.2000000000 5 changed',
      '\td new',
      '\tl 3 -1.0000000000 7 new/link',
      '\ts 4 1.0000000000 0 socket',
      'complete',
    ),
    {
      created: [
        { ...directory, path: 'new' },
        { ...file, path: 'new/link' },
        { ...file, isSpecial: true, path: 'socket' },
      ],
      altered: [
        { ...file, path: 'changed' },
        { ...file, path: 'deleted' },
        { ...directory, path: 'gone' },
      ],
      deleted: new Set(['deleted', 'gone']),
    },
  )
})

t.test('a path is any bytes', async t => {
  const paths = ['1 2 3 4 5', ' ', '\tf', 'a\nb', '\xff\xfe', 'complete']
  const records = paths.flatMap(path => [`\td ${path}`, `\tf 1 1.0 2 x/${path}`])
  t.strictSame(
    parse(...records, 'complete')?.created.map(({ path }) => path),
    paths.flatMap(path => [path, `x/${path}`]),
  )
})

t.test('a list without its end is none', async t => {
  t.equal(parseFileChanges(Buffer.alloc(0)), undefined)
  t.equal(parse('\tf 1 1.0 2 a'), undefined)
  t.equal(parseFileChanges(Buffer.from('\tf 1 1.0 2 a\0compl')), undefined)
  t.equal(parseFileChanges(Buffer.from('\tf 1 1.0 2 a\0complete')), undefined)
  t.strictSame(parse('complete'), { created: [], altered: [], deleted: new Set() })
})

t.test('directories are named only where nothing in them is', async t => {
  const entries: readonly FileEntry[] = [
    { ...directory, path: 'b' },
    { ...directory, path: 'b/empty' },
    { ...directory, path: 'b/full' },
    { ...file, path: 'b/full/file' },
    { ...file, path: 'b-file' },
    { ...file, path: 'a' },
  ]
  t.strictSame(listPaths(entries), ['a', 'b-file', 'b/empty/', 'b/full/file'])
})

t.test('the parents of a path', async t => {
  t.strictSame(listParents('a'), [])
  t.strictSame(listParents('a/b/c'), ['a', 'a/b'])
})
