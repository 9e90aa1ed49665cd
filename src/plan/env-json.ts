/** Flattens a file of variables that is JSON: `{"db": {"url": "x"}}` is `DB_URL=x`. */
import { type EnvFileReading, variableName } from './env-reading.ts'
import { type JsonPath, readJson } from './json-source.ts'

export function readEnvJson(text: string): EnvFileReading {
  const reading = readJson(text)
  if (reading.kind === 'unreadable')
    return { kind: 'refused', line: reading.position.line, reason: `is no JSON: ${reading.reason}` }
  const { source } = reading
  const variables = new Map<string, string>()
  const ignoredLines: number[] = []
  for (const { path, value } of listLeaves(source.value, [])) {
    const name = path.join('_').toUpperCase()
    if (!variableName.test(name) || value.includes('\0')) ignoredLines.push(source.locateName(path).line)
    else variables.set(name, value)
  }
  return { kind: 'read', variables, ignoredLines }
}

type Leaf = { readonly path: JsonPath; readonly value: string }

/** As foreman does it: null is nothing, and an empty list too. */
function listLeaves(value: unknown, path: JsonPath): readonly Leaf[] {
  if (value === null) return []
  if (Array.isArray(value)) return value.flatMap((item, index) => listLeaves(item, [...path, index]))
  if (typeof value === 'object')
    return Object.entries(value).flatMap(([name, item]) => listLeaves(item, [...path, name]))
  return [{ path, value: String(value) }]
}
