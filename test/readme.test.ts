/** Holds what README and CONTRIBUTING say against the code: nothing missing, nothing left over. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import type { Outcome } from '../src/checks/outcome.ts'
import { parseAppJson } from '../src/plan/app-json.ts'
import { environmentOf } from '../src/plan/environment.ts'
import { healthcheckFields } from '../src/plan/healthcheck-schema.ts'
import { makePlan, type ProcessPlan } from '../src/plan/plan.ts'
import { parseProcfile } from '../src/plan/procfile.ts'
import { settingReaders } from '../src/plan/settings.ts'
import { exitCodeFor, herokuCode, type Verdict } from '../src/verdict/verdict.ts'
import { makeScratch, repository, runClean } from './support/heroku.ts'
import { normalize } from './support/normalize.ts'

const readme = readFileSync(join(repository, 'README.md'), 'utf8')
const contributing = readFileSync(join(repository, 'CONTRIBUTING.md'), 'utf8')

const web = planWeb('{}')

/** One of each kind; a kind that is missing here does not compile. */
const verdicts: { readonly [Kind in Verdict['kind']]: Extract<Verdict, { kind: Kind }> } = {
  passed: { kind: 'passed' },
  crashed: { kind: 'crashed', exit: { kind: 'code', code: 1 }, afterMs: 0, phase: 'booting' },
  'never-listened': { kind: 'never-listened', afterMs: 0 },
  'wrong-port': { kind: 'wrong-port', afterMs: 0, listeners: [] },
  'loopback-only': { kind: 'loopback-only', afterMs: 0, listeners: [] },
  'port-taken': { kind: 'port-taken', holder: undefined },
  'check-failed': checkFailed({ kind: 'abandoned' }),
  'out-of-memory': { kind: 'out-of-memory', exit: undefined },
  misconfigured: { kind: 'misconfigured', problems: [] },
  interrupted: { kind: 'interrupted', signal: 'SIGTERM' },
  'internal-error': { kind: 'internal-error', detail: '' },
}

const failedOutcomes: readonly Outcome[] = [
  { kind: 'wrong-status', answer: { status: 500, location: undefined, body: Buffer.alloc(0) } },
  { kind: 'refused', address: '127.0.0.1' },
  { kind: 'timed-out', awaited: 'answer', limitMs: 0 },
  { kind: 'closed-early', status: undefined },
  { kind: 'malformed', reason: '' },
]

t.test('the table of options has every config var, and no other', async t => {
  const named = readTable(readme, 'Options').map(row => unquote(row[0]))
  t.strictSame([...named].sort(), [...Object.keys(settingReaders), 'SMOKE_TEST_ENV_<NAME>'].sort())
})

t.test('the table of options has the ranges and words that are allowed', async t => {
  for (const [name, , range = ''] of readTable(readme, 'Options')) {
    const reader = Object.entries(settingReaders).find(([setting]) => setting === unquote(name))?.[1]
    const [, from, to] = /from ([\d.]+) to ([\d.]+)/.exec(reader?.allowed ?? '') ?? []
    if (from !== undefined) t.match(range, `${from} to ${to}`, `${name} is from ${from} to ${to}`)
    for (const [, word = ''] of range.matchAll(/`([a-z]+|\d{3}[-,\d]*)`/g)) {
      t.not(reader?.read(word), undefined, `${name} may be ${word}`)
    }
  }
})

t.test('the table of options has the defaults that the plan has', async t => {
  const defaults = new Map(readTable(readme, 'Options').map(([name, value]) => [unquote(name), value]))
  t.equal(defaults.get('SMOKE_TEST_SETTLE'), `${web.settleMs / 1000}`)
  t.equal(defaults.get('SMOKE_TEST_STOP_TIMEOUT'), `${web.stopTimeoutMs / 1000}`)
  t.equal(defaults.get('SMOKE_TEST_TIMEOUT'), `${(web.checks[0]?.timeoutMs ?? 0) / 1000}`)
  t.match(defaults.get('SMOKE_TEST_BOOT_TIMEOUT'), `to ${web.bootTimeout.lastMs / 1000}`)
})

