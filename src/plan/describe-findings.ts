/** What is wrong with a plan, and what does nothing in it, in words: where, what was found, what is allowed. */
import type { AppJsonProblem } from './app-json.ts'
import type { AppJsonWarning } from './app-json-warnings.ts'
import { describeFileFinding } from './file-finding.ts'
import { formatJsonPath, type JsonPath, type Position } from './json-source.ts'
import type { Planning, PlanProblem, PlanWarning } from './plan.ts'
import { toOneLine } from './printable.ts'

export function describeProblem(problem: PlanProblem): string {
  return toOneLine(tellProblem(problem))
}

/** All that is told of a plan without failing it. */
export function describeWarnings(planning: Planning): readonly string[] {
  const problems = planning.kind === 'no-web' ? planning.problems : []
  return [...problems.map(describeProblem), ...planning.warnings.map(describeWarning)]
}

export function describeWarning(warning: PlanWarning): string {
  return toOneLine(tellWarning(warning))
}

/** The config vars that are wrong. */
export function listSettings(problems: readonly PlanProblem[]): readonly string[] {
  const names = problems.flatMap(problem => {
    if (problem.kind === 'setting-sets-port') return ['SMOKE_TEST_ENV_PORT']
    if (problem.kind === 'address-elsewhere') return ['SMOKE_TEST_ADDRESS']
    if (problem.kind === 'port-forbidden') return ['SMOKE_TEST_PORT']
    if (problem.kind === 'process-type-missing') return ['SMOKE_TEST_PROCESSES']
    return problem.kind === 'setting-invalid' ? [problem.name] : []
  })
  return [...new Set(names)]
}

function tellProblem(problem: PlanProblem): string {
  switch (problem.kind) {
    case 'setting-invalid':
      return `${problem.name} is ${JSON.stringify(hideSecret(problem.name, problem.found))}; allowed: ${problem.allowed}.`
    case 'setting-sets-port':
      return "SMOKE_TEST_ENV_PORT is set, but the port is the test's own to choose; to choose it yourself, set SMOKE_TEST_PORT."
    case 'address-elsewhere':
      return `SMOKE_TEST_ADDRESS is ${problem.address}, which isn't an address of this machine. Use auto or 127.0.0.1.`
    case 'port-forbidden':
      return `SMOKE_TEST_PORT is ${problem.port}, and this user isn't permitted to listen on it (EACCES): ports below 1024 usually require root. Use a port from 1024 to 65535.`
    case 'json-unreadable':
    case 'json-value-invalid':
    case 'json-name-misspelt':
    case 'healthcheck-kind-unclear':
      return describeAppJsonProblem(problem)
    case 'file-unreadable':
    case 'command-unusable':
      return describeFileFinding(problem)
    case 'process-type-missing':
      return `SMOKE_TEST_PROCESSES names ${problem.wanted}, which the Procfile does not have. It has: ${problem.available.join(', ') || 'nothing'}.`
    case 'healthchecks-of-nobody':
      return describeHealthchecksOfNobody(problem.processType, problem.meant)
    case 'healthchecks-of-release':
      return 'healthchecks.release in app.json do not run: the release command tells by its exit code whether all is well.'
    case 'header-variable-unset':
      return `${formatJsonPath(problem.path)} in app.json uses $${problem.name}, which is not set.`
    case 'header-variable-unsendable':
      return `${formatJsonPath(problem.path)} in app.json uses $${problem.name}, which no header can carry: it has a line break, or another control character.`
  }
}

function tellWarning(warning: PlanWarning): string {
  switch (warning.kind) {
    case 'setting-unknown':
      return warning.meant === undefined
        ? `${warning.name} is none of the settings of the smoke test, and does nothing.`
        : `${warning.name} is none of the settings of the smoke test, and does nothing. Is it to be ${warning.meant}?`
    case 'json-unreadable':
      return describeUnreadable(warning)
    case 'json-name-unknown':
    case 'json-name-twice':
    case 'healthcheck-field-useless':
    case 'healthcheck-port-ignored':
    case 'healthcheck-scheme-ignored':
      return describeAppJsonWarning(warning)
    case 'file-unreadable':
    case 'command-unusable':
    case 'process-type-missing':
    case 'healthchecks-of-nobody':
    case 'healthchecks-of-release':
    case 'header-variable-unset':
    case 'header-variable-unsendable':
      return tellProblem(warning)
  }
}

function describeAppJsonProblem(problem: AppJsonProblem): string {
  switch (problem.kind) {
    case 'json-unreadable':
      return describeUnreadable(problem)
    case 'json-value-invalid':
      return `${place(problem)} is ${problem.found}; allowed: ${problem.allowed}.`
    case 'json-name-misspelt':
      return `${place(problem)} is no name that is known; it looks like ${problem.meant}.`
    case 'healthcheck-kind-unclear': {
      const found = problem.found.length === 0 ? 'none of them' : problem.found.join(' and ')
      return `${place(problem)} has ${found}; allowed: exactly one of path, listening, command and uptime.`
    }
  }
}

function describeUnreadable(finding: Extract<AppJsonProblem, { kind: 'json-unreadable' }>): string {
  const near = finding.text === '' ? '' : `, near "${finding.text}"`
  return `app.json cannot be read ${at(finding.position)}: ${finding.reason}${near}.`
}

function describeAppJsonWarning(warning: Exclude<AppJsonWarning, { kind: 'json-unreadable' }>): string {
  switch (warning.kind) {
    case 'json-name-unknown':
      return `${place(warning)} is no field of a healthcheck, and does nothing.`
    case 'json-name-twice':
      return `${place(warning)} is there twice; the last one counts.`
    case 'healthcheck-field-useless':
      return `${place(warning)} does nothing without a ${warning.neededField}.`
    case 'healthcheck-port-ignored':
      return `${place(warning)} does nothing on Heroku, where a process has one port: $PORT.`
    case 'healthcheck-scheme-ignored':
      return `${place(warning)} does nothing on Heroku, whose router speaks http to a dyno; X-Forwarded-Proto says https.`
  }
}

function describeHealthchecksOfNobody(processType: string, meant: string | undefined): string {
  const likeness =
    processType === 'web' ? `it has ${meant}, which is no web to Heroku.` : `it looks like ${meant}.`
  const suffix = meant === undefined ? 'they do not run.' : likeness
  return `${formatJsonPath(['healthchecks', processType])} in app.json is for a process type that the Procfile does not have; ${suffix}`
}

function place({ path, position }: { readonly path: JsonPath; readonly position: Position }): string {
  return `${formatJsonPath(path)} (app.json, ${at(position).replace('at ', '')})`
}

function at({ line, column }: Position): string {
  return `at line ${line}, column ${column}`
}

function hideSecret(name: string, found: string): string {
  return name === 'SMOKE_TEST_PATH' ? found.replace(/\?.*/s, '?…') : hidePassword(found)
}

/** An address that is refused may hold one: `user:password@example.com`, `https://example.com/?token=secret`. */
function hidePassword(text: string): string {
  return text.replace(/^.*@/s, '…@').replace(/^(…@|https?:)([^?]*\?).*/is, '$1$2…')
}
