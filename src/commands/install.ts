/** `install`: what bin/compile does to a slug. */
import { parseArgs } from 'node:util'
import { describeProcessPlan } from '../plan/describe.ts'
import { describeProblem, describeWarning, listSettings } from '../plan/describe-findings.ts'
import { type Environment, readVariable } from '../plan/environment.ts'
import { makePlan, type Plan, type PlanProblem } from '../plan/plan.ts'
import { findCommand } from '../plan/procfile.ts'
import { describeRemark } from '../plan/procfile-remarks.ts'
import { settingReaders } from '../plan/settings.ts'
import { readConfigVars } from '../slug/read-config.ts'
import { readSlug, type Slug } from '../slug/read-slug.ts'
import { writeSlug } from '../slug/write-slug.ts'
import { version } from '../version.ts'
import type { Command, CommandContext } from './context.ts'

const misconfiguredCode = 2

export const install: Command = async (args, context) => {
  const { values } = parseArgs({
    args: [...args],
    options: { 'build-dir': { type: 'string' }, 'env-dir': { type: 'string' }, node: { type: 'string' } },
  })
  const { 'build-dir': buildDirectory, 'env-dir': configDirectory, node } = values
  if (buildDirectory === undefined || node === undefined)
    throw new Error('install needs --build-dir and --node')
  const slug = readSlug(buildDirectory)
  const environment = readConfigVars(configDirectory)
  const planning = makePlan({ ...slug, environment, knowsVariables: false })
  warn(context, slug.procfile?.remarks.map(describeRemark) ?? [])
  warn(context, planning.warnings.map(describeWarning))
  if (planning.kind === 'no-web' || slug.procfile === undefined) {
    tell(context, describeMissingWeb(slug, 'available' in planning ? planning.available : []))
    return 0
  }
  if (planning.kind === 'misconfigured') {
    const isSpared = isLenient(slug, environment)
    refuse(context, planning.problems, isSpared)
    // Installed all the same: a switch to another mode, and a mended setting, need no new build.
    if (!isSpared) return misconfiguredCode
  }
  writeSlug({
    slugDirectory: buildDirectory,
    libDirectory: context.libDirectory,
    nodePath: node,
    procfileBytes: slug.procfile.bytes,
    releaseCommand: findCommand(slug.procfile, 'release'),
    build: {
      builtAt: Math.floor(Date.now() / 1000),
      version,
      architecture: process.arch,
      stack: process.env['STACK'] ?? '',
      hasPostdeploy: slug.appJson.hasPostdeploy,
    },
  })
  if (planning.kind === 'planned') tell(context, describeInstallation(planning.plan))
  return 0
}

/** In warn and off no problem of ours fails a build; likewise in a review app that is yet to be seeded. */
function isLenient(slug: Slug, environment: Environment): boolean {
  const word = readVariable(environment, 'SMOKE_TEST') ?? ''
  if (word === '')
    return slug.appJson.hasPostdeploy && (readVariable(environment, 'HEROKU_PR_NUMBER') ?? '') !== ''
  return ['warn', 'off'].includes(settingReaders.SMOKE_TEST.read(word) ?? '')
}

function refuse({ errors }: CommandContext, problems: readonly PlanProblem[], isSpared: boolean): void {
  const numbered = problems.map((problem, index) => `${index + 1}. ${describeProblem(problem)}`)
  const settings = listSettings(problems)
  const advice = [
    settings.length > 0
      ? `Mend it with heroku config:set, or do without: heroku config:unset ${settings.join(' ')}`
      : 'Mend it in app.json, and commit that.',
    isSpared
      ? 'SMOKE_TEST is not enforce, so the build goes on; its releases will say the same.'
      : 'To build without the smoke test: heroku config:set SMOKE_TEST=off',
  ]
  for (const line of ['', 'The smoke test is not set up rightly.', '', ...numbered, '', ...advice, '']) {
    errors.line(` !     ${line}`.trimEnd())
  }
}

function describeMissingWeb(slug: Slug, available: readonly string[]): readonly string[] {
  const reason = slug.procfile
    ? `The Procfile has no web process type (it has ${available.join(', ') || 'none at all'}), so there is nothing to test. To have it tested, declare web there.`
    : 'The app has no Procfile, so there is nothing to test.'
  return [
    reason,
    ...slug.misnamedProcfiles.map(
      name => `There is a file ${name}; Heroku reads one that is called Procfile alone.`,
    ),
    'The slug is left as it is.',
  ]
}

function describeInstallation({ processes }: Plan): readonly string[] {
  return [
    'From now on every release boots this before it goes live:',
    ...processes.flatMap(describeProcessPlan).map(line => `  ${line}`),
    'A release that fails does not go live. To only report: heroku config:set SMOKE_TEST=warn',
  ]
}

function tell({ output }: CommandContext, lines: readonly string[]): void {
  for (const line of lines) output.line(`       ${line}`)
}

function warn({ errors }: CommandContext, lines: readonly string[]): void {
  for (const line of lines) errors.line(` !     ${line}`)
}
