/**
 * What a release command writes stays on the release dyno: a web dyno gets the slug. So the app under
 * test does not see new files, which are renamed and never deleted, and is warned of changed ones.
 */
import { existsSync, lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { release, repository } from '../support/heroku.ts'
import { skipOnMount } from '../support/mounts.ts'
import { findProcesses } from '../support/processes.ts'
import { readVerdict } from './output.ts'
import { buildWithOwnNode } from './slug.ts'

t.jobs = 4

const skip = skipOnMount()
const answers = 'exec node answers.mjs 200 OKAY'
const config = { SMOKE_TEST_SETTLE: '0' }
const setAside = '.heroku/smoke-test/set-aside'

type Case = {
  readonly name: string
  readonly files?: Readonly<Record<string, string>>
  readonly release: string
  /** What the app looks at before it boots. */
  readonly sees: string
  readonly config?: Readonly<Record<string, string>>
  /** What the output says of the files, a line each; nothing else is said of them. */
  readonly says?: readonly string[]
  /** Paths that were set aside, from the top. */
  readonly moved?: readonly string[]
  /** Whether a web dyno would boot. */
  readonly verdict?: 'passed' | 'crashed'
  readonly inspect?: (t: Test, app: string) => void
}

const cases: readonly Case[] = [
  {
    name: 'a database file that it has made',
    release: 'echo table >db.sqlite3',
    sees: 'grep -q table db.sqlite3',
    verdict: 'crashed',
    moved: ['db.sqlite3'],
    says: ["set aside 1 file that the release command wrote. A web dyno doesn't have it: db.sqlite3"],
  },
  {
    name: 'a new file beside those of the slug',
    files: { 'public/app.js': 'old' },
    release: 'echo new >public/manifest.json',
    sees: 'test ! -e public/manifest.json -a -e public/app.js',
    moved: ['public', 'public/manifest.json'],
    says: [
      "set aside 1 file that the release command wrote. A web dyno doesn't have it: public/manifest.json",
    ],
  },
  {
    name: 'new directories are renamed whole, and five files of them named',
    release:
      'mkdir -p static/css static/empty && chmod 500 static/empty && touch static/css/{1..7} && ln static/css/1 static-link',
    sees: 'test ! -e static',
    moved: [
      'static',
      'static-link',
      'static/css',
      ...[1, 2, 3, 4, 5, 6, 7].map(name => `static/css/${name}`),
      'static/empty',
    ],
    says: [
      "set aside 9 files that the release command wrote. A web dyno doesn't have them: static-link, static/css/1, static/css/2, static/css/3, static/css/4 and 4 more",
    ],
  },
  {
    name: 'new links: to a file, to a directory, to nothing',
    files: { 'real/file': 'x' },
    release: 'ln -s answers.mjs to-file; ln -s real to-directory; ln -s nowhere dangling; ln real/file hard',
    sees: 'test ! -L to-file -a ! -L to-directory -a ! -L dangling -a ! -e hard -a -e real/file',
    moved: ['dangling', 'hard', 'to-directory', 'to-file'],
    says: [
      "set aside 4 files that the release command wrote. A web dyno doesn't have them: dangling, hard, to-directory, to-file",
    ],
    inspect: (t, app) => t.equal(readlinkSync(join(app, setAside, 'dangling')), 'nowhere'),
  },
  {
    name: 'names of any bytes',
    release: String.raw`touch $'a\nb' $'\xff' $'tab\t' $'\e[31mred' $'\\040'; mkdir $'d\ne'; touch $'d\ne/f'`,
    sees: "test ! -e $'a\\nb' -a ! -e $'\\xff' -a ! -e $'d\\ne'",
    says: [
      "set aside 6 files that the release command wrote. A web dyno doesn't have them: red, \\040, a\\nb, d\\ne/f, tab\t and 1 more",
    ],
  },
  {
    name: 'a slug that is built anew in its place',
    files: { 'dist/app.js': '1', 'dist/manifest.json': '{"app":"app.js"}' },
    release: `rm -r dist && mkdir dist && echo 2 >dist/app-2.js && echo '{"app":"app-2.js"}' >dist/manifest.json`,
    sees: 'grep -q app-2.js dist/manifest.json && test -e dist/app-2.js',
    says: [
      'warning: the release command changed or deleted 2 files of the slug, and a web dyno gets the slug without these changes: dist/app.js, dist/manifest.json',
      "warning: the release command also wrote 1 new file, which a web dyno doesn't have: dist/app-2.js",
    ],
  },
  {
    name: 'a file that is written in its place, with the same size',
    files: { 'dist/app.js': '1' },
    release: 'printf 2 >dist/app.js; touch new',
    sees: 'test -e new',
    says: [
      'warning: the release command changed or deleted 1 file of the slug, and a web dyno gets the slug without these changes: dist/app.js',
      "warning: the release command also wrote 1 new file, which a web dyno doesn't have: new",
    ],
  },
  {
    name: 'a file that another takes the place of, with the same time and size',
    files: { 'dist/app.js': '1' },
    release:
      'cp -p dist/app.js dist/other && printf 2 >dist/other && touch -r dist/app.js dist/other && mv dist/other dist/app.js',
    sees: 'grep -q 2 dist/app.js',
    says: [
      'warning: the release command changed or deleted 1 file of the slug, and a web dyno gets the slug without these changes: dist/app.js',
    ],
  },
  {
    name: 'deleting what is not needed, as git clean does',
    files: { 'docs/a': 'a', 'docs/b': 'b' },
    release: 'rm -r docs',
    sees: 'test ! -e docs',
    says: [
      'warning: the release command changed or deleted 2 files of the slug, and a web dyno gets the slug without these changes: docs/a, docs/b',
    ],
  },
  {
    name: 'other permissions, and a directory of the slug that is made anew, are no change',
    files: { 'docs/a': 'a' },
    release: 'chmod -R go-rwx . && mv docs/a a && rm -r docs && mkdir docs && mv a docs/a',
    sees: 'true',
  },
  {
    name: 'what runtimes leave by themselves stays, and is not named',
    files: { 'db/schema.rb': '1', 'log/production.log': '1' },
    release:
      'mkdir -p __pycache__ tmp/cache lib/__pycache__ node_modules/.cache .npm/_logs && for file in lib/a.pyc lib/__pycache__/b .npm/_logs/c tmp/cache/d node_modules/.cache/e db/schema.rb db/queue_schema.rb log/production.log; do echo 2 >$file; done',
    sees: 'grep -q 2 tmp/cache/d && grep -q 2 db/schema.rb && test -e lib/__pycache__/b',
  },
  {
    name: 'beside what runtimes leave, the rest of a new directory is set aside',
    release: 'mkdir -p lib/__pycache__ lib/deep/er && touch lib/__pycache__/a.pyc lib/b.py lib/deep/er/c.py',
    sees: 'test -e lib/__pycache__/a.pyc -a ! -e lib/b.py -a ! -e lib/deep',
    moved: ['lib', 'lib/b.py', 'lib/deep', 'lib/deep/er', 'lib/deep/er/c.py'],
    says: [
      "set aside 2 files that the release command wrote. A web dyno doesn't have them: lib/b.py, lib/deep/er/c.py",
    ],
  },
  {
    name: 'a socket and a FIFO stay, with the directory that is theirs',
    release:
      'mkdir -p run/cloudsql queue new && mkfifo queue/fifo && perl -MIO::Socket::UNIX -e "IO::Socket::UNIX->new(Local => q(run/cloudsql/.s.PGSQL), Listen => 1)" && touch run/cloudsql/pid new/file',
    sees: 'test -S run/cloudsql/.s.PGSQL -a -e run/cloudsql/pid -a -p queue/fifo -a ! -e new',
    moved: ['new', 'new/file'],
    says: ["set aside 1 file that the release command wrote. A web dyno doesn't have it: new/file"],
  },
  {
    name: 'a file of the slug that becomes a directory',
    files: { thing: 'x' },
    release: 'rm thing && mkdir thing && touch thing/file',
    sees: 'test -d thing',
    says: [
      'warning: the release command changed or deleted 1 file of the slug, and a web dyno gets the slug without these changes: thing/',
      "warning: the release command also wrote 1 new file, which a web dyno doesn't have: thing/file",
    ],
  },
  {
    name: 'a release command that removes its own directory',
    release: 'mkdir work && cd work && touch file && rm -r ../work && touch ../answer',
    sees: 'test ! -e answer',
    moved: ['answer'],
    says: ["set aside 1 file that the release command wrote. A web dyno doesn't have it: answer"],
  },
  {
    name: 'nothing at all',
    release: 'true',
    sees: 'test ! -e .heroku/smoke-test/set-aside',
  },
  {
    name: 'nothing is done in mode off',
    release: 'touch new',
    sees: 'true',
    config: { SMOKE_TEST: 'off' },
    inspect: (t, app) => t.ok(existsSync(join(app, 'new'))),
  },
  {
    name: 'in mode warn, a missing file is reported on',
    release: 'echo 1 >new',
    sees: 'cat new',
    config: { SMOKE_TEST: 'warn' },
    moved: ['new'],
    says: ["set aside 1 file that the release command wrote. A web dyno doesn't have it: new"],
    verdict: 'crashed',
  },
  {
    name: 'several process types have it done once',
    files: {
      'app.json': JSON.stringify({
        healthchecks: { worker: [{ type: 'startup', name: 'runs', uptime: 1 }] },
      }),
    },
    release: 'touch new',
    sees: 'test ! -e new',
    config: { SMOKE_TEST_PROCESSES: 'web,worker' },
    moved: ['new'],
    says: ["set aside 1 file that the release command wrote. A web dyno doesn't have it: new"],
  },
]

for (const each of cases) {
  const { name, files = {}, says = [], moved, verdict = 'passed' } = each
  t.test(name, { skip }, async t => {
    const mode = each.config?.['SMOKE_TEST'] ?? 'enforce'
    const built = await buildWithOwnNode(t, {
      directory: join(repository, 'test/faults/programs'),
      files: {
        Procfile: `release: ${each.release}\nweb: ${each.sees} && ${answers}\nworker: ${each.sees} && sleep 100\n`,
        ...files,
      },
      config: { ...config, ...each.config },
    })

    const { code, output } = await release(t, built)

    t.equal(code, verdict === 'passed' || mode === 'warn' ? 0 : 1, output)
    if (mode !== 'off') t.match(readVerdict(output), { verdict })
    t.strictSame(findLines(output), says)
    if (moved !== undefined) t.strictSame(listAll(join(built.app, setAside)), moved)
    each.inspect?.(t, built.app)
    t.strictSame(findProcesses(built.app), [])
  })
}

t.test('twice in the same tree, nothing is written over', { skip }, async t => {
  const built = await buildWithOwnNode(t, {
    directory: join(repository, 'test/faults/programs'),
    files: { Procfile: `release: echo $CONTENT >new\nweb: test ! -e new && ${answers}\n` },
    config,
  })
  for (const CONTENT of ['first', 'second']) t.equal((await release(t, built, { CONTENT })).code, 0)

  t.equal(readFileSync(join(built.app, setAside, 'new'), 'utf8'), 'first\n')
  t.equal(readFileSync(join(built.app, `${setAside}-2`, 'new'), 'utf8'), 'second\n')
})

t.test('a release command that fails keeps its files, and nothing is said of them', async t => {
  const built = await buildWithOwnNode(t, {
    directory: join(repository, 'test/faults/programs'),
    files: { Procfile: `release: touch new; exit 3\nweb: ${answers}\n` },
  })

  const { code, output } = await release(t, built)

  t.equal(code, 3)
  t.strictSame(findLines(output), [])
  t.ok(lstatSync(join(built.app, 'new')).isFile())
})

/** Our lines about files. */
function findLines(output: string): readonly string[] {
  return [...output.matchAll(/^smoke-test: ((?:set aside|warning:) .*)$/gm)].map(([, line = '']) => line)
}

/** Links are not followed. */
function listAll(directory: string): readonly string[] {
  if (!existsSync(directory)) return []
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true })
  return entries.map(entry => join(entry.parentPath, entry.name).slice(directory.length + 1)).sort()
}
