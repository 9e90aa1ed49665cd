/** Values of request headers in app.json, where `$NAME` stands for a variable of the app: no secret is committed. */
import { type Environment, readVariable } from './environment.ts'

export type ExpandedValue = { readonly text: string; readonly unset: readonly string[] }

/** `$NAME` and `${NAME}` are replaced, `$$` is a dollar sign. What is not set becomes nothing, and is named. */
export function expandHeaderValue(template: string, environment: Environment): ExpandedValue {
  const unset: string[] = []
  const text = template.replace(
    /\$(?:(\$)|([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\})/g,
    (_match, dollar, bare, braced) => {
      if (dollar !== undefined) return '$'
      const name: string = bare ?? braced
      const value = readVariable(environment, name)
      if (value === undefined || value === '') unset.push(name)
      return value ?? ''
    },
  )
  return { text, unset }
}
