/**
 * Breaks every border on purpose and has Biome lint it with the rules of this repository: a rule that
 * has gone silent, by a new Biome or by a slip in biome.json, is seen here and nowhere else.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import t from 'tap'

type File = {
  /** Where it stands, from src. */
  readonly path: string
  readonly text: string
  /** The rule that is to find it, or the message of one of our own rules; none for what is allowed. */
  readonly rule?: string
}

const repository = resolve(import.meta.dirname, '../..')
const imports = 'lint/style/noRestrictedImports'
const globals = 'lint/style/noRestrictedGlobals'
const types = 'verdict imports the types of dyno and checks, and nothing else of them.'
const commandLine =
  'Only src/main.ts reads process.argv and sets the exit code; elsewhere process is the global one.'
const writer = 'Only src/output writes to stdout and stderr.'
const dropped = 'Say in the block why this error does not matter.'

const broken: readonly File[] = [
  ...['plan', 'verdict'].flatMap(folder => [
    ...[
      'node:fs',
      'node:fs/promises',
      'node:net',
      'node:child_process',
      'node:timers/promises',
      'node:crypto',
    ].map(module => importing(folder, module)),
    ...['undici', 'undici/lib/dispatcher/client.js', 'tree-kill'].map(module => importing(folder, module)),
    ...[
      'slug/read-slug.ts',
      'output/output.ts',
      'commands/run.ts',
      'smoke-test.ts',
      'main.ts',
      'version.ts',
    ].map(file => importing(folder, `../${file}`)),
    { path: `${folder}/fs-later.ts`, text: "export const fs = () => import('node:fs')", rule: imports },
    ...['Date', 'fetch', 'performance', 'process', 'setImmediate', 'setInterval', 'setTimeout'].map(name => ({
      path: `${folder}/global-${name.toLowerCase()}.ts`,
      text: `export const found = ${name}`,
      rule: globals,
    })),
  ]),
  importing('plan', '../verdict/verdict.ts'),
  importing('plan', '../dyno/dyno.ts'),
  importing('plan', '../checks/http.ts'),
  {
    path: 'plan/type-of-an-edge.ts',
    text: "import type { Listener } from '../dyno/listener.ts'\nexport type A = Listener",
    rule: imports,
  },

  importing('verdict', '../dyno/listener.ts', types),
  importing('verdict', '../checks/http.ts', types),
  {
    path: 'verdict/type-among-values.ts',
    text: "import { type Listener } from '../dyno/listener.ts'\nexport type A = Listener",
    rule: types,
  },
  {
    path: 'verdict/over-several-lines.ts',
    text: "import {\n  isLoopback,\n  formatListener,\n} from '../dyno/listener.ts'\nexport const found = [isLoopback, formatListener]",
    rule: types,
  },
  { path: 'verdict/handing-on.ts', text: "export { isLoopback } from '../dyno/listener.ts'", rule: types },
  { path: 'verdict/handing-all-on.ts', text: "export * from '../checks/http.ts'", rule: types },
  { path: 'verdict/later.ts', text: "export const later = () => import('../checks/http.ts')", rule: types },

  ...['dyno', 'checks', 'slug', 'output'].flatMap(folder =>
    [
      'dyno/dyno.ts',
      'checks/http.ts',
      'slug/read-slug.ts',
      'output/output.ts',
      'verdict/verdict.ts',
      'smoke-test.ts',
    ]
      .filter(file => !file.startsWith(`${folder}/`))
      .map(file => importing(folder, `../${file}`)),
  ),

  ...['app-json', 'apps', 'buildpacks'].flatMap(part => [
    ...['node:fs', 'node:crypto', 'undici', '../files/write-file.ts', '../fleet/for-each-at-once.ts'].map(
      module => importing(`rollout/${part}`, module),
    ),
    ...['../platform-api/heroku.ts', '../../checks/client.ts', '../../verdict/wording.ts'].map(module =>
      importing(`rollout/${part}`, module),
    ),
    ...['Date', 'fetch', 'performance', 'process', 'setTimeout'].map(name => ({
      path: `rollout/${part}/global-${name.toLowerCase()}.ts`,
      text: `export const found = ${name}`,
      rule: globals,
    })),
  ]),
  ...[
    ['files', '../fleet/for-each-at-once.ts'],
    ['files', '../platform-api/heroku.ts'],
    ['files', '../../checks/client.ts'],
    ['platform-api', '../fleet/for-each-at-once.ts'],
    ['platform-api', '../files/write-file.ts'],
    ['platform-api', '../../checks/http.ts'],
    ['fleet', '../files/write-file.ts'],
    ['fleet', '../../dyno/dyno.ts'],
    ['fleet', '../../output/output.ts'],
  ].map(([part, module = '']) => importing(`rollout/${part}`, module)),

  ...['plan/status.ts', 'dyno/dyno.ts', 'rollout/printable.ts', 'main.ts'].map(file =>
    importing('waiting', `../${file}`),
  ),
  // They have no clock to wait by.
  ...['plan', 'verdict'].map(folder => importing(folder, '../waiting/sleep.ts')),
  importing('rollout/apps', '../../waiting/sleep.ts'),

  ...['smoke-test.ts', 'commands/probe.ts', 'output/probe.ts', 'dyno/probe.ts'].flatMap(path => [
    { path: prefixed('argv', path), text: 'export const found = process.argv', rule: commandLine },
    { path: prefixed('exit', path), text: 'export const found = () => process.exit(1)', rule: commandLine },
    { path: prefixed('code', path), text: 'process.exitCode = 1', rule: commandLine },
    {
      path: prefixed('module', path),
      text: "import { argv } from 'node:process'\nexport const found = argv",
      rule: commandLine,
    },
  ]),
  ...['smoke-test.ts', 'commands/probe.ts', 'dyno/probe.ts'].flatMap(path => [
    { path: prefixed('stdout', path), text: "process.stdout.write('x')", rule: writer },
    { path: prefixed('stderr', path), text: 'export const found = process.stderr', rule: writer },
    { path: prefixed('console', path), text: "console.log('x')", rule: 'lint/suspicious/noConsole' },
  ]),
  { path: 'dyno/silent.ts', text: 'try {\n  start()\n} catch {}\nfunction start() {}', rule: dropped },

  {
    path: 'dyno/cycle-a.ts',
    text: "import { b } from './cycle-b.ts'\nexport const a = () => b",
    rule: 'lint/suspicious/noImportCycles',
  },
  {
    path: 'dyno/cycle-b.ts',
    text: "import { a } from './cycle-a.ts'\nexport const b = () => a",
    rule: 'lint/suspicious/noImportCycles',
  },
]

