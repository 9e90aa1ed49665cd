/** What `rollout` makes of arguments that it does not understand, and of those that ask for help. */
import { join } from 'node:path'
import t from 'tap'
import { rolloutHelpText } from '../../src/commands/rollout/usage.ts'
import { makeScratch, repository, runClean } from '../support/heroku.ts'

t.jobs = 4

async function rollout(t: import('tap').Test, args: readonly string[]) {
  const directory = await makeScratch(t)
  return await runClean(t, [join(repository, 'bin/smoke-test'), 'rollout', ...args], {
    directory,
    // Nothing listens there: whoever comes so far is told that there is no answer.
    environment: { HOME: directory, HEROKU_API_KEY: 'x', HEROKU_API_URL: 'http://127.0.0.1:1' },
  })
}

for (const args of [['--help'], ['apps', '--help'], ['app-json', '--help']]) {
  t.test(`rollout ${args.join(' ')} explains itself`, async t => {
    t.match(await rollout(t, args), { code: 0, output: rolloutHelpText })
  })
}

t.test('the help has every option', async t => {
  const flags = ['all', 'app', 'apply', 'buildpack', 'create', 'healthchecks', 'journal', 'mode', 'pipeline']
  for (const flag of [...flags, 'release-size', 'remove', 'report', 'team', 'unpinned', 'write'])
    t.match(rolloutHelpText, new RegExp(`^  --${flag} `, 'm'), flag)
})

const takes = 'smoke-test: rollout takes app-json, apps, status, undo; see smoke-test rollout --help\n'
const selection = 'smoke-test: name the apps by one of --team NAME, --pipeline NAME and --app NAME\n'
const address =
  'smoke-test: --buildpack takes a name in the registry, such as owner/name, or an address that begins with https://\n'
const unpinned =
  'smoke-test: --buildpack is not pinned: write #v1.0.0 behind the address, or add --unpinned\n'
const url = 'https://github.com/acme/heroku-buildpack-smoke-test'

const refused: readonly (readonly [readonly string[], string | RegExp])[] = [
  [[], takes],
  [['everything'], takes],
  [['constructor'], takes],
  [
    ['app-json'],
    'smoke-test: rollout app-json needs a PATH: an app.json, a repository, or a folder of repositories\n',
  ],
  [['app-json', '.', '--apply'], /^smoke-test: Unknown option '--apply'/],
  [['app-json', '.', '--buildpack', 'ruby'], address],
  [['app-json', '.', '--buildpack', 'http://example.com/a/b'], address],
  [['app-json', '.', '--buildpack', 'acme/smoke-test#v1'], address],
  [['app-json', '.', '--buildpack', 'https://example.com/a b'], address],
  [['app-json', '.', '--report', 'xml'], 'smoke-test: --report of rollout takes json\n'],
  [['apps'], selection],
  [['apps', '--team', 'a', '--app', 'b'], selection],
  [['apps', '--team', ''], selection],
  [['apps', 'shop'], /^smoke-test: Unexpected argument 'shop'/],
  [['apps', '--team', 'a', '--buildpack', url], unpinned],
  [['apps', '--team', 'a', '--buildpack', `${url}#main`], unpinned],
  [['apps', '--team', 'a', '--mode', 'loud'], 'smoke-test: --mode takes warn, enforce, off\n'],
  [['apps', '--team', 'a', '--release-size', 'performance-m'], 'smoke-test: --release-size takes web\n'],
  [['status'], selection],
  [['undo'], 'smoke-test: rollout undo needs one JOURNAL\n'],
  [['undo', 'a', 'b'], 'smoke-test: rollout undo needs one JOURNAL\n'],
]

for (const [args, message] of refused) {
  t.test(`rollout ${args.join(' ')} is refused`, async t => {
    const { code, output } = await rollout(t, args)
    t.equal(code, 2)
    if (typeof message === 'string') t.equal(output, message)
    else t.match(output, message)
  })
}

t.test('an address without a version is taken with --unpinned, and to remove it', async t => {
  for (const args of [
    ['--buildpack', url, '--unpinned'],
    ['--buildpack', url, '--remove'],
  ]) {
    const { code, output } = await rollout(t, ['apps', '--team', 'a', ...args])
    t.equal(code, 1)
    t.match(output, '\nThe apps cannot be listed: the API did not answer: ')
  }
})
