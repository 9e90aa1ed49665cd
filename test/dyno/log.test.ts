import t from 'tap'
import { createLog, type Log } from '../../src/dyno/log.ts'
import { prefixLines } from '../../src/output/prefix-lines.ts'
import { waitFor } from '../support/wait-for.ts'

// Several of these wait for the second after which a reader counts as stalled.
t.jobs = 10

t.test('each line comes behind the prefix, in the order in which it was read', async t => {
  const { log, written, writeAll } = start()
  for (const piece of ['one\ntw', 'o\nthree', '\n', 'four']) log.accept(Buffer.from(piece))
  await writeAll()
  t.equal(written(), 'web | one\nweb | two\nweb | three\nweb | four')
  t.strictSame(log.tail(), ['one', 'two', 'three', 'four'])
  t.equal(log.bytesRead(), 18)
})

t.test('one write is in flight, and nothing more is read before it is through', async t => {
  const { log, written, resumed, finishWrite, isWriting } = start()
  t.equal(log.isPaused(), false)
  t.equal(log.accept(Buffer.from('one\n')), false, 'the container is asked to pause')
  t.equal(log.isPaused(), true)
  t.equal(log.accept(Buffer.from('two\n')), false, 'what it had read already is taken all the same')
  t.equal(written(), 'web | one\n')
  t.equal(resumed(), 0)

  finishWrite()
  await waitFor('the second write', isWriting)
  t.equal(written(), 'web | one\nweb | two\n')
  t.equal(resumed(), 0)

  finishWrite()
  await waitFor('the end of the pause', () => resumed() > 0)
  t.equal(resumed(), 1, 'it may read on, once')
  t.equal(log.isPaused(), false)
})

t.test('the buffer that was read into may be used again at once', async t => {
  const { log, written, writeAll } = start()
  const buffer = Buffer.alloc(4)
  for (const piece of ['one\n', 'two\n', 'six\n']) {
    buffer.write(piece)
    log.accept(buffer)
  }
  buffer.fill('!')
  await writeAll()
  t.equal(written(), 'web | one\nweb | two\nweb | six\n')
  t.strictSame(log.tail(), ['one', 'two', 'six'])
})

t.test('two streams that come by turns stay in order, even while a write is in flight', async t => {
  const { log, written, writeAll } = start()
  const [stdout, stderr] = [Buffer.alloc(6), Buffer.alloc(6)]
  for (const round of [1, 2, 3]) {
    stdout.write(`out ${round}\n`)
    log.accept(stdout)
    stderr.write(`err ${round}\n`)
    log.accept(stderr)
  }
  await writeAll()
  t.equal(written(), [1, 2, 3].map(round => `web | out ${round}\nweb | err ${round}\n`).join(''))
})

t.test('two logs have a prefix, a tail and a pause of their own', async t => {
  const [web, worker] = [start('web | '), start('worker | ')]
  web.log.accept(Buffer.from('open'))
  worker.log.accept(Buffer.from('line\n'))
  t.strictSame([web.written(), worker.written()], ['web | open', 'worker | line\n'])
  await worker.writeAll()
  t.strictSame([web.log.isPaused(), worker.log.isPaused()], [true, false])
  t.strictSame([web.log.tail(), worker.log.tail()], [['open'], ['line']])
  await web.writeAll()
})

t.test('an empty piece asks for no pause and writes nothing', async t => {
  const { log, written } = start()
  t.equal(log.accept(Buffer.alloc(0)), true)
  t.equal(log.isPaused(), false)
  t.equal(written(), '')
})

t.test('while nobody reads, whole lines are dropped and counted', async t => {
  const { log, written, stall, writeAll } = start()
  log.accept(Buffer.from('one\n'))
  await stall()
  t.equal(log.isPaused(), false, 'the pipe is drained')
  t.equal(log.accept(Buffer.from('two\nthree\n')), true, 'the app is not asked to wait')
  t.equal(log.accept(Buffer.from('four\n')), true)
  t.equal(written(), 'web | one\n')

  await writeAll()
  log.accept(Buffer.from('five\n'))
  await writeAll()
  t.equal(
    written(),
    `web | one
<the log is read too slowly: 3 lines of the app are not shown>
web | five
`,
  )
  t.strictSame(log.tail(), ['one', 'two', 'three', 'four', 'five'], 'the tail has them')
  t.equal(log.bytesRead(), 24)
})

t.test('what is queued when the reader stalls is written when it reads on', async t => {
  const { log, written, stall, writeAll } = start()
  for (const piece of ['one\n', 'two\n', 'three\n']) log.accept(Buffer.from(piece))
  await stall()
  log.accept(Buffer.from('dropped\n'))
  await writeAll()
  log.accept(Buffer.from('four\n'))
  await writeAll()
  t.equal(
    written(),
    `web | one
web | two
web | three
<the log is read too slowly: 1 line of the app is not shown>
web | four
`,
  )
})

t.test('the rest of a line whose beginning was dropped is dropped with it', async t => {
  const { log, written, stall, writeAll } = start()
  log.accept(Buffer.from('one\n'))
  await stall()
  log.accept(Buffer.from('two\nthr'))
  await writeAll()
  t.equal(log.accept(Buffer.from('e')), true, 'still the same line')
  log.accept(Buffer.from('e\nfour\n'))
  await writeAll()
  t.match(written(), /^web \| one\n<the log is read too slowly: .*>\nweb \| four\n$/)
  t.strictSame(log.tail(), ['one', 'two', 'three', 'four'])
})

