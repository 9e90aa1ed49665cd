/** `install`: what bin/compile does to a slug. */
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { describeMissingBuildpack, describeRewrite, findMissingBuildpack } from '../plan/buildpack-order.ts'
import { describeConfigPort, readConfigPort } from '../plan/config-port.ts'
import { type FoundWeb, findDefaultWeb, type MissingWeb } from '../plan/default-web.ts'
import { describeInstallation } from '../plan/describe.ts'
import { describeProblem, describeWarnings, listSettings } from '../plan/describe-findings.ts'
import {
  describeMisnamedProcfiles,
  describeMissingWeb,
  describeNoWeb,
  describeUnaskedWeb,
} from '../plan/describe-web.ts'
import { findMode } from '../plan/mode.ts'
import { makePlan, type Plan } from '../plan/plan.ts'
import { findCommand, remarkOnProcfile } from '../plan/procfile.ts'
import { describeRemark } from '../plan/procfile-remarks.ts'
import type { Mode } from '../plan/settings.ts'
import { describeSlugSize } from '../plan/slug-size.ts'
import { measureSlug } from '../slug/measure-slug.ts'
import { readConfigVars } from '../slug/read-config.ts'
import { readRewrites } from '../slug/read-rewrites.ts'
import { readTree, type Tree } from '../slug/read-slug.ts'
import { catchWriteFailure } from '../slug/write-failure.ts'
import { writeSlug } from '../slug/write-slug.ts'
import { version } from '../version.ts'
import type { Command, CommandContext } from './context.ts'

const misconfiguredCode = 2

export const install: Command = async (args, context) => {
  const { values } = parseArgs({
    args: [...args],
    options: { 'build-dir': { type: 'string' }, 'env-dir': { type: 'string' }, node: { type: 'string' } },
  })
  const { 'build-dir': givenDirectory, 'env-dir': configDirectory, node } = values
  if (givenDirectory === undefined || node === undefined)
    throw new Error('install needs --build-dir and --node')
  const buildDirectory = resolve(givenDirectory)
  const tree = readTree(buildDirectory)
  const environment = readConfigVars(configDirectory)
  const { mode } = findMode(environment, tree.appJson.hasPostdeploy)
  const defaultWeb = findDefaultWeb(tree.marks)
  const planning = makePlan({ ...tree, defaultWeb, environment, knowsVariables: false })
  warn(context, describeTree(tree))
  warn(context, readRewrites(buildDirectory, tree.procfile, environment).flatMap(describeRewrite))
  warn(context, describeWarnings(planning))
  if (planning.kind === 'no-web') return leaveAlone(context, tree, planning.missingWeb)
  if (planning.kind === 'misconfigured') {
    const problems = planning.problems.map(describeProblem)
    refuse(context, mode, problems, adviseCorrection(listSettings(planning.problems)))
    if (mode === 'enforce') return misconfiguredCode
    if (!tree.files.isProcfileKnown) return leaveUntested(context)
    // Some buildpacks declare no web beside a Procfile, which must not be one of our line alone.
    if (tree.procfile === undefined && defaultWeb.kind !== 'found')
      return leaveAlone(context, tree, defaultWeb)
    // Installed all the same: a switch to another mode, and a mended setting, need no new build.
  }
  const configPort = readConfigPort(environment)
  const failure = catchWriteFailure(buildDirectory, () =>
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
        ...(configPort === undefined ? {} : { configPort }),
      },
    }),
  )
  if (failure !== undefined) {
    refuse(context, mode, [failure], 'Remove it from the repository, or from what another buildpack makes.')
    return mode === 'enforce' ? misconfiguredCode : leaveUntested(context)
  }
  if (planning.kind === 'planned') {
    tell(context, describeInstallation(planning.plan, mode))
    warn(context, describeUnaskedWeb(findBootedDefault(planning.plan), listProcessTypes(tree) ?? []))
  }
  warn(context, describeConfigPort(environment))
  warn(context, [
    ...describeMisnamedProcfiles(tree.misnamedProcfiles),
    ...describeSlugSize(await measureSlug(buildDirectory)),
  ])
  return 0
}

function describeTree({ procfile, marks }: Tree): readonly string[] {
  const missing = findMissingBuildpack(marks)
  return [
    ...(procfile ? remarkOnProcfile(procfile.bytes).map(describeRemark) : []),
    ...(missing ? describeMissingBuildpack(missing) : []),
  ]
}

/** In warn and off no problem of ours fails a build. */
function refuse(
  { errors }: CommandContext,
  mode: Mode,
  problems: readonly string[],
  correction: string,
): void {
  const numbered = problems.map((problem, index) => `${index + 1}. ${problem}`)
  const wayOut =
    mode === 'enforce'
      ? 'To build without the smoke test: heroku config:set SMOKE_TEST=off'
      : 'The smoke test is not enforced here, so the build goes on.'
  const lines = ['', 'The smoke test is not set up rightly.', '', ...numbered, '', correction, wayOut, '']
  for (const line of lines) errors.line(` !     ${line}`.trimEnd())
}

function adviseCorrection(settings: readonly string[]): string {
  return settings.length > 0
    ? `Mend it with heroku config:set, or do without: heroku config:unset ${settings.join(' ')}`
    : 'Mend it in app.json or in the Procfile, and commit that.'
}

function leaveUntested(context: CommandContext): number {
  tell(context, ['The slug is left as it is, so its releases will not be tested.'])
  return 0
}

function leaveAlone(context: CommandContext, tree: Tree, missingWeb: MissingWeb): number {
  const lines = [
    describeNoWeb(missingWeb, listProcessTypes(tree)),
    ...describeMissingWeb(missingWeb),
    ...describeMisnamedProcfiles(tree.misnamedProcfiles),
    'The slug is left as it is.',
  ]
  if (missingWeb.kind === 'ambiguous') warn(context, lines)
  else tell(context, lines)
  return 0
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
