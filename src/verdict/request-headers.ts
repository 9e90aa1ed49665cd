/** The headers of a request that its answer may have depended on, for those who ask the app again. */
import type { HttpCheck } from '../plan/check.ts'
import { showHost } from '../plan/shown-request.ts'

const proto = 'X-Forwarded-Proto'

/** The value is undefined where it comes from app.json: it may be a secret. */
export function listHeaders(check: HttpCheck): readonly {
  readonly name: string
  readonly value: string | undefined
}[] {
  const { headers } = check
  const isOwn = headers.some(({ name }) => name.toLowerCase() === proto.toLowerCase())
  return [
    { name: 'Host', value: showHost(check) },
    ...(isOwn ? [] : [{ name: proto, value: 'https' }]),
    ...headers.map(({ name }) => ({ name, value: undefined })),
  ]
}
