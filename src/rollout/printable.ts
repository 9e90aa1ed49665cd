/** Text for people. What comes from files and from the API is foreign, and an address may hold a password. */
import { toOneLine } from '../plan/printable.ts'

/** On one line: a line break could forge one of ours. */
export function makeSafe(text: string): string {
  return toOneLine(text).replace(/(:\/\/)[^/@\s"']+@/g, '$1***@')
}
