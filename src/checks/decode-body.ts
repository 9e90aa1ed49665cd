/** Undoes the compression of a body. Our requests ask for none, but some servers keep their pages compressed. */

import type { Transform } from 'node:stream'

/** Of a page that is larger than this nobody needs to know more. */
const maxDecodedBytes = 16 * 1024 * 1024

/**
 * @param encoding  The header Content-Encoding.
 * @param body  May be cut off; as much is decoded as there is.
 * @returns The body as it came where it cannot be decoded: whoever expects a text will not find it there.
 */
export async function decodeBody(body: Buffer, encoding: string | undefined): Promise<Buffer> {
  if (encoding === undefined) return body
  // Loaded by those few that need it: it takes as long as the request.
  const { brotliDecompressSync, constants, unzipSync } = await import('node:zlib')
  const limit = { maxOutputLength: maxDecodedBytes }
  try {
    switch (encoding.trim().toLowerCase()) {
      case 'gzip':
      case 'x-gzip':
      case 'deflate':
        return unzipSync(body, { ...limit, finishFlush: constants.Z_SYNC_FLUSH })
      case 'br':
        return brotliDecompressSync(body, { ...limit, finishFlush: constants.BROTLI_OPERATION_FLUSH })
    }
  } catch {
    // It is not what it says, or too large.
  }
  return body
}

/** Does the same piece by piece; undefined where there is nothing to undo. */
export async function createDecoder(encoding: string | undefined): Promise<Transform | undefined> {
  if (encoding === undefined) return undefined
  const { constants, createBrotliDecompress, createUnzip } = await import('node:zlib')
  switch (encoding.trim().toLowerCase()) {
    case 'gzip':
    case 'x-gzip':
    case 'deflate':
      return createUnzip({ flush: constants.Z_SYNC_FLUSH, finishFlush: constants.Z_SYNC_FLUSH })
    case 'br':
      return createBrotliDecompress({ flush: constants.BROTLI_OPERATION_FLUSH })
  }
  return undefined
}
