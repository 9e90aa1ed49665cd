/** Text for people. What comes from files and from the API is foreign, and an address may hold a password. */
import { makePrintable } from '../verdict/wording.ts'

export function makeSafe(text: string): string {
  return makePrintable(text).replace(/(:\/\/)[^/@\s"']+@/g, '$1***@')
}
