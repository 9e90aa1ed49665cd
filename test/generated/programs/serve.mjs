/** Serves as behaviour.json says. An answer is a list of steps: text to send, a pause, or [text, times]. */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout } from 'node:timers/promises'

const app = JSON.parse(readFileSync('behaviour.json', 'utf8'))
const requests = { all: 0, checked: 0 }

if (app.stop === 'never') process.on('SIGTERM', () => {})
else if (app.stop !== 'by-signal') process.on('SIGTERM', stop)
if (app.needsVariable && process.env.NEEDED !== 'yes') process.exit(7)
await setTimeout(app.delayMs)
if (app.death.when === 'before-listening') await die()
for (const { host, port, afterMs } of app.listens) {
  await setTimeout(afterMs)
  await new Promise(resolve =>
    createServer({ allowHalfOpen: true }, accept).listen(
      { host, port: port === 'PORT' ? Number(process.env.PORT) : port },
      resolve,
    ),
  )
}
console.log('serving')
await setTimeout(1_000_000)

async function die() {
  const { end } = app.death
  if (typeof end === 'number') process.exit(end)
  process.kill(process.pid, end)
  await setTimeout(1_000_000)
}

async function stop() {
  await setTimeout(app.stop.afterMs)
  process.exit(app.stop.code)
}

function accept(socket) {
  let head = ''
  socket
    .on('error', () => {})
    .on('data', chunk => {
      const isHandled = head.includes('\r\n\r\n')
      head += chunk.toString('latin1')
      if (!isHandled && head.includes('\r\n\r\n')) void answer(socket, head.split(' ')[1])
    })
}

async function answer(socket, path) {
  const isFirst = requests.all++ === 0
  const isChecked = path === app.path
  const number = isChecked ? requests.checked++ : 0
  if (isFirst && app.death.when === 'first-request') await die()
  for (const step of isChecked ? app.answers[Math.min(number, app.answers.length - 1)] : app.elsewhere) {
    if (typeof step === 'number') await setTimeout(step)
    else if (typeof step === 'string') socket.write(step)
    else socket.write(step[0].repeat(step[1]))
  }
  await new Promise(resolve => socket.once('error', resolve).end(resolve))
  if (isFirst && app.death.when === 'first-answer') {
    await setTimeout(app.death.afterMs)
    await die()
  }
}
