/** Makes behaviour.json, by which serve.py and serve.mjs serve. Pure. */
import type { Answer, App } from './app.ts'
import { plannedChecks } from './model.ts'

/** What serve.py and serve.mjs do: the same for both. */
export function describeBehaviour(app: App) {
  const isBash = app.language === 'bash'
  const isEarlyDeath = app.death.when === 'before-listening'
  return {
    needsVariable: app.variable !== 'not-needed' && !isBash,
    delayMs: isBash ? 0 : app.delayMs,
    listens: listeners[app.bind],
    path: findPath(app),
    answers: writeAnswers(app.answer, findPath(app)),
    elsewhere: [writeResponse('200 OK', 'elsewhere')],
    death: isBash && isEarlyDeath ? { when: 'never' } : app.death,
    stop: isBash ? 'by-signal' : stopsOfServer[app.stop],
  }
}

function findPath(app: App): string {
  if (app.asked === 'path') return '/health'
  return plannedChecks(app).some(({ kind }) => kind === 'path') ? '/health' : '/'
}

const stopsOfServer = {
  'by-signal': 'by-signal',
  'with-0': { afterMs: 0, code: 0 },
  'with-143': { afterMs: 0, code: 143 },
  slowly: { afterMs: 300, code: 0 },
  never: 'never',
} as const

/** A port is the app's own, or any other one. */
const listeners = {
  all: [{ host: '0.0.0.0', port: 'PORT', afterMs: 0 }],
  'all-of-both-families': [{ host: '::', port: 'PORT', afterMs: 0 }],
  'two-ports': [
    { host: '0.0.0.0', port: 0, afterMs: 0 },
    { host: '0.0.0.0', port: 'PORT', afterMs: 0 },
  ],
  'another-port-first': [
    { host: '0.0.0.0', port: 0, afterMs: 0 },
    { host: '0.0.0.0', port: 'PORT', afterMs: 500 },
  ],
  loopback: [{ host: '127.0.0.1', port: 'PORT', afterMs: 0 }],
  'loopback-of-ipv6': [{ host: '::1', port: 'PORT', afterMs: 0 }],
  'another-port': [{ host: '0.0.0.0', port: 0, afterMs: 0 }],
  nothing: [],
} as const

/** Text to send, milliseconds to wait, or text and how often. */
type Step = string | number | readonly [text: string, times: number]

const head = 'HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nConnection: close\r\n'

/** Of the first request, the second, and so on; the last one is for all that follow. */
function writeAnswers(answer: Answer, path: string): readonly (readonly Step[])[] {
  const ok = writeResponse('200 OK', 'healthy')
  switch (answer) {
    case 'ok':
      return [[ok]]
    case 'no-content':
      return [['HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n']]
    case 'not-found':
      return [[writeResponse('404 Not Found', 'Not Found')]]
    case 'error':
      return [[writeResponse('500 Internal Server Error', 'Internal Server Error')]]
    case 'warms-up': {
      const busy = writeResponse('503 Service Unavailable', 'warming up')
      return [[busy], [busy], [ok]]
    }
    case 'breaks-after-one':
      return [[ok], [writeResponse('500 Internal Server Error', 'Internal Server Error')]]
    case 'redirect':
      return [[writeResponse('302 Found', '', 'Location: /login\r\n')]]
    case 'redirect-loop':
      return [[writeResponse('302 Found', '', `Location: ${path}\r\n`)]]
    case 'slow':
      return [[300, ok]]
    case 'drips':
      return [[`${head}Content-Length: 7\r\n\r\n`, ...[...'healthy'].flatMap(each => [50, each])]]
    case 'big': {
      const rest = ' and more'
      const times = 300_000
      const length = 'healthy'.length + rest.length * times
      return [[`${head}Content-Length: ${length}\r\n\r\nhealthy`, [rest, times]]]
    }
    case 'silent':
      return [[1_000_000]]
    case 'drips-without-end':
      return [[`${head}Content-Length: 700\r\n\r\n`, ...Array.from({ length: 300 }, () => [100, '.']).flat()]]
    case 'closes':
      return [[]]
    case 'half-a-body':
      return [[`${head}Content-Length: 700\r\n\r\nhealthy`]]
    case 'garbage':
      return [['220 mail.example.com ESMTP\r\n']]
  }
}

function writeResponse(status: string, body: string, headers = ''): string {
  return `HTTP/1.1 ${status}\r\n${headers}Content-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`
}
