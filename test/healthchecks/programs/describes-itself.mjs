// A command that records where it runs, with which arguments and variables.
import { record } from './record.mjs'

const { GREETING: greeting, SECRET_OF_APP: secret } = process.env
record('surroundings', { directory: process.cwd(), words: process.argv.slice(2), greeting, secret })
