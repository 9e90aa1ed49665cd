/** A config var PORT: the release phase gets it, a web dyno never does, since Heroku sets its own. */
import { type Environment, readVariable } from './environment.ts'
import { wholeNumber } from './readers.ts'

const port = wholeNumber(1, 65535)

/** Undefined where it is not set, or no port. */
export function readConfigPort(environment: Environment): number | undefined {
  return port.read(readVariable(environment, 'PORT') ?? '')
}

export function describeConfigPort(environment: Environment): readonly string[] {
  const text = readVariable(environment, 'PORT') ?? ''
  if (text === '') return []
  const value = port.read(text)
  return [
    `PORT is set as a config var${value === undefined ? '' : ` (${value})`}. Heroku sets another PORT for each web dyno.`,
    'Make sure that your app listens on the PORT it gets, and unset the config var: heroku config:unset PORT',
  ]
}
