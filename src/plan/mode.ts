/** Which mode is in force. lib/release.sh reads it for itself, where it must hold without any Node. */
import { type Environment, readVariable } from './environment.ts'
import { type Mode, settingReaders } from './settings.ts'

export type ModeInForce = {
  readonly mode: Mode
  /** What has made it so: SMOKE_TEST, or that this is a review app that is yet to be seeded. */
  readonly origin: 'setting' | 'review-app' | 'default'
}

/** @param hasPostdeploy  Whether app.json has a postdeploy script. A word that is not understood is enforce. */
export function findMode(environment: Environment, hasPostdeploy: boolean): ModeInForce {
  const word = readVariable(environment, 'SMOKE_TEST') ?? ''
  if (word !== '') return { mode: settingReaders.SMOKE_TEST.read(word) ?? 'enforce', origin: 'setting' }
  const isReviewApp = (readVariable(environment, 'HEROKU_PR_NUMBER') ?? '') !== ''
  return isReviewApp && hasPostdeploy
    ? { mode: 'warn', origin: 'review-app' }
    : { mode: 'enforce', origin: 'default' }
}
