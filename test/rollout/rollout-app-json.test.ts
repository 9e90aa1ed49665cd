/** `rollout app-json` as somebody at a terminal sees it. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { version } from '../../src/version.ts'
import { makeScratch, repository, runClean, writeFiles } from '../support/heroku.ts'
import { listSections, readBlocks, readme } from '../support/markdown.ts'

t.jobs = 2

const buildpack = 'https://github.com/acme/heroku-buildpack-smoke-test#v1.0.0'

const organisation = {
  'blog/app.json': '{\n  "name": "blog",\n  "buildpacks": [\n    { "url": "heroku/ruby" }\n  ]\n}\n',
  'blog/Gemfile': '',
  'broken/app.json': '{\n  "name": "broken"\n  "env": {}\n}\n',
  'container/app.json': '{ "stack": "container" }\n',
  'done/app.json': `{ "buildpacks": [{ "url": "heroku/go" }, { "url": "${buildpack}" }, { "url": "heroku/php" }] }\n`,
  'mobile/app.json': '{ "expo": {} }\n',
  'new/package.json': '{}\n',
  'secret/app.json':
    '{ "buildpacks": [{ "url": "https://me:s3cret@example.com/x.git" }], "name": "\u202e" /* \u001b[31m */ }\n',
  'unknown/app.json': '{ "name": "unknown" }\n',
}

async function makeOrganisation(t: Test, files: Readonly<Record<string, string>> = organisation) {
  const directory = await makeScratch(t)
  await writeFiles(join(directory, 'acme'), files)
  const run = async (args: readonly string[]) =>
    await runClean(t, [join(repository, 'bin/smoke-test'), 'rollout', 'app-json', ...args], { directory })
  return {
    directory,
    run,
    roll: async (args: readonly string[]) => await run(['--buildpack', buildpack, ...args]),
  }
}

t.test('a dry run prints what would differ, and why the rest would not', async t => {
  const { roll } = await makeOrganisation(t)

  const { code, output } = await roll(['acme', '--create'])

  t.equal(
    output,
    `--- a/acme/blog/app.json
+++ b/acme/blog/app.json
@@ -1,6 +1,7 @@
 {
   "name": "blog",
   "buildpacks": [
-    { "url": "heroku/ruby" }
+    { "url": "heroku/ruby" },
+    { "url": "${buildpack}" }
   ]
 }
acme/broken/app.json:3:3: failed: comma expected
acme/container/app.json: left alone: its stack is container: no buildpack runs
acme/done/app.json: warning: heroku/php comes later: ours should be the last, to see what the others have built
acme/mobile/app.json: left alone: not Heroku's app.json
--- /dev/null
+++ b/acme/new/app.json
@@ -0,0 +1,6 @@
+{
+  "buildpacks": [
+    { "url": "heroku/nodejs" },
+    { "url": "${buildpack}" }
+  ]
+}
--- a/acme/secret/app.json
+++ b/acme/secret/app.json
@@ -1,1 +1,1 @@
-{ "buildpacks": [{ "url": "https://***@example.com/x.git" }], "name": "\\u202e" /*  */ }
+{ "buildpacks": [{ "url": "https://***@example.com/x.git" }, { "url": "${buildpack}" }], "name": "\\u202e" /*  */ }
acme/unknown/app.json: left alone: it lists no buildpacks, and no file tells its language

                                                           files
to be changed                                                  3
as it should be                                                1
left alone                                                     3
  its stack is container: no buildpack runs                    1
  not Heroku's app.json                                        1
  it lists no buildpacks, and no file tells its language       1
failed                                                         1
all                                                            8
Nothing was written. To do so, add --write.
`,
  )
  t.equal(code, 1)
})

t.test('the diff is one that git applies', async t => {
  const { roll, directory } = await makeOrganisation(t, {
    'a/app.json': organisation['blog/app.json'],
    'b/app.json': '{\r\n\t"buildpacks": [\r\n\t\t{ "url": "heroku/go" }\r\n\t]\r\n}',
  })
  const { output } = await roll(['acme'])
  await writeFiles(directory, { patch: output.slice(0, output.indexOf('\n\n') + 1) })
  const applied = await runClean(t, ['git', 'apply', 'patch'], {
    directory,
    environment: { HOME: directory },
  })
  t.strictSame([applied.code, applied.output], [0, ''])
  const second = await roll(['acme'])
  t.match(second.output, /^\n +files\nas it should be {2,}2\n/)
})

