/** Makes the changes of one app, one after the other, or shows them. */
import type { AppResult } from '../apps/app-result.ts'
import type { Change, Targets } from '../apps/change.ts'
import type { AppName } from '../apps/journal-entry.ts'
import type { Heroku } from '../platform-api/heroku.ts'
import type { Sleep } from '../platform-api/pace.ts'
import type { JournalFile } from './journal.ts'
import type { Reconciled } from './reconcile.ts'
import { reconcileResource } from './resources.ts'

export type ChangeOptions = {
  readonly heroku: Heroku
  /** undefined for a run that changes nothing. */
  readonly journal: JournalFile | undefined
  readonly sleep: Sleep
  /** After it nothing is begun. */
  readonly signal: AbortSignal
}

/** One resource to be changed. */
export type Task = { readonly kind: Change['kind']; readonly targets: Targets }

const unwritable: Reconciled = { kind: 'failed', problem: 'the journal cannot be written', unsure: undefined }

/**
 * The first that fails is the last, and a list of buildpacks that must be left alone as well: what comes
 * after it depends on it. Anything else that must be left alone does not stop the others.
 */
export async function changeApp(
  { id, name }: AppName,
  tasks: readonly Task[],
  { heroku, journal, sleep, signal }: ChangeOptions,
): Promise<AppResult> {
  const app = { id, name }
  const changes: Change[] = []
  let leftAlone: string | undefined
  for (const { kind, targets } of tasks) {
    const reconciled = await reconcileResource(kind, {
      heroku,
      app: id,
      targets,
      onIntent: change => {
        if (journal === undefined) return { kind: 'to-change', change }
        return journal.write({ at: 'intent', app, change }) ? undefined : unwritable
      },
      onDone: change => journal?.write({ at: 'done', app, change }),
      sleep,
      signal,
    })
    switch (reconciled.kind) {
      case 'changed':
      case 'to-change':
        changes.push(reconciled.change)
        break
      case 'right':
        break
      case 'left-alone':
        leftAlone ??= reconciled.reason
        break
      case 'failed':
        return fail(reconciled.problem, reconciled.unsure)
      case 'abandoned':
        return changes.length === 0 && reconciled.unsure === undefined
          ? { kind: 'not-begun', name, remarks: [] }
          : fail('broken off', reconciled.unsure)
    }
    if (reconciled.kind === 'left-alone' && kind === 'buildpacks') break
  }
  if (leftAlone !== undefined) return fail(leftAlone, undefined)
  journal?.write({ at: 'app', app })
  if (changes.length === 0) return { kind: 'right', name, remarks: [] }
  return { kind: journal === undefined ? 'to-change' : 'changed', name, changes, remarks: [] }

  function fail(problem: string, unsure: Change | undefined): AppResult {
    const done = journal === undefined ? [] : changes
    return { kind: 'failed', name, problem, changes: done, unsure, remarks: [] }
  }
}
