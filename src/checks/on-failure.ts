/** What an app wants done when one of its checks has failed for good: a command, a message to an address, or both. */
import type { OnFailure } from '../plan/check.ts'
import { loadHttpLibrary } from './client.ts'
import type { Subject } from './subject.ts'

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
    if (end.kind !== 'exited') complaints.push(`the onFailure command of ${notice.checkName} was ${end.kind}`)
    else if (end.code !== 0)
      complaints.push(`the onFailure command of ${notice.checkName} exited with code ${end.code}`)
  }
  if (url !== undefined) complaints.push(...(await post(url, notice, options.userAgent)))
  return complaints
}

/** The fields that Dokku sends, and the process type. The address may hold a token: its host is all that is told. */
async function post(url: string, notice: FailureNotice, userAgent: string): Promise<readonly string[]> {
  const { createClient, request } = await loadHttpLibrary()
  const { origin, pathname, search, host } = new URL(url)
  const client = createClient(origin)
  const limit = new AbortController()
  const timer = setTimeout(() => {
    limit.abort()
    void client.destroy()
  }, postLimitMs)
  try {
    const { statusCode, body } = await request(client, {
      method: 'POST',
      path: `${pathname}${search}`,
      headers: { 'content-type': 'application/json', 'user-agent': userAgent },
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
    return isTaken ? [] : [`the onFailure url of ${notice.checkName} at ${host} answered ${statusCode}`]
  } catch (error) {
    const reason = limit.signal.aborted ? `no answer within ${postLimitMs / 1000} s` : String(error)
    return [`the onFailure url of ${notice.checkName} at ${host} could not be told: ${reason}`]
  } finally {
    clearTimeout(timer)
    void client.destroy()
  }
}
