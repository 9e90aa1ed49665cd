/** Healthchecks of app.json that do not run though their process type is booted, and why. */
import type { LocatedHealthcheck } from './app-json.ts'
import type { JsonPath } from './json-source.ts'
import type { SettingName, Settings } from './settings.ts'

export type SkippedHealthcheck = { readonly path: JsonPath } & (
  | { readonly reason: 'liveness' }
  /** The config vars that ask for something else. */
  | { readonly reason: 'replaced'; readonly by: readonly SettingName[] }
)

/** Whoever names a path, a status or a text has said what healthy is. */
const asking = ['SMOKE_TEST_PATH', 'SMOKE_TEST_STATUS', 'SMOKE_TEST_CONTENT', 'SMOKE_TEST_BODY'] as const

/** Whether config vars take the place of the http checks of app.json. */
export function asksByConfigVar(values: Settings['values']): boolean {
  return asking.some(name => values[name] !== undefined)
}

/** @param values  The config vars that steer the checks of this process type. */
export function findSkipped(
  healthchecks: readonly LocatedHealthcheck[],
  values: Settings['values'],
): readonly SkippedHealthcheck[] {
  const by = asking.filter(name => values[name] !== undefined)
  return healthchecks.flatMap(({ path, fields }): readonly SkippedHealthcheck[] => {
    if (fields.type === 'liveness') return [{ path, reason: 'liveness' }]
    return by.length > 0 && fields.path !== undefined ? [{ path, reason: 'replaced', by }] : []
  })
}

export function describeSkipped(skipped: SkippedHealthcheck): string {
  switch (skipped.reason) {
    case 'liveness':
      return 'type liveness is for a process that has been running for long'
    case 'replaced':
      return `${skipped.by.join(', ')} ask${skipped.by.length === 1 ? 's' : ''} for something else`
  }
}
