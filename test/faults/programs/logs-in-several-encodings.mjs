/**
 * Logs in UTF-8, Latin-1 and UTF-16, and cuts a character of UTF-8 in the middle: a pipe knows nothing of
 * characters, and a buffer is full where it is full.
 */
import { writeSync } from 'node:fs'
import { createServer } from 'node:http'

const pause = ms => new Promise(resolve => setTimeout(resolve, ms))

writeSync(1, 'UTF-8: caf\u00e9, \u20ac, \ud83d\ude00\n')
writeSync(1, Buffer.from('Latin-1: caf\u00e9\n', 'latin1'))
writeSync(1, Buffer.from('UTF-16: caf\u00e9', 'utf16le'))
writeSync(1, '\n')
const cut = Buffer.from('cut: \ud83d\ude00\n')
for (const byte of cut) {
  writeSync(1, Buffer.of(byte))
  await pause(10)
}
createServer((_request, response) => {
  response.end('OKAY\n')
}).listen(process.env.PORT, '0.0.0.0')
