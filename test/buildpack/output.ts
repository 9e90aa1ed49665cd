/** Reads what a release phase has printed. */

/** The fields of the line that ends a test, or an empty object where none took place. */
export function readVerdict(output: string): Readonly<Record<string, string>> {
  const line = /^smoke-test: (at=verdict .*)$/m.exec(output)?.[1] ?? ''
  return Object.fromEntries(line.split(' ').flatMap(field => [field.split('=') as [string, string]]))
}

/** What a process has written itself, without our lines. */
export function readProcessOutput(output: string, processType: string): string {
  const mark = `${processType} | `
  return output
    .split('\n')
    .flatMap(line => (line.startsWith(mark) ? [line.slice(mark.length)] : []))
    .join('\n')
}
