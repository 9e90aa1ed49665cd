import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { makeScratch } from '../support/heroku.ts'
import { appThatSays, nasty, runApp, runForReport } from './app.ts'

t.test('--output writes the report to a file, and leaves stdout to people', async t => {
  const file = join(await makeScratch(t), 'report.json')
  const { code, output, errors } = await runForReport(t, { web: 'node answers.mjs' }, [
    ...['--report', 'json', '--output', file],
  ])
  t.equal(code, 0)
  t.match(output, /^smoke-test: booting web [\s\S]*\nsmoke-test: at=verdict [^\n]*\n$/)
  t.equal(errors, '')
  const text = await readFile(file, 'utf8')
  t.equal(text.indexOf('\n'), text.length - 1)
  t.equal(JSON.parse(text).verdict, 'passed')
})

t.test('arguments that make no report are refused before anything is booted', async t => {
  const cases = [
    { args: ['--report', 'xml'], message: '--report takes json or junit' },
    { args: ['--output', 'report.xml'], message: '--output needs --report json or junit' },
  ]
  for (const { args, message } of cases) {
    const { code, output, events } = await runApp(t, { web: 'node answers.mjs' }, args)
    t.equal(code, 2)
    t.equal(output, `smoke-test: ${message}\n`)
    t.strictSame(events('start'), [])
  }
})

t.test('a format that is only a name of JavaScript is refused', async t => {
  const { code, output } = await runApp(t, { web: 'node answers.mjs' }, ['--report', 'constructor'])
  t.equal(code, 2)
  t.equal(output, 'smoke-test: --report takes json or junit\n')
})

t.test('a file that cannot be written is told as that', async t => {
  const file = join(await makeScratch(t), 'no', 'such', 'directory')
  const app = { web: 'node answers.mjs' }
  const absent = await runApp(t, app, ['--report', 'json', '--output', file])
  t.equal(absent.code, 2)
  t.match(absent.output, `smoke-test: --output ${file} cannot be written: ENOENT: `)
  t.strictSame(absent.events('start'), [], 'before anything is booted')

  const full = await runApp(t, app, ['--report', 'json', '--output', '/dev/full'])
  t.equal(full.code, 2)
  t.match(full.output, '\nsmoke-test: --output /dev/full cannot be written: ENOSPC: ')
})

t.test('no control character of a name or a body reaches the terminal', async t => {
  const { output } = await runApp(t, appThatSays(nasty))
  for (const character of ['\u0007', '\u001b', '\u202e']) t.notOk(output.includes(character))
  t.notMatch(output, '\nsmoke-test: new line', 'a line break in a name begins no line')
})
