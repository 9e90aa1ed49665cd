/** Reads what a release of a real server prints. */
import { hideMachine } from '../support/messages.ts'
import { normalize } from '../support/normalize.ts'

/** The part of the JSON report that is looked at here; the healthy ones have all of it. */
export type Report = {
  readonly verdict: string
  readonly heroku: string | null
  readonly processes: readonly {
    readonly bootMs: number
    readonly elapsedMs: number
    readonly stopMs: number
    readonly memoryBytes: number
    readonly checks: readonly {
      readonly passed: boolean
      readonly attempts: readonly { readonly atMs: number }[]
    }[]
  }[]
}

const reportLine = /^smoke-test: (?:report )?(\{.*\})$/m

export function readReport(output: string): Report {
  const [, json = ''] = reportLine.exec(output) ?? []
  if (json === '') throw new Error(`there is no report in: ${output}`)
  return JSON.parse(json)
}

/** SIGKILL had to end it after the whole time that it was given. */
export function ignoresTerm(output: string): boolean {
  return output.includes('SIGTERM did not end it within')
}

/**
 * Our own lines, without what is a server's or of the moment: its log and its words in a body, whether
 * a first try came too early, which processes were left at the end, or needed more than the second that
 * a dyno leaves them. What every failure says alike at its end is the faults' to test.
 */
export function selectMessage(output: string, app: string): string {
  const ours = output
    .split('\n')
    .filter(line => line.startsWith('smoke-test:') && !reportLine.test(line))
    .filter(line => !/next try in|: waiting for .*: \d+ s$|these outlived the app's own/.test(line))
    .join('\n')
    // Nothing else was.
    .replace('smoke-test: What was seen:\nsmoke-test:\n', '')
    .replace(
      /- The body (was|began).*?:\n.*?(?=\nsmoke-test:( {3}- |\n\S+ What to do:))/s,
      '- The body was: [...]',
    )
    .replace(
      /(smoke-test:\n)smoke-test: (The last |web wrote nothing).*(?=\nsmoke-test: at=verdict)/s,
      '$1[...]',
    )
  const shown = ignoresTerm(output) ? ours : ours.replace('stopped by SIGKILL', 'stopped by SIGTERM')
  return `${hideMachine(normalize(shown, app))
    // Without IPv6 they listen on 0.0.0.0.
    .replaceAll('[::]:$PORT', '0.0.0.0:$PORT')
    .replace(/(\(R12\)): .*/g, '$1: [...]')}\n`
}
