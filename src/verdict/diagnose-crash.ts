/** Says what the end of an app's process means. */
import type { Exit } from '../dyno/container.ts'
import type { Diagnosis } from './diagnosis.ts'
import type { Phase, ProcessFacts } from './facts.ts'
import { sizeAdvice } from './size-advice.ts'
import type { Verdict } from './verdict.ts'
import { formatExit, formatSeconds } from './wording.ts'

export function diagnoseCrash(
  verdict: Extract<Verdict, { kind: 'crashed' }>,
  facts: ProcessFacts,
): Diagnosis {
  const name = facts.plan.processType
  return {
    headline: `${name} ${formatExit(verdict.exit)} after ${formatSeconds(verdict.afterMs)}, ${describePhase(verdict.phase)}`,
    seen: explainExit(verdict.exit, name),
    todo: [
      ...(facts.tail.length > 0 ? ['Read its last lines below: the reason is usually there.'] : []),
      'See that the config vars which it needs are set: heroku config',
      ...sizeAdvice(facts),
    ],
  }
}

function describePhase(phase: Phase): string {
  switch (phase) {
    case 'booting':
      return 'before it listened on $PORT'
    case 'checking':
      return 'while it was being checked'
    case 'settling':
      return 'soon after it had passed its first check'
  }
}

function explainExit(exit: Exit, name: string): readonly string[] {
  if (exit.kind === 'signal') {
    return exit.signal === 'SIGKILL'
      ? ['SIGKILL usually comes from the kernel or the platform, for want of memory.']
      : []
  }
  switch (exit.code) {
    case 0:
      return [
        `Code 0 says that its work was done. ${name} must run until it is stopped: is it started in the background?`,
      ]
    case 126:
      return ['Bash uses code 126 for a file that it may not execute: is its executable bit set in git?']
    case 127:
      return ['Bash uses code 127 for a command that it does not find.']
    case 137:
      return [
        'Code 137 stands for SIGKILL, which usually comes from the kernel or the platform, for want of memory.',
      ]
  }
  return []
}
