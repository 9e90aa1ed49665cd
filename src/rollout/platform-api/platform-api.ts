/** Calls of Heroku's Platform API: at most eight at once, below the rate limit, tried again where that is safe. */

import * as v from 'valibot'
import type { HttpLibrary } from '../../checks/client.ts'
import { createClients } from './clients.ts'
import { type ApiAnswer, exchange } from './exchange.ts'
import { createPace, type Sleep } from './pace.ts'
import type { ApiProblem, Reply } from './reply.ts'
import { decideNextStep, type Tries } from './retry.ts'

export type Call<T> = {
  readonly method: 'GET' | 'PUT' | 'PATCH'
  readonly path: string
  readonly schema: v.GenericSchema<unknown, T>
  readonly body?: unknown
  /** Of a list: `version ..; max=1, order=desc`. */
  readonly range?: string
  /** The variant in which an app has its generation, cedar or fir. */
  readonly variant?: 'sdk'
}

export type PlatformApi = {
  readonly call: <T>(call: Call<T>) => Promise<Reply<T>>
  /** All pages of a list of apps, or of what is about apps. */
  readonly list: <T>(path: string, item: v.GenericSchema<unknown, T>) => Promise<Reply<readonly T[]>>
  readonly close: () => void
}

export type ApiOptions = {
  readonly library: HttpLibrary
  readonly origin: string
  readonly token: string
  readonly userAgent: string
  /** No request begins any more; those that change nothing are broken off. */
  readonly signal: AbortSignal
  /** Those that change something are broken off as well. */
  readonly hurry: AbortSignal
  readonly sleep: Sleep
  /** Told when the rate limit makes everybody wait. */
  readonly onPause: (ms: number) => void
}

const version = 'application/vnd.heroku+json; version=3'
const refusalSchema = v.object({ message: v.string() })
const wholeList = 'id ..; max=1000'

export function createPlatformApi(options: ApiOptions): PlatformApi {
  const { library, origin, token, userAgent, signal, hurry, sleep, onPause } = options
  const clients = createClients(() => library.createClient(origin, { rejectUnauthorized: true }))
  const pace = createPace(sleep, () => performance.now())

  async function call<T>(wanted: Call<T>): Promise<Reply<T>> {
    const { reply } = await callForPage(wanted)
    return reply
  }

  async function list<T>(path: string, item: v.GenericSchema<unknown, T>): Promise<Reply<readonly T[]>> {
    const items: T[] = []
    let range: string | undefined = wholeList
    while (range !== undefined) {
      const page: Page<T[]> = await callForPage({
        method: 'GET',
        path,
        schema: v.array(item),
        range,
        variant: 'sdk',
      })
      if (page.reply.kind === 'problem') return page.reply
      items.push(...page.reply.value)
      if (page.nextRange === range)
        return { kind: 'problem', problem: { kind: 'not-understood', reason: 'the list has no end' } }
      range = page.nextRange
    }
    return { kind: 'value', value: items }
  }

  async function callForPage<T>(wanted: Call<T>): Promise<Page<T>> {
    const changes = wanted.method !== 'GET'
    let attempts: Tries = { tries: 0, limitWaits: 0 }
    for (;;) {
      const sentAtMs = await pace.wait(signal)
      if (signal.aborted) return failed({ kind: 'abandoned' })
      attempts = { ...attempts, tries: attempts.tries + 1 }
      const result = await clients.use(client =>
        exchange(client, library.request, toRequest(wanted), changes ? hurry : signal),
      )
      if (result.kind === 'answered') pace.learn(readNumber(result.answer.header('ratelimit-remaining')))
      const step = decideNextStep(result, attempts, changes, Math.random())
      switch (step.kind) {
        case 'read':
          return readPage(step.answer, wanted.schema)
        case 'give-up':
          return failed(step.problem)
        case 'try-again':
          await sleep(step.waitMs, signal)
          break
        case 'pause-all':
          attempts = { tries: attempts.tries - 1, limitWaits: attempts.limitWaits + 1 }
          if (pace.pause(step.waitMs, sentAtMs)) onPause(step.waitMs)
      }
    }
  }

  function toRequest({ method, path, body, range, variant }: Call<unknown>) {
    return {
      method,
      path,
      headers: {
        accept: variant === undefined ? version : `${version}.${variant}`,
        authorization: `Bearer ${token}`,
        'user-agent': userAgent,
        ...(range !== undefined && { range }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      body: body === undefined ? null : JSON.stringify(body),
    }
  }

  return { call, list, close: clients.close }
}

type Page<T> = { readonly reply: Reply<T>; readonly nextRange?: string | undefined }

function readPage<T>(answer: ApiAnswer, schema: v.GenericSchema<unknown, T>): Page<T> {
  const body = parse(answer.text)
  if (answer.status >= 200 && answer.status < 300) {
    const { success, output, issues } = v.safeParse(schema, body)
    if (success) return { reply: { kind: 'value', value: output }, nextRange: answer.header('next-range') }
    const [issue] = issues
    return failed({ kind: 'not-understood', reason: `${v.getDotPath(issue) ?? 'it'}: ${issue.message}` })
  }
  // A redirect would take the token elsewhere, so it is a refusal like any other.
  const { success, output } = v.safeParse(refusalSchema, body)
  return failed({ kind: 'refused', status: answer.status, message: success ? output.message : 'no reason' })
}

function failed(problem: ApiProblem): Page<never> {
  return { reply: { kind: 'problem', problem } }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // The schema will say that it wants something else than undefined.
    return undefined
  }
}

function readNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined
}
