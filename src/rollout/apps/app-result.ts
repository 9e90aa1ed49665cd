/** What a run came to for one app, and how that is told. Pure. */
import { type Change, describeChange } from './change.ts'

export type AppResult = { readonly name: string; readonly remarks: readonly string[] } & (
  | { readonly kind: 'to-change' | 'changed'; readonly changes: readonly Change[] }
  | { readonly kind: 'right' }
  /** By an earlier run, which was broken off. */
  | { readonly kind: 'done-before' }
  | { readonly kind: 'skipped'; readonly reason: string }
  /** `changes`: what was done all the same; `unsure`: what may have been done. */
  | {
      readonly kind: 'failed'
      readonly problem: string
      readonly changes: readonly Change[]
      readonly unsure: Change | undefined
    }
  /** An app downstream of it has failed. */
  | { readonly kind: 'held-back'; readonly behind: string }
  | { readonly kind: 'not-begun' }
)

export type ResultName = (typeof resultNames)[AppResult['kind']]

/** In the order of the summary. */
const resultNames = {
  'to-change': 'to be changed',
  changed: 'changed',
  'done-before': 'changed by an earlier run',
  right: 'as it should be',
  skipped: 'left alone',
  'held-back': 'held back',
  'not-begun': 'not begun',
  failed: 'failed',
} as const

export const resultOrder: readonly ResultName[] = Object.values(resultNames)

export function nameResult({ kind }: AppResult): ResultName {
  return resultNames[kind]
}

/** One line; undefined for an app about which there is nothing to say. */
export function describeResult(result: AppResult): string | undefined {
  const { name, remarks } = result
  const detail = describeDetail(result)
  if (detail === undefined && remarks.length === 0) return undefined
  return [
    `${name}: ${nameResult(result)}${detail ?? ''}`,
    ...remarks.map(remark => `warning: ${remark}`),
  ].join('; ')
}

/** Runs that leave one of these behind end with exit code 1. */
export function isFailure({ kind }: AppResult): boolean {
  return kind === 'failed' || kind === 'held-back'
}

/** Whether there may be something to take back. */
export function hasChanged(result: AppResult): boolean {
  switch (result.kind) {
    case 'changed':
      return true
    case 'failed':
      return result.changes.length > 0 || result.unsure !== undefined
    case 'to-change':
    case 'done-before':
    case 'right':
    case 'skipped':
    case 'held-back':
    case 'not-begun':
      return false
  }
}

function describeDetail(result: AppResult): string | undefined {
  switch (result.kind) {
    case 'to-change':
    case 'changed':
      return `: ${result.changes.map(describeChange).join('; ')}`
    case 'skipped':
      return `: ${result.reason}`
    case 'failed':
      return `: ${result.problem}${describeDone(result.changes)}${describeUnsure(result.unsure)}`
    case 'held-back':
      return `: promotions lead from it to ${result.behind}, which has failed`
    case 'right':
    case 'done-before':
    case 'not-begun':
      return undefined
  }
}

function describeDone(changes: readonly Change[]): string {
  return changes.length === 0 ? '' : `; done all the same: ${changes.map(describeChange).join('; ')}`
}

function describeUnsure(change: Change | undefined): string {
  return change === undefined ? '' : `; may have been done: ${describeChange(change)}`
}
