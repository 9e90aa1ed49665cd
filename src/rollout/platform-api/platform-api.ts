/** Heroku's Platform API for the length of a run: single calls, and lists of any length. */
import type * as v from 'valibot'
import { sleep } from '../../waiting/sleep.ts'
import type { Call } from './call.ts'
import { type CallOptions, callWithTries } from './call-with-tries.ts'
import { listPages } from './list-pages.ts'
import { createPace } from './pace.ts'
import type { Reply } from './reply.ts'

export type PlatformApi = {
  readonly call: <T>(call: Call<T>) => Promise<Reply<T>>
  /** All pages of a list of apps, or of what is about apps. */
  readonly list: <T>(path: string, item: v.GenericSchema<unknown, T>) => Promise<Reply<readonly T[]>>
  readonly close: () => void
}

/** @param options  Its pool is closed with the API. */
export function createPlatformApi(options: Omit<CallOptions, 'pace'>): PlatformApi {
  const paced = { ...options, pace: createPace(sleep, () => performance.now()) }
  return {
    call: async call => (await callWithTries(call, paced)).reply,
    list: (path, item) => listPages(path, item, call => callWithTries(call, paced)),
    close: options.pool.close,
  }
}
