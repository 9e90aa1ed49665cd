/** What an error of undici means for the app that was asked. */
import type { Outcome } from './outcome.ts'

const refusals = /^(ECONNREFUSED|E(HOST|NET)(UNREACH|DOWN)|EADDRNOTAVAIL|ETIMEDOUT|EACCES|EPERM)$/
const closings = /^(UND_ERR_SOCKET|ECONNRESET|EPIPE|UND_ERR_CLOSED|UND_ERR_DESTROYED)$/
/** What undici finds wrong with our own request says nothing of the app. */
const refusalsToSend = /^UND_ERR_(INVALID_ARG|NOT_SUPPORTED|REQ_CONTENT_LENGTH_MISMATCH)$/

/**
 * @param status  Of the answer, where its head had come.
 * @returns undefined for an error that says nothing of the app, and is a bug of ours.
 */
export function describeRequestFailure(
  error: Error,
  address: string,
  status: number | undefined,
): Outcome | undefined {
  const code = 'code' in error ? String(error.code) : ''
  // undici 7 gives the errors of its parser a name and no code.
  const isOfParser = error.name === 'HTTPParserError'
  if (refusals.test(code)) return { kind: 'refused', address }
  if (closings.test(code)) return { kind: 'closed-early', status }
  const isCutOff =
    code === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH' ||
    (isOfParser && error.message.includes('Invalid EOF state'))
  if (isCutOff && status !== undefined) return { kind: 'closed-early', status }
  // undici takes some answers for impossible, such as 101 where nobody has asked for an upgrade.
  if (code === 'ERR_ASSERTION') return { kind: 'malformed', reason: 'it is no answer to this request' }
  if (isOfParser || (code.startsWith('UND_ERR_') && !refusalsToSend.test(code)))
    return { kind: 'malformed', reason: error.message }
  return undefined
}
