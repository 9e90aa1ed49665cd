// A command that takes as many milliseconds as its argument says, and is content.
import { record } from './record.mjs'

record('begin')
setTimeout(() => record('end'), Number(process.argv[2]))
