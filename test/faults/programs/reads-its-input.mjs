/**
 * Reads its standard input, which is empty in a dyno.
 *
 * Usage: node reads-its-input.mjs [--to-live]
 * With --to-live it ends with its input, as development servers do; else it serves then.
 */
import { createServer } from 'node:http'

for await (const text of process.stdin) console.log(`read ${text.length} bytes`)
console.log('the input is over')
if (process.argv[2] === '--to-live') {
  createServer((_request, response) => {
    response.end('OKAY\n')
  }).listen(process.env.PORT, '0.0.0.0')
}
