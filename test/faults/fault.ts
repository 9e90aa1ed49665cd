/** One row of the tables: an app that has a fault, and what is to come of its release. */
import { join } from 'node:path'
import type { Test } from 'tap'

export type Fault = {
  /** What the app does. The file of its message is named after it. */
  readonly name: string
  /** The command of `web`; it finds the programs of this directory in the app's. */
  readonly web: string
  /** The app's own release command. */
  readonly release?: string
  /** The healthchecks of `web` in app.json. */
  readonly healthchecks?: readonly unknown[]
  /** Config vars, at build and release time. */
  readonly config?: Readonly<Record<string, string>>
  /** Config vars of the release alone. */
  readonly setLater?: Readonly<Record<string, string>>
  /** As the last line of the output has it; undefined where no test takes place. */
  readonly verdict: string | undefined
  /** Heroku's own code for it. */
  readonly heroku?: string
  readonly code: number
  /** What else of the message differs from run to run, and what stands for it in the file. */
  readonly varies?: readonly (readonly [found: RegExp, standsFor: string])[]
  /** Far above what it takes, build and release together: the soak reports as a hang what takes longer. */
  readonly longestMs?: number
  /** What is to happen beside the app. */
  readonly prepare?: (t: Test) => Promise<Preparation>
  readonly inspect?: (t: Test, released: Released) => Promise<void>
  /** The reason, where this machine cannot show the fault. */
  readonly skip?: string | false
}

export type Preparation = {
  readonly config?: Readonly<Record<string, string>>
  /** Variables of the release alone. */
  readonly setLater?: Readonly<Record<string, string>>
  /** Numbers that differ from run to run, by what stands for them. */
  readonly ports?: Readonly<Record<string, string>>
  /** What starts the release phase: a program that takes a command as its arguments. */
  readonly through?: readonly string[]
}

export type Released = { readonly app: string; readonly output: string }

export const programs = join(import.meta.dirname, 'programs')
