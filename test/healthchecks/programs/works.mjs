// Works on until it is stopped: a worker that is well.
import { record } from './record.mjs'

setInterval(() => {}, 1000)
record('start')