const allowed: readonly File[] = [
  {
    path: 'main.ts',
    text: 'process.exitCode = process.argv.length\nprocess.stdout.write(String(process.stderr.fd))\nprocess.exit()',
  },
  { path: 'output/writes.ts', text: "process.stdout.write('x')\nprocess.stderr.write('x')" },
  {
    path: 'plan/pure.ts',
    text: "import { Buffer } from 'node:buffer'\nimport { neighbour } from './neighbour.ts'\nexport const found = [Buffer, neighbour]",
  },
  {
    path: 'verdict/types.ts',
    text: "import type { Listener } from '../dyno/listener.ts'\nimport type {\n  Outcome,\n} from '../checks/outcome.ts'\nexport type { Exit } from '../dyno/container.ts'\nexport type Both = Listener | Outcome",
  },
  {
    path: 'verdict/plans.ts',
    text: "import { successStatuses } from '../plan/status.ts'\nexport const found = successStatuses",
  },
  ...['dyno', 'checks', 'slug', 'output'].map(folder => ({
    path: `${folder}/plans.ts`,
    text: "import { readFileSync } from 'node:fs'\nimport { successStatuses } from '../plan/status.ts'\nexport const found = [readFileSync, successStatuses]",
  })),
  ...['dyno', 'checks', 'slug', 'output', 'commands'].map(folder => ({
    path: `${folder}/waits.ts`,
    text: "import { sleep } from '../waiting/sleep.ts'\nexport const found = sleep",
  })),
  ...['files', 'platform-api', 'fleet'].map(part => ({
    path: `rollout/${part}/waits.ts`,
    text: "import { sleep } from '../../waiting/sleep.ts'\nexport const found = sleep",
  })),
  {
    path: 'smoke-test.ts',
    text: "import { bootDyno } from './dyno/dyno.ts'\nimport { judge } from './verdict/verdict.ts'\nexport const found = [bootDyno, judge, process.env, process.platform]",
  },
  {
    path: 'rollout/apps/pure.ts',
    text: "import { isDeepStrictEqual } from 'node:util'\nimport { isObject } from '../../plan/app-json.ts'\nimport { planList } from '../buildpacks/buildpack-list.ts'\nimport { makeSafe } from '../printable.ts'\nexport const found = [isDeepStrictEqual, isObject, planList, makeSafe]",
  },
  {
    path: 'rollout/fleet/edge.ts',
    text: "import { readFileSync } from 'node:fs'\nimport { loadHttpLibrary } from '../../checks/client.ts'\nimport { planApp } from '../apps/plan-app.ts'\nimport { createPace } from '../platform-api/pace.ts'\nexport const found = [readFileSync, loadHttpLibrary, planApp, createPace]",
  },
  {
    path: 'dyno/explained.ts',
    text: 'try {\n  start()\n} catch {\n  // It does not matter here, because this is only a probe.\n}\nfunction start() {}',
  },
]

