/** `install`: what bin/compile does to a slug. */
import { parseArgs } from 'node:util'
import { describeProcessPlan } from '../plan/describe.ts'
import { describeProblem, describeWarning } from '../plan/describe-findings.ts'
import { type Environment, readVariable } from '../plan/environment.ts'
import { makePlan, type Plan } from '../plan/plan.ts'
import { findCommand } from '../plan/procfile.ts'
import { describeRemark } from '../plan/procfile-remarks.ts'
import { settingReaders } from '../plan/settings.ts'
import { readConfigVars } from '../slug/read-config.ts'
import { readSlug, type Slug } from '../slug/read-slug.ts'
import { writeSlug } from '../slug/write-slug.ts'
import { version } from '../version.ts'
import type { Command, CommandContext } from './context.ts'

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
  const planning = makePlan({ ...slug, environment, isBuild: true })
  warn(context, slug.procfile?.remarks.map(describeRemark) ?? [])
  switch (planning.kind) {
    case 'misconfigured':
      warn(context, planning.warnings.map(describeWarning))
      return refuse(context, planning.problems.map(describeProblem), isLenient(slug, environment))
    case 'no-web':
      warn(context, planning.warnings.map(describeWarning))
      tell(context, describeMissingWeb(slug, planning.available))
      return 0
    case 'planned':
      warn(context, planning.warnings.map(describeWarning))
  }
  if (slug.procfile === undefined) return 0
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
  tell(context, describeInstallation(planning.plan))
  return 0
}

/** In warn and off no problem of ours fails a build; likewise in a review app that is yet to be seeded. */
function isLenient(slug: Slug, environment: Environment): boolean {
  const word = readVariable(environment, 'SMOKE_TEST') ?? ''
  if (word === '')
    return slug.appJson.hasPostdeploy && (readVariable(environment, 'HEROKU_PR_NUMBER') ?? '') !== ''
  return ['warn', 'off'].includes(settingReaders.SMOKE_TEST.read(word) ?? '')
}

function refuse({ errors }: CommandContext, problems: readonly string[], isLenientBuild: boolean): number {
  const advice = isLenientBuild
    ? 'SMOKE_TEST is not enforce, so the build goes on; its releases will not be tested.'
    : 'Mend it with heroku config:set or config:unset, or build without: heroku config:set SMOKE_TEST=off'
  const numbered = problems.map((problem, index) => `${index + 1}. ${problem}`)
  for (const line of ['', 'The smoke test is not set up rightly.', '', ...numbered, '', advice, '']) {
    errors.line(` !     ${line}`.trimEnd())
  }
  return isLenientBuild ? 0 : 2
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
