/**
 * Apps that are not generated: those whose verdict depends on a race, and those that contradict
 * themselves. Each has its reason here, so that the model can be exact about all others.
 */
import type { App, Healthcheck } from './app.ts'
import {
  countTries,
  diesOfRequests,
  isAskedByHttp,
  isUp,
  outlivesServer,
  passesFirst,
  plannedChecks,
} from './model.ts'
import { isWhole } from './responses.ts'

const surestTries = 3

/** The reason not to generate an app; undefined where its verdict is certain. */
export function findRace(app: App): string | undefined {
  return reasons.find(({ excludes }) => excludes(app))?.reason
}

const reasons: readonly { readonly reason: string; readonly excludes: (app: App) => boolean }[] = [
  {
    reason: 'a daemon that is ready at once could pass before its launcher has exited',
    excludes: app => app.start === 'daemon' && (app.delayMs === 0 || app.settle === 0),
  },
  {
    reason: 'after the last try the exit report has 50 ms, which a busy machine can exceed',
    excludes: app => app.death.when === 'first-request' && asksRarely(app),
  },
  {
    reason: 'a crash after the last answer can come after the verdict',
    excludes: app => app.death.when === 'first-answer' && !(passesRound(app) && app.settle === 1),
  },
  {
    reason: 'an answer that is never complete has no crash after it',
    excludes: app => diesOfRequests(app) && !isWhole(app.answer),
  },
  {
    reason: 'without an HTTP check nothing makes the request that the app dies of',
    excludes: app => diesOfRequests(app) && !isAskedByHttp(app),
  },
  {
    reason: 'a listening check fails only if it runs after the server has died',
    excludes: app => diesOfRequests(app) && outlivesServer(app) && httpChecks(app).some(({ warn }) => warn),
  },
  {
    reason: 'a limit that is short enough to wait for can be exceeded by a check that passes',
    excludes: app => hasShortLimit(app) && passesRound(app),
  },
  {
    reason: 'an app that handles or ignores SIGTERM does not die of it',
    excludes: app => 'end' in app.death && app.death.end === 'SIGTERM' && app.stop !== 'by-signal',
  },
  {
    reason: 'by default a check of app.json waits 5 s between two tries, which takes too long here',
    excludes: app => app.tries.from === 'default' && app.healthchecks.length > 0,
  },
  {
    reason: 'in mode off the wrapper stops nothing that the release command leaves',
    excludes: ({ mode, releaseCommand }) => mode === 'off' && releaseCommand.startsWith('leaves'),
  },
]

/** Whether the limit of one attempt has to be short, for something will use it up. */
export function hasShortLimit(app: App): boolean {
  return isUp(app) && waitsInVain(app)
}

function waitsInVain(app: App): boolean {
  return isSilent(app) || app.healthchecks.some(isHanging)
}

function isSilent({ answer }: App): boolean {
  return answer === 'silent' || answer === 'drips-without-end'
}

function isHanging(check: Healthcheck): boolean {
  return check.kind === 'command' && check.does === 'hang'
}

function asksRarely(app: App): boolean {
  return httpChecks(app).some(({ kind }) => countTries(app, { kind }) < surestTries)
}

function passesRound(app: App): boolean {
  return plannedChecks(app).every(check => check.warn || passesFirst(app, check))
}

function httpChecks(app: App) {
  return plannedChecks(app).flatMap(({ kind, warn }) =>
    kind === 'path' || kind === 'default' ? [{ kind, warn }] : [],
  )
}
