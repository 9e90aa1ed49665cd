/** A diagnosis as one text, so that a test can show it whole. */
import type { Diagnosis } from '../../src/verdict/diagnosis.ts'

export function blockOf({ headline, seen, todo }: Diagnosis): string {
  return [
    headline,
    ...seen.map(text => `- ${text}`),
    ...todo.map((text, index) => `${index + 1}. ${text}`),
  ].join('\n')
}
