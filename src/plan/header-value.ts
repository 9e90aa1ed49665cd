/** Values of request headers in app.json, where `$NAME` stands for a variable of the app: no secret is committed. */
import { type Environment, readVariable } from './environment.ts'

const variable = /\$(?:(\$)|([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\})/g

export type ExpandedValue = {
  readonly text: string
  /** Names of variables that are not set, or empty. */
  readonly unset: readonly string[]
  /** Names of variables that no header can carry. */
  readonly unsendable: readonly string[]
}

/** What a header can carry: all but control characters, of which it can carry the tab. */
export const sendableText = /^[\t -~\x80-\uffff]*$/

/** `$NAME` and `${NAME}` are replaced, `$$` is a dollar sign. What is not set, or cannot be sent, becomes nothing, and is named. */
export function expandHeaderValue(template: string, environment: Environment): ExpandedValue {
  const unset: string[] = []
  const unsendable: string[] = []
  const text = template.replace(variable, (_match, dollar, bare, braced) => {
    if (dollar !== undefined) return '$'
    const name: string = bare ?? braced
    const value = readVariable(environment, name) ?? ''
    if (value === '') unset.push(name)
    if (sendableText.test(value)) return value
    unsendable.push(name)
    return ''
  })
  return { text, unset, unsendable }
}

/** The values that `expandHeaderValue` puts in. */
export function listValues(template: string, environment: Environment): readonly string[] {
  return [...template.matchAll(variable)].flatMap(([, dollar, bare, braced]) => {
    const value = dollar === undefined ? readVariable(environment, bare ?? braced ?? '') : undefined
    return value === undefined || value === '' ? [] : [value]
  })
}
