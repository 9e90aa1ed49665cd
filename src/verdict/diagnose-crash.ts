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
  const known = explainExit(verdict.exit, name)
  return {
    headline: `${name} ${formatExit(verdict.exit)} after ${formatSeconds(verdict.afterMs)}, ${describePhase(verdict.phase)}`,
    seen: known === undefined ? [] : [known.seen],
    todo: [
      ...(facts.tail.length > 0 ? ['Read its last lines below: the reason is usually there.'] : []),
      ...(known?.todo ?? ['See that the config vars which it needs are set: heroku config']),
      ...(known?.todo === undefined ? sizeAdvice(facts) : []),
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

/** What is known of an exit; without a todo of its own the usual reasons are as likely. */
type KnownExit = { readonly seen: string; readonly todo?: readonly string[] }

function explainExit(exit: Exit, name: string): KnownExit | undefined {
  switch (exit.kind) {
    case 'code':
      return explainCode(exit.code, name)
    case 'signal':
      return explainSignal(exit.signal, name)
    case 'unwatched':
      return {
        seen: `How ${name} would have ended is not known: nothing watched it any more.`,
        todo: [
          `Check whether ${name} or .profile kills processes that it did not start, with pkill or killall.`,
          'If nothing does, release again: heroku releases:retry',
        ],
      }
  }
}

function explainCode(code: number, name: string): KnownExit | undefined {
  switch (code) {
    case 0:
      return {
        seen: `Code 0 says that its work was done. ${name} must run until it is stopped.`,
        todo: [`Let the command of ${name} stay in the foreground: without & and without --daemon.`],
      }
    case 126:
      return {
        seen: 'Bash uses code 126 for a file that it may not execute.',
        todo: ['Make it executable: git update-index --chmod=+x FILE'],
      }
    case 127:
      return {
        seen: 'Bash uses code 127 for a command that it does not find.',
        todo: [
          'See how the command is spelt in the Procfile.',
          'See that what brings it is in the slug: its buildpack, and the dependency that it comes with.',
        ],
      }
    case 137:
      return { seen: 'Code 137 stands for SIGKILL, which usually comes from the kernel, for want of memory.' }
    case 143:
      return explainSignal('SIGTERM', name)
  }
  return undefined
}

function explainSignal(signal: string, name: string): KnownExit | undefined {
  switch (signal) {
    case 'SIGKILL':
      return { seen: 'SIGKILL usually comes from the kernel or the platform, for want of memory.' }
    case 'SIGTERM':
      return { seen: `SIGTERM did not come from the smoke test: something in ${name} has ended it.` }
    case 'SIGSEGV':
    case 'SIGBUS':
    case 'SIGILL':
    case 'SIGABRT':
      return {
        seen: `${signal} comes from machine code: of the language itself, or of an extension.`,
        todo: ['See that native extensions are built for the stack that the app runs on: heroku stack'],
      }
  }
  return undefined
}
