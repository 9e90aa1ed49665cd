// A worker that exits with code 7, as many milliseconds after its start as its argument says.
import { record } from './record.mjs'

setTimeout(() => process.exit(7), Number(process.argv[2]) - process.uptime() * 1000)
record('start')