t.test('what breaks a border is found by the rule for it, and what breaks none is not', async t => {
  const found = lint([...broken, ...allowed])
  for (const { path, text, rule } of broken) {
    t.ok(found.get(path)?.includes(rule ?? ''), `${path}: ${text.split('\n', 1)[0]}`, {
      found: found.get(path) ?? [],
    })
  }
  for (const { path } of allowed) t.strictSame(found.get(path) ?? [], [], `${path} is as it should be`)
})

/** A file that imports a value and uses it. */
function importing(folder: string, module: string, rule: string = imports): File {
  const name = module.replaceAll(/[^a-z]+/g, '-').replace(/^-/, '')
  return {
    path: `${folder}/imports-${name}.ts`,
    text: `import { value } from '${module}'\nexport const found = value`,
    rule,
  }
}

function prefixed(prefix: string, path: string): string {
  return join(dirname(path), `${prefix}-${path.replaceAll('/', '-')}`)
}

/** The rules that have found something, by the file from src that they found it in. */
function lint(files: readonly File[]): ReadonlyMap<string, readonly string[]> {
  const directory = mkdtempSync(join(tmpdir(), 'smoke-test-borders-'))
  try {
    for (const name of ['biome.json', 'package.json', '.ci/rules.grit', '.gitignore']) {
      cpSync(join(repository, name), join(directory, name))
    }
    for (const { path, text } of files) {
      mkdirSync(dirname(join(directory, 'src', path)), { recursive: true })
      writeFileSync(join(directory, 'src', path), `${text}\n`)
    }
    const { stdout, stderr } = spawnSync(
      join(repository, 'node_modules/.bin/biome'),
      ['lint', '--reporter=json', '--max-diagnostics=none', '.'],
      { cwd: directory, encoding: 'utf8', maxBuffer: 1e8 },
    )
    if (!stdout.startsWith('{')) throw new Error(`Biome did not lint: ${stderr}`)
    return groupByFile(JSON.parse(stdout).diagnostics)
  } finally {
    rmSync(directory, { recursive: true })
  }
}

type Diagnostic = {
  readonly category: string
  readonly message: string
  readonly location: { readonly path: string }
}

function groupByFile(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const { category, message, location } of diagnostics) {
    const path = location.path.replace(/^src\//, '')
    found.set(path, [...(found.get(path) ?? []), category === 'plugin' ? message : category])
  }
  return found
}
