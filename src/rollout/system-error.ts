/** Tells what the operating system refuses, which is its user's to mend, from a bug of ours. */

/** In words. An error that has no code of the system is thrown again. */
export function describeSystemError(error: unknown): string {
  if (!(error instanceof Error && 'code' in error)) throw error
  return error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? 'it is not UTF-8' : error.message
}
