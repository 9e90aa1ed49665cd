// A command for onFailure: records that it was run, and with which words.
import { record } from './record.mjs'

record('told', { words: process.argv.slice(2) })
