/** Plans, and what is wrong with them, in words. */
import type { Check } from './check.ts'
import type { PlanProblem, PlanWarning, ProcessPlan } from './plan.ts'
import { describeStatuses } from './status.ts'

/** One line a fact: the command, then each check. */
export function describeProcessPlan({
  processType,
  command,
  checks,
  bootTimeout,
}: ProcessPlan): readonly string[] {
  return [
    `${processType}: ${command}`,
    `It must listen on $PORT within ${bootTimeout.limitMs / 1000} s, then:`,
    ...checks.map(check => `${check.name}: ${describeCheck(check)}`),
  ]
}

function describeCheck(check: Check): string {
  switch (check.kind) {
    case 'http': {
      const { statuses, content, body } = check.expectation
      return [
        `answers ${describeStatuses(statuses)}`,
        ...(content === undefined ? [] : ['contains the text that is set']),
        ...(body === undefined ? [] : ['has the body that is set']),
      ].join(', ')
    }
    case 'listening':
      return 'a process listens on all interfaces'
  }
}

/** What is wrong, what was found, what is allowed. */
export function describeProblem(problem: PlanProblem): string {
  switch (problem.kind) {
    case 'setting-invalid':
      return `${problem.name} is ${JSON.stringify(problem.found)}; allowed: ${problem.allowed}.`
    case 'setting-sets-port':
      return "SMOKE_TEST_ENV_PORT is set, but the port is the test's own to choose; to choose it yourself, set SMOKE_TEST_PORT."
  }
}

export function describeWarning(warning: PlanWarning): string {
  switch (warning.kind) {
    case 'setting-unknown':
      return `${warning.name} is none of the settings of the smoke test, and does nothing.`
    case 'process-type-not-tested':
      return `SMOKE_TEST_PROCESSES names ${warning.name}, but only web is tested yet.`
  }
}
