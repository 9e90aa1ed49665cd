/** The line that is replaced, on a terminal and elsewhere. */
import { PassThrough } from 'node:stream'
import t from 'tap'
import { createOutput } from '../../src/output/output.ts'

function startOutput(isTerminal: boolean, columns = 20) {
  const stream = Object.assign(new PassThrough(), { isTTY: isTerminal, columns })
  const output = createOutput(() => stream as unknown as NodeJS.WriteStream)
  return { output, written: () => String(stream.read() ?? '') }
}

t.test('on a terminal each progress takes the place of the last, and lines stand above it', async t => {
  const { output, written } = startOutput(true)
  t.equal(output.isTerminal(), true)
  output.line('begin')
  output.progress('read 1 of 3')
  output.progress('read 2 of 3')
  output.line('shop: changed')
  output.progress('read 3 of 3')
  await output.flush(1000)
  t.equal(written(), 'begin\nread 1 of 3\r\x1b[2Kread 2 of 3\r\x1b[2Kshop: changed\nread 3 of 3\r\x1b[2K')
})

t.test('a progress is never wider than the terminal', async t => {
  const { output, written } = startOutput(true)
  output.progress('read 1 of 1000000000000 apps')
  t.equal(written(), 'read 1 of 100000000')
  const narrow = startOutput(true, 0)
  narrow.output.progress('x'.repeat(100))
  t.equal(narrow.written().length, 79, 'one that does not tell its width has 80 columns')
})

t.test('elsewhere there is no progress', async t => {
  const { output, written } = startOutput(false)
  t.equal(output.isTerminal(), false)
  output.progress('read 1 of 3')
  output.line('shop: changed')
  output.progress('read 2 of 3')
  await output.flush(1000)
  t.equal(written(), 'shop: changed\n')
})
