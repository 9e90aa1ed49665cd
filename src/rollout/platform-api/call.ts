/** One call of the API, as it is asked for and as it is sent. Pure. */
import type { Dispatcher } from 'undici'
import type * as v from 'valibot'

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

/** Who asks. */
export type Caller = { readonly token: string; readonly userAgent: string }

const version = 'application/vnd.heroku+json; version=3'

/** It is not sent twice unseen. */
export function changesSomething({ method }: Call<unknown>): boolean {
  return method !== 'GET'
}

export function toRequest(
  { method, path, body, range, variant }: Call<unknown>,
  { token, userAgent }: Caller,
): Dispatcher.RequestOptions {
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
