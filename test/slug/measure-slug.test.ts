/** How large a slug will be, and when that is worth a warning. */
import { randomBytes } from 'node:crypto'
import { closeSync, openSync, writeSync } from 'node:fs'
import { link, mkdir, symlink, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import t, { type Test } from 'tap'
import { measureSlug } from '../../src/slug/measure-slug.ts'
import { compile, type Finished, makeScratch, writeFiles } from '../support/heroku.ts'

const megabyte = 2 ** 20

t.test('the files of a tree are added up, each once', async t => {
  const directory = await makeScratch(t)
  await writeFiles(directory, { a: '1', 'b/c/d': '22', 'e/f': '333' })
  await link(join(directory, 'e/f'), join(directory, 'b/again'))
  await symlink('e/f', join(directory, 'a-link'))
  await symlink('.', join(directory, 'b/loop'))

  t.strictSame(await measureSlug(directory), { bytes: 6, isComplete: true })
})

t.test('a tree of very many files is measured in part', async t => {
  const directory = await makeScratch(t)
  await writeFiles(directory, { a: '1', b: '1', c: '1', d: '1' })

  t.strictSame(await measureSlug(directory, { maxEntries: 3 }), { bytes: 3, isComplete: false })
})

t.test('what is said of a large tree is its size when it is compressed', async t => {
  const directory = await makeScratch(t)
  await mkdir(join(directory, 'lib'))
  // A third cannot be compressed, a third is text in many small files, and a third is nothing at all.
  await writeFile(join(directory, 'photo'), randomBytes(4 * megabyte))
  await writeFile(join(directory, 'zeros'), Buffer.alloc(4 * megabyte))
  const texts = Array.from({ length: 1024 }, (_, index) => textOf(index))
  for (const [index, text] of texts.entries()) await writeFile(join(directory, `lib/${index}.js`), text)
  const packed = 4 * megabyte + gzipSync(texts.join('')).length

  const { bytes, isComplete } = await measureSlug(directory, { worthSamplingBytes: megabyte })

  t.ok(isComplete)
  t.ok(Math.abs(bytes / packed - 1) < 0.1, `${bytes} for ${packed}`)
})

t.test('what is near the limit is told, and the build succeeds all the same', async t => {
  const { code, output } = await compileWith(t, path => {
    const file = openSync(path, 'w')
    const noise = randomBytes(10 * megabyte)
    for (let count = 0; count < 44; count++) writeSync(file, noise)
    closeSync(file)
  })

  t.equal(code, 0)
  t.match(
    output,
    / ! {5}The slug will have about 4\d\d MB, by an estimate, and Heroku refuses one of more than 500 MB\.\n ! {5}To make it smaller, list what the app does not need in \.slugignore\.\n$/,
  )
})

t.test('a tree that is large and gives a small slug is no matter', async t => {
  // A hole, which takes no room on the disk.
  const { code, output } = await compileWith(t, async path => {
    await writeFile(path, '')
    await truncate(path, 700 * megabyte)
  })

  t.equal(code, 0)
  t.notMatch(output, 'estimate')
})

/** 4 KiB that are different every time and not without a pattern, as programs are. */
function textOf(seed: number): string {
  const lines = Array.from(
    { length: 128 },
    (_, index) => `call(${(seed * 7919 + index * 104_729) % 99_991}) // and so on`,
  )
  return lines.join('\n').slice(0, 4096)
}

async function compileWith(t: Test, write: (path: string) => void | Promise<void>): Promise<Finished> {
  const scratch = await makeScratch(t)
  const [tree, environment] = [join(scratch, 'build'), join(scratch, 'env')]
  await mkdir(environment)
  await writeFiles(tree, { Procfile: 'web: node server.js\n' })
  await write(join(tree, 'data.bin'))
  return await compile(t, [tree, join(scratch, 'cache'), environment])
}
