/** What a test has shown that is no reason to fail a release, but will be a surprise one day. */
import type { Remark } from '../checks/outcome.ts'
import { unbrokenStatuses } from '../plan/status.ts'
import { latestRuns, type ProcessFacts } from './facts.ts'
import { describeBlindSpot, describeOutcome } from './progress.ts'
import { warnOfReleaseFiles } from './release-files.ts'
import { formatListener, formatMegabytes, formatName, formatNames, formatSeconds } from './wording.ts'

const bootShare = 0.75
const memoryShare = 0.9

export function findWarnings(facts: ProcessFacts): readonly string[] {
  return [
    ...warnOfPort(facts),
    ...warnOfBoot(facts),
    ...warnOfMemory(facts),
    ...warnOfStop(facts),
    ...warnOfHealthPath(facts),
    ...warnOfPublicHost(facts),
    ...warnOfLoops(facts),
    ...warnOfChecks(facts),
    ...warnOfReleaseFiles(facts.releaseFiles),
    ...facts.complaints,
    ...facts.blindSpots.map(describeBlindSpot),
  ]
}

function warnOfPort({ plan, port, passedOver }: ProcessFacts): readonly string[] {
  if (passedOver === undefined) return []
  const holder = passedOver.holder === undefined ? '' : ` by ${formatName(passedOver.holder)}`
  return [
    `port ${passedOver.port}, which is $PORT of this dyno, was already in use${holder}, so ${plan.processType} got port ${port}; if .profile starts a server on $PORT, ${plan.processType} cannot listen there on its own dyno`,
  ]
}

function warnOfBoot({ plan, readiness, isByHand }: ProcessFacts): readonly string[] {
  // The limit, and the router, are for web alone.
  if (readiness.kind !== 'up' || plan.processType !== 'web') return []
  const { afterMs, listener } = readiness
  const limitMs = plan.bootTimeout.platformMs
  if (isByHand && listener.isLoopback) {
    return [`it listens on ${formatListener(listener)} alone, which Heroku's router could not reach (R10)`]
  }
  if (afterMs > limitMs) {
    return [
      `it took ${formatSeconds(afterMs)} to listen, and Heroku ends a web dyno after ${formatSeconds(limitMs)} (R10), unless the app's limit is raised; a release dyno may also be slower than a web dyno`,
    ]
  }
  if (afterMs <= bootShare * limitMs) return []
  return [
    `it took ${formatSeconds(afterMs)} of the ${formatSeconds(limitMs)} to listen in which Heroku wants it (R10)`,
  ]
}

function warnOfMemory({ peakBytes, quotaBytes }: ProcessFacts): readonly string[] {
  if (peakBytes === undefined || quotaBytes === undefined || peakBytes <= memoryShare * quotaBytes) return []
  return [
    `it used ${formatMegabytes(peakBytes)} of the dyno's ${formatMegabytes(quotaBytes)} of memory (R14)`,
  ]
}

function warnOfStop({ plan, stopped }: ProcessFacts): readonly string[] {
  if (stopped === undefined) return []
  const warnings: string[] = []
  const { killed, survivors } = stopped
  if (killed.kind === 'after-stop-timeout') {
    warnings.push(
      `SIGTERM did not end it within ${formatSeconds(plan.stopTimeoutMs)}, SIGKILL had to (R12)${killed.names.length > 0 ? `: ${formatNames(killed.names)}` : ''}`,
    )
  }
  if (killed.kind === 'outlived-app' && killed.names.length > 0) {
    warnings.push(
      `these outlived the app's own process and had to be ended by SIGKILL: ${formatNames(killed.names)}`,
    )
  }
  if (survivors.length > 0) {
    const names = survivors.map(({ name, pid }) => `${formatName(name)} (${pid})`).join(', ')
    warnings.push(`even SIGKILL has not ended these: ${names}`)
  }
  return warnings
}

/** Checks that app.json has with `warn`. */
function warnOfChecks(facts: ProcessFacts): readonly string[] {
  return latestRuns(facts)
    .filter(({ check, last }) => check.isWarning && last.outcome.kind !== 'passed')
    .map(
      ({ check, last }) =>
        `${check.name} ${describeOutcome(last.outcome, facts.showsBody)}; it is set to warn only`,
    )
}

const adviseOnHost =
  "To test with your app's own host name: heroku config:set SMOKE_TEST_HOST=www.example.com, or heroku labs:enable runtime-dyno-metadata"

function warnOfPublicHost({ plan, publicHost }: ProcessFacts): readonly string[] {
  if (publicHost === undefined) return []
  const { checkName, host, reaction } = publicHost
  switch (reaction.kind) {
    case 'refused': {
      const text = reaction.text === undefined ? '' : ` and "${reaction.text}"`
      return [
        `${checkName} passed with Host: localhost, but answered ${reaction.status}${text} to Host: ${host}. If your app accepts only localhost, it refuses every visitor. ${adviseOnHost}`,
      ]
    }
    case 'ended':
      return [
        `${checkName} passed with Host: localhost, but ${plan.processType} exited at a request with Host: ${host}. ${adviseOnHost}`,
      ]
  }
}

function warnOfLoops(facts: ProcessFacts): readonly string[] {
  return latestRuns(facts).flatMap(({ check, last: { outcome } }) =>
    outcome.kind === 'passed' && outcome.remark !== undefined
      ? [
          `${check.name} redirects to the URL that was requested (a redirect loop)${describeRemark(outcome.remark, outcome.answer?.status)}`,
        ]
      : [],
  )
}

function describeRemark(remark: Remark, status: number | undefined): string {
  switch (remark) {
    case 'loop-is-accepted':
      return `. It passes because the check accepts status ${status}.`
    case 'loop-without-cdn':
      return ', except with the headers of a CDN, such as CF-Visitor. Visitors who reach your app without that CDN get ERR_TOO_MANY_REDIRECTS. Make the app trust the header X-Forwarded-Proto.'
  }
}

function warnOfHealthPath(facts: ProcessFacts): readonly string[] {
  return latestRuns(facts).flatMap(({ check, last }) => {
    if (check.kind !== 'http' || check.expectation.statuses !== unbrokenStatuses) return []
    const status = last.outcome.kind === 'passed' ? last.outcome.answer?.status : undefined
    if (status === undefined || status < 400) return []
    return [
      `${check.name} answered ${status}, which only shows that the app is there. A path that tells its health says more: heroku config:set SMOKE_TEST_PATH=/health_check`,
    ]
  })
}
