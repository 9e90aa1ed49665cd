/** Makes the files and config vars of a generated app. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { App, Healthcheck } from './app.ts'
import { describeBehaviour } from './behaviour.ts'
import { findDue, isUp } from './model.ts'
import { hasShortLimit } from './races.ts'
import { isDirect, writeDirect, writeRelease, writeStart } from './scripts.ts'

export type Rendered = {
  readonly files: Readonly<Record<string, string>>
  readonly config: Readonly<Record<string, string>>
  /** Config vars of the release alone. */
  readonly setLater: Readonly<Record<string, string>>
}

const programs = join(import.meta.dirname, 'programs')

export function render(app: App): Rendered {
  const program = app.language === 'node' ? 'serve.mjs' : 'serve.py'
  const web = isDirect(app) ? writeDirect(app) : 'bash start.sh'
  return {
    files: {
      Procfile: `${app.releaseCommand === 'none' ? '' : 'release: bash release.sh\n'}web: ${web}\n`,
      [program]: readFileSync(join(programs, program), 'utf8'),
      'behaviour.json': `${JSON.stringify(describeBehaviour(app), null, 1)}\n`,
      ...(isDirect(app) ? {} : { 'start.sh': writeLines(...writeStart(app)) }),
      ...(app.releaseCommand === 'none' ? {} : { 'release.sh': writeLines(...writeRelease(app)) }),
      ...(app.variable.startsWith('from-profile') || app.variable === 'unset-by-setting'
        ? { '.profile': writeLines('export NEEDED=yes') }
        : {}),
      ...(app.healthchecks.length > 0 ? { 'app.json': writeAppJson(app) } : {}),
    },
    config: writeConfig(app),
    setLater: app.hasBadSetting ? { SMOKE_TEST_WAIT: 'soon' } : {},
  }
}

function writeAppJson(app: App): string {
  const web = app.healthchecks.map(check => ({
    ...writeHealthcheck(check),
    ...(app.tries.from === 'app-json' ? { attempts: app.tries.attempts, wait: 0.3 } : {}),
    ...(check.warn ? { warn: true } : {}),
  }))
  return `${JSON.stringify({ healthchecks: { web } }, null, 1)}\n`
}

function writeHealthcheck(check: Healthcheck): Readonly<Record<string, unknown>> {
  switch (check.kind) {
    case 'path':
      return { path: '/health', ...expectationFields[check.expectation] }
    case 'listening':
      return { listening: true }
    case 'uptime':
      return { uptime: 1 }
    case 'command':
      return { command: ['bash', '-c', commands[check.does]] }
  }
}

const expectationFields = {
  usual: {},
  'client-errors-too': { status: '200-499' },
  content: { content: 'healthy' },
  'content-that-is-missing': { content: 'splendid' },
  body: { body: 'healthy\n' },
} as const

const commands = { succeed: 'test -n "$PORT"', fail: 'exit 4', hang: 'sleep 1000' } as const

function writeConfig(app: App): Readonly<Record<string, string>> {
  return {
    SMOKE_TEST_ADDRESS: '127.0.0.1',
    SMOKE_TEST_BOOT_TIMEOUT: `${findBootTimeout(app)}`,
    SMOKE_TEST_TIMEOUT: hasShortLimit(app) ? '1' : '20',
    SMOKE_TEST_SETTLE: `${app.settle}`,
    SMOKE_TEST_STOP_TIMEOUT: '1',
    ...(app.mode === 'enforce' ? {} : { SMOKE_TEST: app.mode }),
    ...askingVars[app.asked],
    ...decoratingVars[app.decoration],
    ...(app.tries.from === 'config'
      ? { SMOKE_TEST_ATTEMPTS: `${app.tries.attempts}`, SMOKE_TEST_WAIT: '0.3' }
      : {}),
    ...(app.variable === 'from-setting' ? { SMOKE_TEST_ENV_NEEDED: 'yes' } : {}),
    ...(app.variable === 'unset-by-setting' ? { SMOKE_TEST_UNSET: 'NEEDED' } : {}),
  }
}

const askingVars = {
  nothing: {},
  path: { SMOKE_TEST_PATH: '/health' },
  status: { SMOKE_TEST_STATUS: '200-499' },
  content: { SMOKE_TEST_CONTENT: 'healthy' },
  body: { SMOKE_TEST_BODY: 'healthy' },
} as const

const decoratingVars = {
  nothing: {},
  'json-report': { SMOKE_TEST_REPORT: 'json' },
  'hidden-body': { SMOKE_TEST_SHOW_BODY: 'off' },
  host: { SMOKE_TEST_HOST: 'shop.example.com' },
} as const

/** Short only where it is waited for: elsewhere a busy machine must not meet it. */
function findBootTimeout(app: App): number {
  if (!isUp(app)) return 3
  const isWaitedFor = findDue({ ...app, mode: 'enforce' }).verdict === 'check-failed'
  return isWaitedFor && app.tries.from !== 'config' ? 5 : 20
}

function writeLines(...lines: readonly string[]): string {
  return lines.map(line => `${line}\n`).join('')
}