t.test('the table of fields has all of a healthcheck, and their defaults', async t => {
  const rows = readTable(readme, 'Options', 1)
  const listed = rows.map(([names = '']) => [...names.matchAll(/`(\w+)`/g)].map(([, name]) => name))
  const described = [...(rows[0]?.[2] ?? '').matchAll(/`([a-z]+)`/g)].map(([, name]) => name)
  t.strictSame([...listed, described].flat().sort(), Object.keys(healthcheckFields).sort())
  const [check] = planWeb('{ "healthchecks": { "web": [{ "path": "/" }] } }').checks
  const { attempts, waitMs } = { attempts: 0, waitMs: 0, ...check?.retry }
  const defaults = [`${attempts}`, `${waitMs / 1000} s`, `${(check?.timeoutMs ?? 0) / 1000} s`]
  t.equal(rows.find(([names]) => names?.includes('attempts'))?.[1], defaults.join(', '))
})

t.test('the table of exit codes has every verdict with its code', async t => {
  const told = readTable(readme, 'Exit codes').flatMap(([codes = '', when = '']) =>
    [...when.matchAll(/`([a-z-]+)`/g)].flatMap(([, kind = '']) =>
      isVerdictKind(kind) ? [[kind, codes.split(', ').map(Number)] as const] : [],
    ),
  )
  const wanted = Object.entries(verdicts).map(
    ([kind, verdict]) => [kind, kind === 'interrupted' ? [129, 130, 143] : [exitCodeFor(verdict)]] as const,
  )
  t.strictSame(Object.fromEntries(told), Object.fromEntries(wanted))
  t.equal(told.length, wanted.length, 'each verdict is told once')
  const signals = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const
  t.strictSame(
    signals.map(signal => exitCodeFor({ kind: 'interrupted', signal })),
    [129, 130, 143],
  )
})

t.test('every verdict is explained, with the codes that Heroku has for it', async t => {
  const told = readTable(readme, 'When it fails').map(([kind, code]) => `${unquote(kind)} ${code}`.trim())
  const failures = Object.values(verdicts).filter(({ kind }) => kind !== 'passed' && kind !== 'check-failed')
  const wanted = [...failures, ...failedOutcomes.map(checkFailed)].map(verdict =>
    `${verdict.kind} ${herokuCode(verdict, 'web') ?? ''}`.trim(),
  )
  t.strictSame(told.sort(), wanted.sort())
})

t.test('the failing release is what such an app gets to see', async t => {
  const output = await tryBrokenApp(t)
  const shown = normalize(readBlock(readme, 'A release that fails'), repository)
  // The app's lines and ours come from two pipes, in an order that is nobody's.
  t.teardown(() => t.passing() || t.comment(`What is printed now:\n${output}`))
  for (const isOfApp of [true, false]) {
    const rest = pick(output, isOfApp)
    for (const line of pick(shown, isOfApp)) {
      if (line === '[...]') continue
      const at = rest.indexOf(line)
      t.ok(at !== -1, `printed in this order: ${line}`)
      rest.splice(0, at + 1)
    }
  }
  const lastLine = / at=verdict .*/.exec(output)?.[0] ?? ''
  for (const [, key] of lastLine.matchAll(/ (\w+)=/g)) {
    t.match(readSection(readme, 'The last line'), new RegExp(`\\b${key}\\b`), `${key} is explained`)
  }
})

