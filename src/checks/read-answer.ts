/** Reads the answer of an app: all that is judged, and no more of it. */
import type { Dispatcher } from 'undici'
import { createDecoder, decodeBody } from './decode-body.ts'
import type { Answer } from './outcome.ts'
import { searchText } from './text-search.ts'

const maxBodyBytes = 1024 * 1024

/**
 * The answer is complete at its end, or at 1 MiB: an endless body is none of our business.
 *
 * @param content  A text that is looked for behind the first MiB, too.
 */
export async function readAnswer(
  { statusCode, headers, body }: Dispatcher.ResponseData,
  content: string | undefined,
): Promise<Answer> {
  const [encoding] = [headers['content-encoding'] ?? []].flat()
  const search = content === undefined ? undefined : searchText(content, await createDecoder(encoding))
  const chunks: Buffer[] = []
  let bytes = 0
  let isWhole = true
  for await (const chunk of body) {
    if (bytes < maxBodyBytes) chunks.push(chunk)
    bytes += chunk.length
    await search?.push(chunk)
    if (bytes < maxBodyBytes || search?.isOver() === false) continue
    isWhole = false
    break
  }
  search?.end()
  const [location] = [headers['location'] ?? []].flat()
  const cookies = [headers['set-cookie'] ?? []].flat()
  const decoded = await decodeBody(Buffer.concat(chunks).subarray(0, maxBodyBytes), encoding)
  return {
    status: statusCode,
    location,
    body: decoded.subarray(0, maxBodyBytes),
    ...(isWhole && bytes <= maxBodyBytes ? {} : { isCut: true }),
    ...(search?.wasFound() ? { hasContent: true } : {}),
    ...(cookies.length === 0 ? {} : { longestCookieBytes: Math.max(...cookies.map(({ length }) => length)) }),
  }
}
