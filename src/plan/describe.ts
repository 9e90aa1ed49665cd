/** Plans in a few words, for the build log. `explain` has them whole. */
import type { Check } from './check.ts'
import { describeCommand, describeCommandOrigin } from './describe-web.ts'
import type { Plan, ProcessPlan } from './plan.ts'
import { makePrintable } from './printable.ts'
import type { Mode } from './settings.ts'
import { showPath } from './shown-request.ts'
import { describeStatuses } from './status.ts'

/** What the build has put into the slug, and what it will do. */
export function describeInstallation({ processes }: Plan, mode: Mode): readonly string[] {
  const booted = processes.flatMap(describeProcessPlan).map(line => `  ${line}`)
  switch (mode) {
    case 'enforce':
      return [
        'From now on every release boots this before it goes live:',
        ...booted,
        'A release that fails does not go live. To only report: heroku config:set SMOKE_TEST=warn',
      ]
    case 'warn':
      return [
        'From now on every release boots this, and goes live whatever comes of it (mode warn):',
        ...booted,
        'To hold back a release that fails: heroku config:set SMOKE_TEST=enforce',
      ]
    case 'off':
      return [
        'No release is tested (mode off). In the other modes each one boots this:',
        ...booted,
        'To test every release: heroku config:set SMOKE_TEST=enforce',
      ]
  }
}

/** One line a fact: the command, then each check. */
export function describeProcessPlan({
  processType,
  command,
  defaultWeb,
  checks,
  bootTimeout,
  mustListen,
}: ProcessPlan): readonly string[] {
  return [
    `${processType}: ${makePrintable(describeCommand(command, describeCommandOrigin(defaultWeb)))}`,
    ...(mustListen ? [`It must listen on $PORT within ${bootTimeout.limitMs / 1000} s.`] : []),
    ...checks.map(describeCheck),
  ]
}

/** `GET /up: answers 200-299` */
export function describeCheck(check: Check): string {
  const warning = check.isWarning ? ' (warns only)' : ''
  return `${check.name}: ${describeDemand(check)}${warning}`
}

function describeDemand(check: Check): string {
  switch (check.kind) {
    case 'http': {
      const { statuses, content, body } = check.expectation
      return [
        check.name === `GET ${showPath(check.path)}` ? '' : `GET ${showPath(check.path)} `,
        `answers ${describeStatuses(statuses)}`,
        content === undefined ? '' : ', contains the text that is set',
        body === undefined ? '' : ', has the body that is set',
      ].join('')
    }
    case 'listening':
      return 'a process of it listens on all interfaces'
    case 'command':
      return 'exits with code 0'
    case 'uptime':
      return 'does not exit before'
  }
}
