/** Looks for a text in a body as it streams by, which is never kept as a whole. */
import type { Transform } from 'node:stream'

/** What stands behind it is not looked for. README documents it. */
const maxSearchedBytes = 16 * 1024 * 1024

export type TextSearch = {
  /** Resolves when this piece is searched. */
  readonly push: (piece: Buffer) => Promise<void>
  /** It is found, or the limit is reached: no more pieces are needed. */
  readonly isOver: () => boolean
  readonly wasFound: () => boolean
  /** Nothing more will come. */
  readonly end: () => void
}

/** @param decoder  Undoes the compression of the body. */
export function searchText(text: string, decoder: Transform | undefined): TextSearch {
  const wanted = Buffer.from(text, 'utf8')
  let end = Buffer.alloc(0)
  let searchedBytes = 0
  let pushedBytes = 0
  let isFound = false

  function search(piece: Buffer): void {
    if (isSettled()) return
    // The text may begin in one piece and end in the next.
    const searched = Buffer.concat([end, piece.subarray(0, maxSearchedBytes - searchedBytes)])
    isFound = searched.includes(wanted)
    searchedBytes += piece.length
    end = Buffer.from(searched.subarray(Math.max(0, searched.length - wanted.length + 1)))
  }

  function isSettled(): boolean {
    return isFound || searchedBytes >= maxSearchedBytes
  }

  function isOver(): boolean {
    return isSettled() || pushedBytes >= maxSearchedBytes || (decoder !== undefined && !isDecoding)
  }

  let isDecoding = decoder !== undefined
  decoder
    ?.on('data', (piece: Buffer) => {
      search(piece)
      if (isSettled()) decoder.destroy()
    })
    // It is not what it says: then the body as it came is all there is.
    .on('error', () => {})
    .on('close', () => {
      isDecoding = false
    })

  async function push(piece: Buffer): Promise<void> {
    pushedBytes += piece.length
    if (decoder === undefined) return search(piece)
    if (!isDecoding || decoder.destroyed) return
    await new Promise<void>(resolve => {
      decoder.once('close', resolve)
      decoder.write(piece, () => {
        decoder.off('close', resolve)
        resolve()
      })
    })
  }

  return { push, isOver, wasFound: () => isFound, end: () => void decoder?.destroy() }
}
