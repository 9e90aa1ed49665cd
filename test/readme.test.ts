/** Holds what README says against the code: nothing missing, nothing left over. */
import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import type { Outcome } from '../src/checks/outcome.ts'
import { exitCodeFor, herokuCode, type Verdict } from '../src/verdict/verdict.ts'
import { makeScratch, repository, runClean } from './support/heroku.ts'
import {
  anchorOf,
  contributing,
  listSections,
  readBlocks,
  readme,
  readSection,
  readTable,
  unquote,
} from './support/markdown.ts'
import { normalize } from './support/normalize.ts'
import { rootCheck } from './verdict/facts.ts'

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
  { kind: 'timed-out', awaited: 'connection', limitMs: 0 },
  { kind: 'timed-out', awaited: 'answer', limitMs: 0 },
  { kind: 'closed-early', status: undefined },
  { kind: 'closed-early', status: 200 },
  { kind: 'malformed', reason: '' },
  { kind: 'redirect-loop', answer: { status: 301, location: '/', body: Buffer.alloc(0) } },
  {
    kind: 'cookie-too-large',
    answer: { status: 200, location: undefined, body: Buffer.alloc(0) },
    bytes: 8193,
  },
]

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
  const [example = 'no example'] = readBlocks(readSection(readme, 'A release that fails'), '')
  const shown = normalize(example, repository)
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

t.test('the links within README and CONTRIBUTING lead somewhere', async t => {
  const anchors = listSections(readme).map(({ heading }) => anchorOf(heading))
  t.equal(new Set(anchors).size, anchors.length, 'no two headings have one name')
  for (const [, target = ''] of (readme + contributing).matchAll(/\]\(([^)]+)\)/g)) {
    if (target.startsWith('http')) continue
    const isThere = target.startsWith('#')
      ? anchors.includes(target.slice(1))
      : existsSync(join(repository, target))
    t.ok(isThere, target)
  }
})

function checkFailed(outcome: Outcome): Extract<Verdict, { kind: 'check-failed' }> {
  const last = { number: 1, outcome, atMs: 0, tookMs: 0, nextInMs: undefined }
  return { kind: 'check-failed', run: { check: rootCheck, attempts: [last], last }, outcome }
}

function isVerdictKind(kind: string): kind is Verdict['kind'] {
  return Object.hasOwn(verdicts, kind)
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
