/** Says what it means that an app runs, has passed its checks, and listens no more. */
import type { Diagnosis } from './diagnosis.ts'
import type { ProcessFacts } from './facts.ts'
import { formatSeconds } from './wording.ts'

export function diagnoseSilence(atMs: number, { plan, port }: ProcessFacts): Diagnosis {
  const name = plan.processType
  return {
    headline: `${name} stopped listening on $PORT after its checks had passed`,
    seen: [
      `Nothing listened on port ${port} any more, ${formatSeconds(atMs)} after the boot.`,
      `The command of ${name} was still running, so Heroku would not restart it.`,
    ],
    todo: [
      'Check its log for the reason: the server may have closed its socket, or exited.',
      `If ${name} is started by a shell or in a pipe (server | cat), the shell can outlive the server: start it with exec, without a pipe.`,
    ],
  }
}
