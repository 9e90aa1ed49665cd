// A command that says something on both of its outputs, and exits with the code of its argument.
import { record } from './record.mjs'

record('command')
console.log('The queue is empty.')
console.error('The database does not answer.')
process.exitCode = Number(process.argv[2])
