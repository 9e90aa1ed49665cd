/** Makes the changes of one app, one after the other, or shows them. */
import type { AppResult } from '../apps/app-result.ts'
import type { Change, Targets } from '../apps/change.ts'
import type { AppName } from '../apps/journal-entry.ts'
import type { Heroku } from '../platform-api/heroku.ts'
import type { JournalFile } from './journal.ts'
import type { Reconciled } from './reconcile.ts'
import { reconcileResource } from './resources.ts'

export type ChangeOptions = {
  readonly heroku: Heroku
  /** undefined for a run that changes nothing. */
  readonly journal: JournalFile | undefined
  /** After it nothing is begun. */
  readonly signal: AbortSignal
}

/** Of a run over many: each app has its result. */
export type FleetOptions = ChangeOptions & { readonly onResult: (result: AppResult) => void }

/** One resource to be changed. */
export type Task = { readonly kind: Change['kind']; readonly targets: Targets }

/** What the tasks of an app have come to. */
type Turn = {
  readonly changes: readonly Change[]
  /** Why the first that must be left alone is. */
  readonly leftAlone: string | undefined
  /** Of the task that was the last before its time. */
  readonly end: Extract<Reconciled, { kind: 'failed' | 'abandoned' }> | undefined
}

const unwritable: Reconciled = { kind: 'failed', problem: 'the journal cannot be written', unsure: undefined }

export async function changeApp(
  { id, name }: AppName,
  tasks: readonly Task[],
  options: ChangeOptions,
): Promise<AppResult> {
  const { journal } = options
  const app = { id, name }
  const result = conclude(name, await takeTurns(app, tasks, options), journal !== undefined)
  if (result.kind === 'right' || result.kind === 'changed') journal?.write({ at: 'app', app })
  return result
}

/**
 * The first that fails is the last, and a list of buildpacks that must be left alone as well: what comes
 * after it depends on it. Anything else that must be left alone does not stop the others.
 */
async function takeTurns(app: AppName, tasks: readonly Task[], options: ChangeOptions): Promise<Turn> {
  const changes: Change[] = []
  let leftAlone: string | undefined
  for (const task of tasks) {
    const reconciled = await reconcileTask(app, task, options)
    switch (reconciled.kind) {
      case 'changed':
      case 'to-change':
        changes.push(reconciled.change)
        break
      case 'right':
        break
      case 'left-alone':
        leftAlone ??= reconciled.reason
        if (task.kind === 'buildpacks') return { changes, leftAlone, end: undefined }
        break
      case 'failed':
      case 'abandoned':
        return { changes, leftAlone, end: reconciled }
    }
  }
  return { changes, leftAlone, end: undefined }
}

/** Each change is in the journal before it is made, and once more when it is done. */
async function reconcileTask(
  app: AppName,
  { kind, targets }: Task,
  { heroku, journal, signal }: ChangeOptions,
): Promise<Reconciled> {
  return await reconcileResource(kind, {
    heroku,
    app: app.id,
    targets,
    onIntent: change => {
      if (journal === undefined) return { kind: 'to-change', change }
      return journal.write({ at: 'intent', app, change }) ? undefined : unwritable
    },
    onDone: change => journal?.write({ at: 'done', app, change }),
    signal,
  })
}

/** @param isApplied  Whether the changes of the turn were made, and not only shown. */
function conclude(name: string, { changes, leftAlone, end }: Turn, isApplied: boolean): AppResult {
  const fail = (problem: string, unsure: Change | undefined): AppResult => {
    return { kind: 'failed', name, problem, changes: isApplied ? changes : [], unsure, remarks: [] }
  }
  if (end?.kind === 'failed') return fail(end.problem, end.unsure)
  if (end?.kind === 'abandoned' && changes.length === 0 && end.unsure === undefined)
    return { kind: 'not-begun', name, remarks: [] }
  if (end?.kind === 'abandoned') return fail('broken off', end.unsure)
  if (leftAlone !== undefined) return fail(leftAlone, undefined)
  if (changes.length === 0) return { kind: 'right', name, remarks: [] }
  return { kind: isApplied ? 'changed' : 'to-change', name, changes, remarks: [] }
}
