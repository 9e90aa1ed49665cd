/** bin/compile runs the programs of the system, whatever other buildpacks have put on its PATH. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { compile, makeScratch, type Variables, writeFiles } from '../support/heroku.ts'
import { nodeOfApp, readFiles } from './slug.ts'

const system = '/usr/local/bin:/usr/bin:/bin'
const fails = '#!/bin/sh\necho "the app has its own $0" >&2\nexit 9\n'
const names =
  'bash cat cut dirname env grep ln mktemp mv perl readlink rm sed sha256sum tar timeout tr uname'.split(' ')

const environments: Readonly<Record<string, (tree: string) => Variables>> = {
  'the app first': tree => ({ PATH: `${tree}/bin:${tree}//vendor/bin:${system}` }),
  'relative directories first': () => ({ PATH: `bin:vendor/bin::.:${system}` }),
  'the app alone': tree => ({ PATH: `${tree}/bin:bin` }),
  'an empty PATH': () => ({ PATH: '' }),
  'functions that are exported': () => ({
    PATH: system,
    ...Object.fromEntries(
      ['cd', 'sed', 'env', 'echo', 'pwd'].map(name => [`BASH_FUNC_${name}%%`, '() { return 9; }']),
    ),
    CDPATH: '/:/usr',
  }),
}

for (const [name, environmentOf] of Object.entries(environments)) {
  t.test(`with ${name}`, async t => {
    const scratch = await makeScratch(t)
    const [tree, env] = [join(scratch, 'build_1'), join(scratch, 'env')]
    for (const each of [tree, env]) await mkdir(each)
    await writeFiles(tree, {
      Procfile: 'web: exit 9\n',
      '.heroku/node/bin/node': nodeOfApp,
      ...Object.fromEntries(
        names.flatMap(each => [`bin/${each}`, `vendor/bin/${each}`].map(path => [path, fails])),
      ),
    })

    const { code, output } = await compile(
      t,
      [tree, join(scratch, 'cache'), env],
      {
        SMOKE_TEST_NODE: '',
        ...environmentOf(tree),
      },
      { directory: tree },
    )

    t.equal(code, 0, output)
    t.match(output, /^-----> Smoke test\n {7}From now on every release boots this/)
    t.ok(readFiles(tree).has('.heroku/smoke-test/release'))
  })
}

t.test(
  'a Node that leaves a process behind, which keeps its output open, does not keep the build',
  async t => {
    const scratch = await makeScratch(t)
    const [tree, env, go] = [join(scratch, 'build_1'), join(scratch, 'env'), join(scratch, 'go')]
    for (const each of [tree, env]) await mkdir(each)
    const waits = `[ "$2" = --self-test ] && setsid /bin/sh -c 'until [ -e ${go} ]; do sleep 0.1; done' &`
    await writeFiles(tree, {
      Procfile: 'web: exit 9\n',
      '.heroku/node/bin/node': nodeOfApp.replace('exec', `${waits}\nexec`),
    })

    const compiled = await compile(t, [tree, join(scratch, 'cache'), env], { SMOKE_TEST_NODE: '' })

    t.equal(compiled.code, 0, compiled.output)
  },
)
