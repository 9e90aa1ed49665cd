/** One call of the API until it has an answer that counts: below the rate limit, tried again where that is safe. */
import { sleep } from '../../waiting/sleep.ts'
import type { ApiPool } from './api-pool.ts'
import { type Call, type Caller, changesSomething, toRequest } from './call.ts'
import { exchange } from './exchange.ts'
import type { Pace } from './pace.ts'
import { failedPage, type Page, readPage } from './page.ts'
import { decideNextStep, type Tries } from './retry.ts'

export type CallOptions = Caller & {
  readonly pool: ApiPool
  /** That of all calls. */
  readonly pace: Pace
  /** No request begins any more; those that change nothing are broken off. */
  readonly signal: AbortSignal
  /** Those that change something are broken off as well. */
  readonly hurry: AbortSignal
  /** Called when the rate limit makes everybody wait. */
  readonly onPause: (ms: number) => void
}

export async function callWithTries<T>(call: Call<T>, options: CallOptions): Promise<Page<T>> {
  const { pool, pace, signal, hurry, onPause } = options
  const changes = changesSomething(call)
  let spent: Tries = { tries: 0, limitWaits: 0 }
  for (;;) {
    const sentAtMs = await pace.wait(signal)
    if (signal.aborted) return failedPage({ kind: 'abandoned' })
    spent = { ...spent, tries: spent.tries + 1 }
    const result = await exchange(pool, toRequest(call, options), changes ? hurry : signal)
    if (result.kind === 'answered') pace.learn(readNumber(result.answer.header('ratelimit-remaining')))
    const step = decideNextStep(result, spent, changes, Math.random())
    switch (step.kind) {
      case 'read':
        return readPage(step.answer, call.schema)
      case 'give-up':
        return failedPage(step.problem)
      case 'try-again':
        await sleep(step.waitMs, signal)
        break
      case 'pause-all':
        spent = { tries: spent.tries - 1, limitWaits: spent.limitWaits + 1 }
        if (pace.pause(step.waitMs, sentAtMs)) onPause(step.waitMs)
    }
  }
}

function readNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined
}
