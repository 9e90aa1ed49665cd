/** Chooses where the app listens and where it is asked: its port, and the address of the requests. */
import { canReach, findOwnAddress, loopbackAddress } from './dyno/own-address.ts'
import { choosePort } from './dyno/port.ts'
import { findPortHolder } from './dyno/readiness.ts'
import { readVariable } from './plan/environment.ts'
import type { ProcessPlan } from './plan/plan.ts'
import { makePrintable } from './plan/printable.ts'
import type { SmokeTestOptions } from './smoke-test.ts'
import type { PassedOver } from './verdict/facts.ts'

export type Place = {
  readonly port: number
  /** Somebody else has the port, which a setting requires. */
  readonly isTaken: boolean
  readonly passedOver: PassedOver | undefined
  readonly requestAddress: string
}

export async function choosePlace(plan: ProcessPlan, options: SmokeTestOptions): Promise<Place> {
  const choice = await choosePort(plan.port, readOfferedPort(options))
  const passedOver = choice.kind === 'free' ? choice.passedOver : undefined
  return {
    port: choice.port,
    isTaken: choice.kind === 'taken',
    passedOver:
      passedOver === undefined ? undefined : { port: passedOver, holder: findPortHolder(passedOver) },
    requestAddress:
      choice.kind === 'taken' ? loopbackAddress : await chooseAddress(plan, choice.port, options),
  }
}

/**
 * The dyno's own PORT; a config var of that name may hold anything. A port that the build found there is
 * no choice of the dyno's: an app with a fixed port of that number must not pass by chance.
 */
function readOfferedPort({ environment, configPort, say }: SmokeTestOptions): number | undefined {
  const text = readVariable(environment, 'PORT')
  const port = Number(text)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) return undefined
  if (port !== configPort) return port
  say(`PORT is a config var of this app (${makePrintable(text ?? '')}). The test uses another port.`)
  return undefined
}

async function chooseAddress(
  { address = 'unset' }: ProcessPlan,
  port: number,
  { isByHand, say }: SmokeTestOptions,
): Promise<string> {
  const isAutomatic = address === 'auto' || (address === 'unset' && !isByHand)
  if (!isAutomatic) return address === 'unset' ? loopbackAddress : address
  const own = findOwnAddress()
  if (own === undefined || (await canReach(own, port))) return own ?? loopbackAddress
  say(`cannot connect to ${own}, the address of this machine: requests go to ${loopbackAddress} instead`)
  return loopbackAddress
}
