/** Makes the changes of one app, one after the other. */
import type { AppResult } from '../apps/app-result.ts'
import type { Change, Wishes } from '../apps/change.ts'
import type { AppName } from '../apps/journal-entry.ts'
import type { Heroku } from '../platform-api/heroku.ts'
import type { Sleep } from '../platform-api/pace.ts'
import type { JournalFile } from './journal.ts'
import { settleThing } from './things.ts'

export type ChangeOptions = {
  readonly heroku: Heroku
  readonly journal: JournalFile
  readonly sleep: Sleep
  /** After it nothing is begun. */
  readonly signal: AbortSignal
}

/** One thing to be changed. */
export type Task = { readonly kind: Change['kind']; readonly wishes: Wishes }

/** The first that fails is the last; one that must be left alone does not stop the others. */
export async function changeApp(
  { id, name }: AppName,
  tasks: readonly Task[],
  { heroku, journal, sleep, signal }: ChangeOptions,
): Promise<AppResult> {
  const app = { id, name }
  const changes: Change[] = []
  let leftAlone: string | undefined
  const fail = (problem: string): AppResult => ({ kind: 'failed', name, problem, changes, remarks: [] })
  for (const { kind, wishes } of tasks) {
    const settled = await settleThing(kind, {
      heroku,
      app: id,
      wishes,
      onIntent: change => journal.write({ at: 'intent', app, change }),
      onDone: change => journal.write({ at: 'done', app, change }),
      sleep,
      signal,
    })
    switch (settled.kind) {
      case 'changed':
        changes.push(settled.change)
        break
      case 'right':
        break
      case 'left-alone':
        leftAlone = settled.reason
        break
      case 'failed':
        return fail(settled.problem)
      case 'abandoned':
        return changes.length === 0 ? { kind: 'not-begun', name, remarks: [] } : fail('broken off')
    }
  }
  if (leftAlone !== undefined) return fail(leftAlone)
  journal.write({ at: 'app', app })
  return changes.length === 0
    ? { kind: 'right', name, remarks: [] }
    : { kind: 'changed', name, changes, remarks: [] }
}
