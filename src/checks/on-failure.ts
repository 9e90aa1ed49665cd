/** What an app wants done when one of its checks has failed for good: a command, a message to an address, or both. */
import type { OnFailure } from '../plan/check.ts'
import { loadHttpLibrary } from './client.ts'
import type { CommandEnd, Subject } from './subject.ts'

export type FailureNotice = {
  readonly checkName: string
  readonly processType: string
  /** What each attempt has come to. */
  readonly errors: readonly string[]
}

export type OnFailureOptions = {
  readonly subject: Subject
  readonly commandLimitMs: number
  readonly userAgent: string
  readonly signal: AbortSignal
}

const postLimitMs = 5000

/** Resolves with what went wrong in doing so: that is a warning, and changes no verdict. */
export async function actOnFailure(
  { command, url }: OnFailure,
  notice: FailureNotice,
  options: OnFailureOptions,
): Promise<readonly string[]> {
  const complaints: string[] = []
  if (command !== undefined) {
    const end = await options.subject.runBeside(command, options.commandLimitMs, options.signal)
    const reason = describeEnd(end, options.commandLimitMs)
    if (reason !== undefined) complaints.push(`the onFailure command of ${notice.checkName} ${reason}`)
  }
  if (url !== undefined) complaints.push(...(await post(url, notice, options.userAgent)))
  return complaints
}

/** Undefined for a command that has done its work. */
function describeEnd(end: CommandEnd, limitMs: number): string | undefined {
  switch (end.kind) {
    case 'exited':
      return end.code === 0 ? undefined : `exited with code ${end.code}`
    case 'killed':
      return `was killed by ${end.signal}`
    case 'timed-out':
      return `did not end within ${limitMs / 1000} s`
  }
}

/** The fields that Dokku sends, and the process type. The address may hold a token: its host is all that is told. */
async function post(url: string, notice: FailureNotice, userAgent: string): Promise<readonly string[]> {
  const { createClient, request } = await loadHttpLibrary()
  const address = new URL(url)
  const limit = new AbortController()
  const timer = setTimeout(() => limit.abort(), postLimitMs)
  const problem = `the onFailure url of ${notice.checkName} at ${address.host}`
  try {
    const client = createClient(address.origin)
    limit.signal.addEventListener('abort', () => void client.destroy())
    const { statusCode, body } = await request(client, {
      method: 'POST',
      path: `${address.pathname}${address.search}`,
      headers: {
        'content-type': 'application/json',
        'user-agent': userAgent,
        ...describeCredentials(address),
      },
      body: JSON.stringify({
        healthcheck_name: notice.checkName,
        process_type: notice.processType,
        errors: notice.errors,
      }),
      reset: true,
      signal: limit.signal,
    })
    await body.dump()
    const isTaken = statusCode >= 200 && statusCode < 300
    return isTaken ? [] : [`${problem} answered ${statusCode}`]
  } catch (error) {
    const reason = limit.signal.aborted ? `no answer within ${postLimitMs / 1000} s` : describeError(error)
    return [`${problem} could not be told: ${reason}`]
  } finally {
    clearTimeout(timer)
    // Ends the client as well.
    limit.abort()
  }
}

function describeCredentials({ username, password }: URL): { readonly authorization?: string } {
  if (username === '' && password === '') return {}
  const credentials = [username, password].map(decodeURIComponent).join(':')
  return { authorization: `Basic ${Buffer.from(credentials).toString('base64')}` }
}

/** Of a host with several addresses there is one error for all, whose own message is empty. */
function describeError(error: unknown): string {
  const errors: readonly unknown[] = error instanceof AggregateError ? error.errors : [error]
  return errors.map(each => (each instanceof Error ? each.message : String(each))).join(', ')
}
