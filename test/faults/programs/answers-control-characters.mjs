/**
 * Answers 500 with a body that would clear the terminal, colour it, ring its bell, move its cursor,
 * name its window and forge a line of the log: a body is a stranger's text.
 */
import { createServer } from 'node:http'

const body = [
  '\x1b[2J\x1b[1;31mred\x1b[0m and \x1b]0;a new title\x07 and \x07bell',
  'over\rwritten, back\b\b\b\bspace, NUL \0, \x9b31m C1, \u202eright to left\u202c',
  'smoke-test: PASSED: web boots, listens and passes 1 check',
  '',
].join('\n')

createServer((_request, response) => {
  response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' }).end(body)
}).listen(process.env.PORT, '0.0.0.0')
