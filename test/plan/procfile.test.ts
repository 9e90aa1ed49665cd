import t from 'tap'
import { findCommand, isMisnamedProcfile, parseProcfile, rewriteRelease } from '../../src/plan/procfile.ts'
import { bytes, cases, readCommands, utf16 } from './procfile-cases.ts'

t.test('parseProcfile', async t => {
  for (const { name, text, expect } of cases) {
    t.strictSame(readCommands(Buffer.from(text)), expect, name)
  }
})

t.test('entries keep the order, the duplicates and the line numbers of the file', async t => {
  const { entries } = parseProcfile(Buffer.from('# a\r\nweb: x\r\rrelease y\nweb: z'))
  t.strictSame(entries, [
    { processType: 'web', command: 'x', line: 2 },
    { processType: 'release', command: 'y', line: 4 },
    { processType: 'web', command: 'z', line: 5 },
  ])
})

t.test('a process type that is not there has no command', async t => {
  t.equal(findCommand(parseProcfile(Buffer.from('web: x\n')), 'release'), undefined)
  t.equal(findCommand(parseProcfile(Buffer.from('web: x\n')), 'constructor'), undefined)
})

t.test('rewriteRelease', async t => {
  const rewrites = [
    {
      name: 'replaces the command in place',
      text: 'release: x y \nweb: z\n',
      expect: 'release: @\nweb: z\n',
    },
    {
      name: 'keeps the missing end of the last line',
      text: 'web: z\nrelease: x',
      expect: 'web: z\nrelease: @',
    },
    {
      name: 'ends its own line with a newline among CRLF',
      text: 'a: b\r\nrelease: x\r\nc: d\r\n',
      expect: 'a: b\r\nrelease: @\nc: d\r\n',
    },
    {
      name: 'ends its own line with a newline among lone CR',
      text: 'a: b\rrelease: x\rc: d',
      expect: 'a: b\rrelease: @\nc: d',
    },
    { name: 'keeps blanks before name and command', text: ' \trelease:\t  x', expect: ' \trelease:\t  @' },
    { name: 'keeps a missing colon missing', text: 'release x\n', expect: 'release @\n' },
    { name: 'takes away a colon that began the command', text: 'release : x\n', expect: 'release @\n' },
    { name: 'fills an empty command', text: 'release: \nweb: z\n', expect: 'release: @\nweb: z\n' },
    {
      name: 'leaves earlier duplicates alone',
      text: 'release: x\nrelease: y\n',
      expect: 'release: x\nrelease: @\n',
    },
    { name: 'appends where there is none', text: 'web: z\n', expect: 'web: z\nrelease: @\n' },
    { name: 'ends an open line first', text: 'web: z', expect: 'web: z\nrelease: @\n' },
    { name: 'appends in CRLF', text: 'a: b\r\nweb: z', expect: 'a: b\r\nweb: z\r\nrelease: @\n' },
    { name: 'appends in lone CR', text: 'a: b\rweb: z\r', expect: 'a: b\rweb: z\rrelease: @\n' },
    {
      name: 'appends in the last of mixed endings',
      text: 'a: b\r\nc: d\n',
      expect: 'a: b\r\nc: d\nrelease: @\n',
    },
    { name: 'appends to an empty file', text: '', expect: 'release: @\n' },
    {
      name: 'appends behind a line that is no entry',
      text: 'release:x\n',
      expect: 'release:x\nrelease: @\n',
    },
    { name: 'appends behind a name without command', text: 'release:', expect: 'release:\nrelease: @\n' },
    {
      name: 'appends so that UTF-16 hides nothing',
      text: utf16('\ufeffa: b\n'),
      expect: 'ÿþa\0:\0 \0b\0\n\0\nrelease: @\n',
    },
    {
      name: 'keeps bytes that are not UTF-8',
      text: bytes('web: \xe9\nrelease: \xff'),
      expect: 'web: é\nrelease: @',
    },
  ]
  for (const { name, text, expect } of rewrites) {
    t.equal(rewriteRelease(Buffer.from(text), '@').toString('latin1'), expect, name)
  }
})

t.test('isMisnamedProcfile', async t => {
  for (const fileName of ['procfile', 'ProcFile', 'PROCFILE', 'Procfile.txt', 'Procfile ', 'procfile.yml']) {
    t.equal(isMisnamedProcfile(fileName), true, `${fileName} was meant to be Procfile`)
  }
  for (const fileName of ['Procfile', 'Procfile.dev', 'Procfile.local', 'worker.Procfile', 'Profile']) {
    t.equal(isMisnamedProcfile(fileName), false, `${fileName} is left alone`)
  }
})