t.test('the file map lists what is there, and leaves out nothing of bin, lib, src and .ci', async t => {
  const listed = readTable(contributing, 'The file map').flatMap(([paths = '', what = '']) => {
    const names = [...paths.matchAll(/`([^`]+)`/g)].flatMap(([, path = '']) => [path])
    // A file named in the description of a folder is in that folder.
    const inside = [...what.matchAll(/`([\w-]+\.\w+)`/g)].map(([, file = '']) => `${names[0]}${file}`)
    return names[0]?.endsWith('/') ? [...names, ...inside] : names
  })
  for (const path of listed) t.ok(existsSync(join(repository, path)), `there is ${path}`)
  for (const path of ['bin', 'lib', 'src', '.ci'].flatMap(listFiles)) {
    const isListed = listed.some(entry => (entry.endsWith('/') ? path.startsWith(entry) : path === entry))
    t.ok(isListed, `the file map covers ${path}`)
  }
  for (const folder of listFolders('test')) {
    const isListed = listed.includes(`test/${folder}/`) || existsSync(join(repository, 'src', folder))
    t.ok(isListed, `the file map covers test/${folder}`)
  }
})

t.test('CONTRIBUTING has every script and every package of package.json', async t => {
  const manifest = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'))
  const scripts = readTable(contributing, 'Scripts').map(([script]) => unquote(script))
  const commands = Object.keys(manifest.scripts).map(name =>
    name === 'test' ? 'npm test' : `npm run ${name}`,
  )
  t.strictSame(scripts.sort(), commands.sort())
  const packages = readTable(contributing, 'Dependencies').flatMap(([names = '']) =>
    [...names.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
  )
  t.strictSame(packages.sort(), Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }).sort())
})

t.test('the links within README and CONTRIBUTING lead somewhere', async t => {
  for (const [, target = ''] of (readme + contributing).matchAll(/\]\(([^)]+)\)/g)) {
    if (target.startsWith('http')) continue
    const isThere = target.startsWith('#')
      ? readme.toLowerCase().includes(`\n## ${target.slice(1).replaceAll('-', ' ')}\n`)
      : existsSync(join(repository, target))
    t.ok(isThere, target)
  }
})

function checkFailed(outcome: Outcome): Extract<Verdict, { kind: 'check-failed' }> {
  const [check] = web.checks
  if (check === undefined) throw new Error('web has no check')
  const last = { number: 1, outcome, atMs: 0, tookMs: 0, nextInMs: undefined }
  return { kind: 'check-failed', run: { check, attempts: [last], last }, outcome }
}

/** The plan of an app with nothing but a web command and this app.json. */
function planWeb(appJson: string): ProcessPlan {
  const planning = makePlan({
    procfile: parseProcfile(Buffer.from('web: true\n')),
    appJson: parseAppJson(appJson),
    environment: environmentOf({}),
    platformBootLimitMs: 60_000,
    knowsVariables: false,
  })
  const [web] = planning.kind === 'planned' ? planning.plan.processes : []
  if (web === undefined) throw new Error('there is no plan')
  return web
}

function isVerdictKind(kind: string): kind is Verdict['kind'] {
  return Object.hasOwn(verdicts, kind)
}

/** The text from a heading to the next one of its level. */
function readSection(text: string, heading: string): string {
  const section = text.split('\n## ').find(part => part.startsWith(`${heading}\n`))
  if (section === undefined) throw new Error(`there is no section ${heading}`)
  return section
}

/** The cells of a section's first table, or of a later one, row by row, without its head. */
function readTable(text: string, heading: string, index = 0): readonly (readonly string[])[] {
  const tables = readSection(text, heading)
    .split(/\n(?!\|)/)
    .filter(part => part.includes('\n|'))
  return (tables[index] ?? '')
    .split('\n')
    .filter(line => line.startsWith('| '))
    .slice(1)
    .map(line =>
      line
        .split('|')
        .slice(1, -1)
        .map(cell => cell.trim()),
    )
}

function readBlock(text: string, heading: string): string {
  return /```\n(.*?)```/s.exec(readSection(text, heading))?.[1] ?? ''
}

function unquote(cell = ''): string {
  return cell.replaceAll('`', '')
}

function listFiles(directory: string): readonly string[] {
  return readdirSync(join(repository, directory), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(repository.length + 1))
}

/** Folders with a file in them: git knows no others. */
function listFolders(directory: string): readonly string[] {
  return readdirSync(join(repository, directory), { withFileTypes: true })
    .filter(entry => entry.isDirectory() && listFiles(join(directory, entry.name)).length > 0)
    .map(({ name }) => name)
}

function pick(text: string, isOfApp: boolean): string[] {
  return text
    .trimEnd()
    .split('\n')
    .filter(line => line.startsWith('web | ') === isOfApp)
}

/** The app of README's example: it forgets to ask for its config var before it listens. */
async function tryBrokenApp(t: Parameters<typeof makeScratch>[0]): Promise<string> {
  const app = join(await makeScratch(t), 'broken')
  await mkdir(app)
  await writeFile(join(app, 'Procfile'), 'release: echo "no migrations to run"\nweb: node server.mjs\n')
  await writeFile(
    join(app, 'server.mjs'),
    `import { createServer } from 'node:http'
const server = createServer((request, response) => {
  console.error(\`\${request.method} \${request.url}: Error: SESSION_SECRET is not set\`)
  response.writeHead(500).end('Internal Server Error\\n')
})
server.listen(process.env.PORT, '0.0.0.0', () => console.log('server ready'))
`,
  )
  const settings = ['--env', 'SMOKE_TEST_ATTEMPTS=2', '--env', 'SMOKE_TEST_WAIT=1']
  const { code, output } = await runClean(t, [join(repository, 'bin/try'), ...settings, app], {
    directory: repository,
  })
  t.equal(code, 1, 'the release fails')
  return normalize(output, app)
}
