/** `install`: what bin/compile does to a slug. */
import { parseArgs } from 'node:util'
import { describeMissingBuildpack, findMissingBuildpack } from '../plan/buildpack-order.ts'
import { type FoundWeb, findDefaultWeb, type MissingWeb } from '../plan/default-web.ts'
import { describeInstallation } from '../plan/describe.ts'
import { describeProblem, describeWarnings, listSettings } from '../plan/describe-findings.ts'
import { describeMissingWeb, describeNoWeb, describeUnaskedWeb } from '../plan/describe-web.ts'
import { findMode } from '../plan/mode.ts'
import { makePlan, type Plan, type PlanProblem } from '../plan/plan.ts'
import { findCommand, remarkOnProcfile } from '../plan/procfile.ts'
import { describeRemark } from '../plan/procfile-remarks.ts'
import { describeSlugSize } from '../plan/slug-size.ts'
import { measureSlug } from '../slug/measure-slug.ts'
import { readConfigVars } from '../slug/read-config.ts'
import { readTree, type Tree } from '../slug/read-slug.ts'
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
  const tree = readTree(buildDirectory)
  const environment = readConfigVars(configDirectory)
  const { mode } = findMode(environment, tree.appJson.hasPostdeploy)
  const defaultWeb = findDefaultWeb(tree.marks)
  const planning = makePlan({ ...tree, defaultWeb, environment, knowsVariables: false })
  warn(context, describeTree(tree))
  warn(context, describeWarnings(planning))
  if (planning.kind === 'no-web') return leaveAlone(context, tree, planning.missingWeb)
  if (planning.kind === 'misconfigured') {
    // In warn and off no problem of ours fails a build.
    const isSpared = mode !== 'enforce'
    refuse(context, planning.problems, isSpared)
    if (!isSpared) return misconfiguredCode
    // Some buildpacks declare no web beside a Procfile, which must not be one of our line alone.
    if (tree.procfile === undefined && defaultWeb.kind !== 'found')
      return leaveAlone(context, tree, defaultWeb)
    // Installed all the same: a switch to another mode, and a mended setting, need no new build.
  }
  writeSlug({
    slugDirectory: buildDirectory,
    libDirectory: context.libDirectory,
    nodePath: node,
    procfileBytes: tree.procfile?.bytes,
    releaseCommand: tree.procfile && findCommand(tree.procfile, 'release'),
    defaultWeb: defaultWeb.kind === 'found' ? defaultWeb : undefined,
    build: {
      builtAt: Math.floor(Date.now() / 1000),
      version,
      architecture: process.arch,
      stack: process.env['STACK'] ?? '',
      hasPostdeploy: tree.appJson.hasPostdeploy,
    },
  })
  if (planning.kind === 'planned') {
    tell(context, describeInstallation(planning.plan, mode))
    warn(context, describeUnaskedWeb(findBootedDefault(planning.plan), listProcessTypes(tree) ?? []))
  }
  warn(context, [...describeMisnamedProcfiles(tree), ...describeSlugSize(await measureSlug(buildDirectory))])
  return 0
}

function describeTree({ procfile, marks }: Tree): readonly string[] {
  const missing = findMissingBuildpack(marks)
  return [
    ...(procfile ? remarkOnProcfile(procfile.bytes).map(describeRemark) : []),
    ...(missing ? describeMissingBuildpack(missing) : []),
  ]
}

function refuse({ errors }: CommandContext, problems: readonly PlanProblem[], isSpared: boolean): void {
  const numbered = problems.map((problem, index) => `${index + 1}. ${describeProblem(problem)}`)
  const settings = listSettings(problems)
  const advice = [
    settings.length > 0
      ? `Mend it with heroku config:set, or do without: heroku config:unset ${settings.join(' ')}`
      : 'Mend it in app.json or in the Procfile, and commit that.',
    isSpared
      ? 'The smoke test is not enforced here, so the build goes on.'
      : 'To build without the smoke test: heroku config:set SMOKE_TEST=off',
  ]
  for (const line of ['', 'The smoke test is not set up rightly.', '', ...numbered, '', ...advice, '']) {
    errors.line(` !     ${line}`.trimEnd())
  }
}

function leaveAlone(context: CommandContext, tree: Tree, missingWeb: MissingWeb): number {
  const lines = [
    describeNoWeb(missingWeb, listProcessTypes(tree)),
    ...describeMissingWeb(missingWeb),
    ...describeMisnamedProcfiles(tree),
    'The slug is left as it is.',
  ]
  if (missingWeb.kind === 'ambiguous') warn(context, lines)
  else tell(context, lines)
  return 0
}

function describeMisnamedProcfiles({ misnamedProcfiles }: Tree): readonly string[] {
  return misnamedProcfiles.map(
    name => `There is a file ${name}; Heroku reads one that is called Procfile alone.`,
  )
}

function listProcessTypes({ procfile }: Tree): readonly string[] | undefined {
  return procfile && [...new Set(procfile.entries.map(({ processType }) => processType))]
}

function findBootedDefault({ processes }: Plan): FoundWeb | undefined {
  return processes.find(({ processType }) => processType === 'web')?.defaultWeb
}

function tell({ output }: CommandContext, lines: readonly string[]): void {
  for (const line of lines) output.line(`       ${line}`)
}

function warn({ errors }: CommandContext, lines: readonly string[]): void {
  for (const line of lines) errors.line(` !     ${line}`)
}