t.test('a line of which a part was dropped is counted', async t => {
  const { log, written, stall, writeAll } = start()
  log.accept(Buffer.from('one\n'))
  await stall()
  log.accept(Buffer.from('two\nthr'))
  await writeAll()
  log.accept(Buffer.from('ee\nfour\n'))
  await writeAll()
  t.match(written(), /: 2 lines of the app are not shown/)
})

t.test('a line is never split, also when no line end was dropped', async t => {
  const { log, written, stall, writeAll } = start()
  log.accept(Buffer.from('one\n'))
  await stall()
  log.accept(Buffer.from('tw'))
  await writeAll()
  log.accept(Buffer.from('o\nthree\n'))
  await writeAll()
  t.match(written(), /^web \| one\n<the log is read too slowly: .*>\nweb \| three\n$/)
})

t.test('the line after dropped ones has its prefix, also where an open line was cut', async t => {
  const { log, written, stall, writeAll } = start()
  log.accept(Buffer.from('begun'))
  await stall()
  log.accept(Buffer.from(' and dropped\ntwo\n'))
  await writeAll()
  log.accept(Buffer.from('three\n'))
  await writeAll()
  t.match(written(), /\nweb \| three\n$/)
})

t.test('the count is told even if the app writes nothing more', async t => {
  const { log, written, stall, writeAll } = start()
  log.accept(Buffer.from('one\n'))
  await stall()
  log.accept(Buffer.from('two\n'))
  await writeAll()
  t.match(written(), /is not shown/)
})

t.test('at the end all is written that was read, and nothing behind it', async t => {
  const { log, written, stall, finishWrite } = start()
  for (const piece of ['one\n', 'two\n']) log.accept(Buffer.from(piece))
  await stall()
  log.accept(Buffer.from('dropped\n'))
  log.finish()
  const atTheEnd = 'web | one\nweb | two\n<the log is read too slowly: 1 line of the app is not shown>\n'
  t.equal(written(), atTheEnd)
  t.equal(log.accept(Buffer.from('too late\n')), true)
  finishWrite()
  t.equal(log.accept(Buffer.from('later still\n')), true)
  t.equal(written(), atTheEnd, 'a slow reader does not change that')
  t.equal(log.tail().at(-1), 'later still')
})

t.test('a reader that stalls again is told again', async t => {
  const { log, written, stall, writeAll } = start()
  for (const round of ['a', 'b']) {
    log.accept(Buffer.from(`${round} shown\n`))
    await stall()
    log.accept(Buffer.from(`${round} dropped\n${round} dropped\n`))
    await writeAll()
  }
  log.accept(Buffer.from('end\n'))
  await writeAll()
  t.equal(
    written(),
    `web | a shown
<the log is read too slowly: 2 lines of the app are not shown>
web | b shown
<the log is read too slowly: 2 lines of the app are not shown>
web | end
`,
  )
})

t.test('the tail keeps the last lines of a flood that nobody reads', async t => {
  const { log, stall, writeAll } = start()
  log.accept(Buffer.from('shown\n'))
  await stall()
  for (let line = 1; line <= 5000; line++) log.accept(Buffer.from(`line ${line}\n`))
  const tail = log.tail()
  t.equal(tail.length, 80)
  t.strictSame([tail[0], tail[79]], ['line 4921', 'line 5000'])
  await writeAll()
})

type Started = {
  readonly log: Log
  /** All that was written, notes in angle brackets, as a terminal would show it. */
  readonly written: () => string
  readonly isWriting: () => boolean
  /** Ends the write that is in flight. */
  readonly finishWrite: () => void
  /** Lets all writes through until the log is idle. */
  readonly writeAll: () => Promise<void>
  /** Reads nothing until the log has lost its patience. */
  readonly stall: () => Promise<void>
  /** How often the container was told to read on. */
  readonly resumed: () => number
}

/** A log and a writer that ends a write when it is told to. */
function start(prefix = 'web | '): Started {
  let text = ''
  let finish: (() => void) | undefined
  let resumed = 0
  const log = createLog(
    {
      write(bytes) {
        text += prefixLines(bytes, prefix, text === '' || text.endsWith('\n'), Buffer.allocUnsafe).toString()
        return new Promise(resolve => {
          finish = resolve
        })
      },
      note(line) {
        text += `${text === '' || text.endsWith('\n') ? '' : '\n'}<${line}>\n`
      },
    },
    () => {
      resumed++
    },
  )
  const finishWrite = () => {
    const finishing = finish
    finish = undefined
    finishing?.()
  }
  return {
    log,
    written: () => text,
    isWriting: () => finish !== undefined,
    finishWrite,
    async writeAll() {
      const before = resumed
      await waitFor('the last write', () => {
        finishWrite()
        return resumed > before
      })
    },
    async stall() {
      const before = resumed
      await waitFor('the end of the patience', () => resumed > before)
    },
    resumed: () => resumed,
  }
}