t.test('--write changes the files, says which, and goes on behind one that is broken', async t => {
  const { roll, directory } = await makeOrganisation(t)

  const { code, output } = await roll(['acme', '--write', '--healthchecks'])

  t.equal(code, 1)
  t.match(output, /^acme\/blog\/app\.json: changed\nacme\/broken\/app\.json:3:3: failed: comma expected\n/)
  t.match(output, '\nacme/new/app.json: left alone: there is no app.json\n')
  t.notMatch(output, 'To do so')
  const blog = JSON.parse(await readFile(join(directory, 'acme/blog/app.json'), 'utf8'))
  t.strictSame(blog.buildpacks, [{ url: 'heroku/ruby' }, { url: buildpack }])
  t.strictSame(Object.keys(blog.healthchecks), ['web'])
  t.equal(await readFile(join(directory, 'acme/broken/app.json'), 'utf8'), organisation['broken/app.json'])
})

t.test('the healthcheck to begin with is as lenient as none', async t => {
  const files = { Gemfile: '', Procfile: 'web: true\n' }
  const { roll, directory } = await makeOrganisation(t, files)
  const explain = async () => {
    const command = [join(repository, 'bin/smoke-test'), 'explain', '--dir', 'acme', '--report', 'json']
    const { code, output } = await runClean(t, command, { directory })
    t.equal(code, 0)
    const { processes, problems, warnings } = JSON.parse(output)
    t.strictSame([problems, warnings], [[], []])
    const values: readonly { name: string; value: string }[] = processes[0].checks[0].values
    return Object.fromEntries(values.map(({ name, value }) => [name, value]))
  }
  const before = await explain()
  await roll(['acme', '--write', '--create', '--healthchecks'])

  const after = await explain()

  t.strictSame([before['status'], after['status']], ['anything below 500', '200-499'])
  const others = ({ path, content, body, timeout, initialDelay }: typeof before) =>
    ({ path, content, body, timeout, initialDelay }) as const
  t.strictSame(others(after), others(before))
  // Without one an app is asked for as long as its boot timeout is: 90 s on the JVM.
  t.strictSame([after['attempts'], after['wait']], ['20', '5 s'])
})

t.test('README shows what is made', async t => {
  const { run, directory } = await makeOrganisation(t, { Gemfile: '' })
  const url = `https://github.com/OWNER/heroku-buildpack-smoke-test.git#v${version}`

  await run(['acme', '--write', '--create', '--healthchecks', '--buildpack', url])

  const made = await readFile(join(directory, 'acme/app.json'), 'utf8')
  const blocks = listSections(readme).flatMap(({ text }) => readBlocks(text, 'json'))
  t.ok(
    blocks.some(block => block.replace(/^ {3}/gm, '').trim() === made.trim()),
    made,
  )
})

t.test('the default is the name in the registry, and --remove takes any of ours out', async t => {
  const { run, roll, directory } = await makeOrganisation(t, {
    'a/app.json': '{ "buildpacks": [{ "url": "heroku/ruby" }] }',
  })
  const read = async () => await readFile(join(directory, 'acme/a/app.json'), 'utf8')
  await run(['acme', '--write'])
  t.equal(await read(), '{ "buildpacks": [{ "url": "heroku/ruby" }, { "url": "smoke-test/smoke-test" }] }')
  await roll(['acme', '--write'])
  t.equal(await read(), `{ "buildpacks": [{ "url": "heroku/ruby" }, { "url": "${buildpack}" }] }`)
  await run(['acme', '--write', '--remove'])
  t.equal(await read(), '{ "buildpacks": [{ "url": "heroku/ruby" }] }')
})

t.test('--report json has a diff, a reason or a place for each', async t => {
  const { directory } = await makeOrganisation(t)
  const command = [join(repository, 'bin/smoke-test'), 'rollout', 'app-json', 'acme', '--report', 'json']
  const { output } = await runClean(t, ['bash', '-c', 'exec "$@" 2>/dev/null', 'bash', ...command], {
    directory,
  })

  const { reportVersion, written, files } = JSON.parse(output)

  t.strictSame(
    { reportVersion, written, count: files.length },
    { reportVersion: 1, written: false, count: 8 },
  )
  t.match(files[0], {
    path: 'acme/blog/app.json',
    result: 'to be changed',
    diff: /^--- a\/acme\/blog/,
    warnings: [],
  })
  t.strictSame(files[1], {
    path: 'acme/broken/app.json',
    result: 'failed',
    problem: 'comma expected',
    line: 3,
    column: 3,
    warnings: [],
  })
  t.strictSame(files[2], {
    path: 'acme/container/app.json',
    result: 'left alone',
    reason: 'its stack is container: no buildpack runs',
    warnings: [],
  })
  t.notMatch(output, 's3cret')
})
