/** Every row of every table. */
import type { Fault } from '../fault.ts'
import { answering } from './answering.ts'
import { booting } from './booting.ts'
import { breakingOff } from './breaking-off.ts'
import { building } from './building.ts'
import { listening } from './listening.ts'
import { living } from './living.ts'
import { logging } from './logging.ts'
import { stopping } from './stopping.ts'

export const allFaults: readonly Fault[] = [
  ...answering,
  ...booting,
  ...breakingOff,
  ...building,
  ...listening,
  ...living,
  ...logging,
  ...stopping,
]
