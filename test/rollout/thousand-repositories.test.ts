/** 1 000 generated repositories in one run of the committed bundle. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { type ParseError, parse } from 'jsonc-parser'
import t, { type Test } from 'tap'
import { makeScratch, repository, runClean, writeFiles } from '../support/heroku.ts'
import { createRandom } from '../support/random.ts'
import { generateRepository } from './generated-repositories.ts'

const random = createRandom(8)
const repositories = Array.from({ length: 1000 }, (_none, index) => generateRepository(random, index))
const buildpack = 'https://github.com/acme/heroku-buildpack-smoke-test#v1.0.0'

type AppJson = Readonly<Record<string, unknown>>
type FileReport = { readonly path: string; readonly result: string; readonly line?: number }

t.test('1 000 repositories, from a dry run to the removal', async t => {
  const folder = await makeFolder(t)
  const before = await readAll(folder)
  const dry = await rollOut(t, folder)
  const afterDry = await readAll(folder)
  const first = await rollOut(t, folder, ['--write', '--healthchecks'])
  const after = await readAll(folder)
  const second = await rollOut(t, folder, ['--write', '--healthchecks'])
  const afterSecond = await readAll(folder)
  const removal = await rollOut(t, folder, ['--write', '--remove'])
  const afterRemoval = await readAll(folder)
  const changed = first.files.filter(({ result }) => result === 'changed')

  t.test('a dry run changes no byte, and a second run nothing', async t => {
    t.equal(first.files.length, 1000)
    t.ok(changed.length > 500, 'most of them are changed')
    t.strictSame(findDifferences(before, afterDry), [], 'the dry run has changed nothing')
    t.strictSame(findDifferences(before, after).sort(), changed.map(({ path }) => path).sort())
    t.strictSame(findDifferences(after, afterSecond), [], 'the second run has changed nothing')
    t.strictSame(
      [dry.code, first.code, second.code],
      [1, 1, 1],
      'some are broken, and all the others are done',
    )
    const rest = (files: readonly FileReport[]) =>
      files.flatMap(({ path, result }) => (/change|should/.test(result) ? [] : [`${path}: ${result}`]))
    for (const run of [dry, second]) t.strictSame(rest(run.files), rest(first.files), 'they come to the same')
  })

  t.test('every file still parses, and only the intended keys differ', async t => {
    const broken = first.files.filter(({ result }) => result === 'failed')
    t.ok(
      broken.length > 0 && broken.every(({ line }) => line === 3),
      'the broken ones are told with their line',
    )
    const wrong = changed.flatMap(({ path }) => compare(path, before.get(path), after.get(path)))
    t.strictSame(wrong, [])
  })

  t.test('what was put in is taken out again', async t => {
    t.ok(removal.files.filter(({ result }) => result === 'changed').length >= changed.length * 0.9)
    const left = removal.files.filter(
      ({ path, result }) => result !== 'left alone' && afterRemoval.get(path)?.includes('smoke-test'),
    )
    t.strictSame(left, [])
  })
})

/** What does not hold between a file as it was and as it is. */
function compare(path: string, textBefore = '', textAfter = ''): readonly string[] {
  const [old, found] = [read(textBefore), read(textAfter)]
  const eols = (text: string) => [...new Set(text.match(/\r?\n/g))]
  const keys = Object.keys(found).filter(key => key in old)
  const lists = [...listsOf(found)]
  const holds = {
    'it parses': old !== unreadable && found !== unreadable,
    'nothing else differs': isDeepStrictEqual(strip(found), strip(old)),
    'the keys are in their order': isDeepStrictEqual(keys, Object.keys(old)),
    'the lines end as they did':
      eols(textBefore).length === 0 || eols(textBefore).join() === eols(textAfter).join(),
    'the lists are right': lists.every(([name, list]) => isRight(list, listsOf(old).get(name) ?? [])),
    'it has a healthcheck': 'web' in { ...(found['healthchecks'] as AppJson) },
    'its own healthcheck is as it was':
      !('healthchecks' in old) || isDeepStrictEqual(found['healthchecks'], old['healthchecks']),
  }
  return Object.entries(holds).flatMap(([what, isSo]) => (isSo ? [] : [`${path}: ${what}`]))
}

async function makeFolder(t: Test): Promise<string> {
  const folder = join(await makeScratch(t), 'organisation')
  for (const { name, files } of repositories) await writeFiles(join(folder, name), files)
  return folder
}

/** The texts by their paths. */
async function readAll(folder: string): Promise<ReadonlyMap<string, string>> {
  const paths = repositories.flatMap(({ name, files }) => Object.keys(files).map(file => join(name, file)))
  const texts = await Promise.all(
    paths.map(async path => [path, await readFile(join(folder, path), 'utf8')] as const),
  )
  return new Map(texts)
}

/** The paths of files whose texts differ. */
function findDifferences(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>) {
  return [...before].flatMap(([path, text]) => (after.get(path) === text ? [] : [path]))
}

async function rollOut(t: Test, folder: string, args: readonly string[] = []) {
  // What people read is on stderr then.
  const quietly = ['bash', '-c', 'exec "$@" 2>/dev/null', 'bash', join(repository, 'bin/smoke-test')]
  const { code, output } = await runClean(t, [
    ...quietly,
    ...['rollout', 'app-json', folder, '--buildpack', buildpack, '--report', 'json', ...args],
  ])
  const report = JSON.parse(output) as { files: FileReport[] }
  return { code, files: report.files.map(file => ({ ...file, path: file.path.slice(folder.length + 1) })) }
}

const unreadable: AppJson = {}

function read(text = ''): AppJson {
  const errors: ParseError[] = []
  const value: AppJson = parse(text.replace(/^\ufeff/, ''), errors, { allowTrailingComma: true })
  return errors.length === 0 ? value : unreadable
}

/** Without what a rollout may change. */
function strip({ buildpacks: _list, healthchecks: _checks, environments, ...others }: AppJson): AppJson {
  const { test, ...rest } = { ...(environments as { test?: AppJson }) }
  const { buildpacks: _inner, ...inTest } = { ...test }
  return { ...others, inTest, rest }
}

function listsOf(appJson: AppJson): ReadonlyMap<string, readonly string[]> {
  const { test } = { ...(appJson['environments'] as { test?: AppJson }) }
  const lists = { top: appJson['buildpacks'], test: test?.['buildpacks'] }
  return new Map(
    Object.entries(lists).flatMap(([name, list]) =>
      Array.isArray(list) ? [[name, list.map(({ url }: { url: string }) => url)]] : [],
    ),
  )
}

/** Ours is in it once, in the version that is wanted; the others are as they were, or a language is before it. */
function isRight(list: readonly string[], old: readonly string[]): boolean {
  const isOwn = (url: string) => url.includes('heroku-buildpack-smoke-test')
  const others = list.filter(url => !isOwn(url))
  const own = list.filter(isOwn)
  const isAtItsPlace = old.some(isOwn) || list.at(-1) === buildpack
  const areOthersRight =
    old.length > 0
      ? isDeepStrictEqual(
          others,
          old.filter(url => !isOwn(url)),
        )
      : /^heroku\/[a-z]+$/.test(others.join())
  return own.join() === buildpack && isAtItsPlace && areOthersRight
}
