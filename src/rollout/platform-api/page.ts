/** What an answer of the API means: a value, or a page of a list and where the next one begins. Pure. */
import * as v from 'valibot'
import type { ApiAnswer } from './exchange.ts'
import type { ApiProblem, Reply } from './reply.ts'

export type Page<T> = {
  readonly reply: Reply<T>
  /** The range of the next page; undefined for the last one. */
  readonly nextRange?: string | undefined
}

const refusalSchema = v.object({ message: v.string() })

export function readPage<T>(answer: ApiAnswer, schema: v.GenericSchema<unknown, T>): Page<T> {
  const body = parse(answer.text)
  if (answer.status >= 200 && answer.status < 300) {
    const { success, output, issues } = v.safeParse(schema, body)
    if (success) return { reply: { kind: 'value', value: output }, nextRange: answer.header('next-range') }
    const [issue] = issues
    return failedPage({ kind: 'not-understood', reason: `${v.getDotPath(issue) ?? 'it'}: ${issue.message}` })
  }
  // A redirect would take the token elsewhere, so it is a refusal like any other.
  const { success, output } = v.safeParse(refusalSchema, body)
  return failedPage({
    kind: 'refused',
    status: answer.status,
    message: success ? output.message : 'no reason',
  })
}

export function failedPage(problem: ApiProblem): Page<never> {
  return { reply: { kind: 'problem', problem } }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // No schema takes undefined, and its problem is the one that is reported.
    return undefined
  }
}
