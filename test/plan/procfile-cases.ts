import { findCommand, parseProcfile } from '../../src/plan/procfile.ts'

/** One Procfile, and the command of every process type in it. */
export type Case = { name: string; text: string | Buffer; expect: Record<string, string> }

/** Lines of every shape that people write, and what the platform makes of them. */
export const cases: Case[] = [
  { name: 'an empty file has no entry', text: '', expect: {} },
  { name: 'a file of blank lines has no entry', text: '\n \n\t\n\n', expect: {} },
  { name: 'a name, a colon and a command make an entry', text: 'web: bin/up\n', expect: { web: 'bin/up' } },
  { name: 'the last line needs no ending', text: 'a: 1\nweb: bin/up', expect: { a: '1', web: 'bin/up' } },
  { name: 'CRLF ends a line', text: 'a: 1\r\nweb: bin/up\r\n', expect: { a: '1', web: 'bin/up' } },
  { name: 'a lone CR ends a line', text: 'a: 1\rweb: bin/up\r', expect: { a: '1', web: 'bin/up' } },
  { name: 'CR CR LF makes an empty line', text: 'a: 1\r\r\nb: 2', expect: { a: '1', b: '2' } },
  { name: 'the colon may be missing', text: 'web node index.js\n', expect: { web: 'node index.js' } },
  { name: 'a space before the colon gives it to the command', text: 'web : x\n', expect: { web: ': x' } },
  { name: 'two colons are no entry', text: 'web:: x\n', expect: {} },
  { name: 'without white space there is no entry', text: 'web:node x\na:b: c\n', expect: {} },
  { name: 'a name alone is no entry', text: 'web\nrelease:\n', expect: {} },
  { name: 'a name and blanks have an empty command', text: 'web: \t \na \n', expect: { web: '', a: '' } },
  { name: 'blanks around the name and before the command go', text: ' \tweb:   x', expect: { web: 'x' } },
  { name: 'blanks behind the command stay', text: 'web: x \t\v\f\n', expect: { web: 'x \t\v\f' } },
  { name: 'all ASCII white space separates', text: '\v\fweb:\v\f\tx\n', expect: { web: 'x' } },
  { name: 'the last of two equal names wins', text: 'web: x\na: y\nweb: z\n', expect: { a: 'y', web: 'z' } },
  { name: 'names differ in case', text: 'Web: x\nweb: y\n', expect: { Web: 'x', web: 'y' } },
  { name: 'names hold digits, _ and -', text: '2a_b-C: x\n- y\n', expect: { '2a_b-C': 'x', '-': 'y' } },
  { name: 'a name with a dot is no entry', text: 'web.1: x\nweb.1 x\n', expect: {} },
  { name: 'a line in quotes is no entry', text: '"web: x"\n\'a: y\'\n', expect: {} },
  { name: 'a comment is no entry', text: '# web: x\n#a: y\n  # b: z\n// c: d\n', expect: {} },
  { name: 'a # in the command belongs to it', text: 'web: x # y\n', expect: { web: 'x # y' } },
  { name: 'prose is an entry, named by its first word', text: 'run it: now\n', expect: { run: 'it: now' } },
  {
    name: 'the command is left to the shell',
    text: 'web: (cd a; A="b: \'c\'" x -p $PORT && y | z) \\\n',
    expect: { web: '(cd a; A="b: \'c\'" x -p $PORT && y | z) \\' },
  },
  { name: 'a byte order mark hides the first entry', text: '\ufeffweb: x\na: y\n', expect: { a: 'y' } },
  { name: 'a no-break space does not indent', text: '\u00a0web: x\n', expect: {} },
  { name: 'a no-break space does not separate', text: 'web:\u00a0x\na:\ufeffx\nb:\u2003y\n', expect: {} },
  { name: 'the byte A0 is not white space', text: bytes('\xa0web: x\na:\xa0y\n'), expect: {} },
  { name: 'a no-break space may begin a command', text: 'web: \u00a0x\n', expect: { web: '\u00a0x' } },
  {
    name: 'Unicode line ends and NEL do not end a command',
    text: 'web: a\u2028b: c\u2029d: e\u0085f: g\n',
    expect: { web: 'a\u2028b: c\u2029d: e\u0085f: g' },
  },
  { name: 'other letters reach the command', text: 'web: echo é😀\n', expect: { web: 'echo é😀' } },
  {
    name: 'bytes that are not UTF-8 are replaced',
    text: bytes('web: a\xffb\n'),
    expect: { web: 'a\ufffdb' },
  },
  { name: 'a NUL does not end a command', text: 'web: x\0y\n\0\n\0a: b\n', expect: { web: 'x\0y' } },
  { name: 'UTF-16, little endian, has no entry', text: utf16('\ufeffweb: x\r\na: y\r\n'), expect: {} },
  { name: 'UTF-16, big endian, has no entry', text: utf16('\ufeffweb: x\r\na: y\r\n').swap16(), expect: {} },
  { name: 'UTF-16 without a mark has no entry', text: utf16('web: x\na: y\n'), expect: {} },
]

export function bytes(latin1: string): Buffer {
  return Buffer.from(latin1, 'latin1')
}

export function utf16(text: string): Buffer {
  return Buffer.from(text, 'utf16le')
}

export function readCommands(text: Buffer): Record<string, string | undefined> {
  const procfile = parseProcfile(text)
  return Object.fromEntries(
    procfile.entries.map(({ processType }) => [processType, findCommand(procfile, processType)]),
  )
}
