import t from 'tap'
import { remarkOnProcfile } from '../../src/plan/procfile.ts'
import { describeRemark } from '../../src/plan/procfile-remarks.ts'
import { utf16 } from './procfile-cases.ts'

type Case = { name: string; text: string | Buffer; expect: string[] }

const utf16Remark =
  'The Procfile is UTF-16, in which the platform finds no process type. Save it as UTF-8 without a byte order mark.'

const cases: Case[] = [
  { name: 'UTF-16 with a mark', text: utf16('\ufeffweb: x\n'), expect: [utf16Remark] },
  { name: 'UTF-16, big endian', text: utf16('\ufeffweb: x\n').swap16(), expect: [utf16Remark] },
  { name: 'UTF-16 without a mark', text: utf16('web: x\n'), expect: [utf16Remark] },
  { name: 'UTF-16, big endian, without a mark', text: utf16('web: x\n').swap16(), expect: [utf16Remark] },
  {
    name: 'no white space after the colon',
    text: '# comment\r\nweb:node index.js\r\n',
    expect: [
      'Procfile line 2: "web" is ignored, because no ordinary space follows its colon. Write "web: <command>".',
    ],
  },
  {
    name: 'a no-break space after the colon',
    text: 'web:\u00a0node index.js\n',
    expect: [
      'Procfile line 1: "web" is ignored, because no ordinary space follows its colon. Write "web: <command>".',
    ],
  },
  {
    name: 'a name and nothing else',
    text: 'web:\nworker: \n',
    expect: [
      'Procfile line 1: "web" has no command. Write name and command on one line: "web: <command>".',
      'Procfile line 2: "worker" has no command. Write name and command on one line: "worker: <command>".',
    ],
  },
  {
    name: 'a byte order mark before the first name',
    text: '\ufeffweb: x\n',
    expect: [
      'Procfile line 1: "web" is ignored, because a byte order mark stands before it. Save the file as UTF-8 without one.',
    ],
  },
  {
    name: 'an invisible character before a name',
    text: 'a: b\n \u00a0web: x\n\u200b\u2003web: x\n',
    expect: [2, 3].map(
      line =>
        `Procfile line ${line}: "web" is ignored, because an invisible character stands before it. Delete what is left of the name.`,
    ),
  },
  {
    name: 'quotes around a line or a name',
    text: '"web: java -jar app.jar" \n\'a\': b\n\u201cc: d\u201d\n',
    expect: ['web', 'a', 'c'].map(
      (name, index) =>
        `Procfile line ${index + 1}: "${name}" is ignored, because it stands in quotes. Write "${name}: <command>".`,
    ),
  },
  {
    name: 'a name with another character in it',
    text: 'web.1: x\nwärme: y\n',
    expect: ['web.1', 'wärme'].map(
      (name, index) =>
        `Procfile line ${index + 1}: "${name}" is ignored, because a name is made of a-z, A-Z, 0-9, "_" and "-" alone. Rename it.`,
    ),
  },
  {
    name: 'a space before the colon',
    text: 'web : gunicorn app:app\n',
    expect: [
      'Procfile line 1: "web" has a space before its colon, so its command begins with the colon and nothing is run. Write "web: <command>".',
    ],
  },
  {
    name: 'a command that is not UTF-8',
    text: Buffer.from('web: caf\xe9\n', 'latin1'),
    expect: ['Procfile line 1: "web" has a command that is not UTF-8. Save the file as UTF-8.'],
  },
  {
    name: 'a duplicate',
    text: 'web: x\na: b\nweb: y\n',
    expect: [
      'The Procfile declares "web" on lines 1 and 3, and only line 3 runs. Remove the others, or give each a name of its own.',
    ],
  },
  {
    name: 'several release lines, meant as steps',
    text: 'release: x\nrelease: y\nweb: z\nrelease: z\n',
    expect: [
      'The Procfile declares "release" on lines 1, 2 and 4, and only line 4 runs. Several release lines are not steps: write one line, "release: first && second".',
    ],
  },
  {
    name: 'single lines before duplicates',
    text: 'web: x\nweb: y\na:b\n',
    expect: [
      'Procfile line 3: "a" is ignored, because no ordinary space follows its colon. Write "a: <command>".',
      'The Procfile declares "web" on lines 1 and 2, and only line 2 runs. Remove the others, or give each a name of its own.',
    ],
  },
]

const silent = [
  { name: 'an ordinary file', text: 'release: a\nweb: b -p $PORT\n\nworker: c # d\n' },
  { name: 'an empty file', text: '' },
  { name: 'comments', text: '# web: a\n#b:c\n  # d: e\n// f: g\n/* h: i */\n% j: k\n\ufeff# l: m\n' },
  { name: 'an address', text: 'https://example.com/a: b\n  https://example.com\n' },
  { name: 'words that only the platform would take for an entry', text: 'see below\nweb gunicorn app\n' },
  { name: 'a command that begins with a colon', text: 'release: : nothing to do\n' },
  { name: 'a NUL on a line of its own', text: 'web: a\n\0\n' },
]

t.test('what the platform does in silence is said aloud', async t => {
  for (const { name, text, expect } of cases) {
    t.strictSame(remarkOnProcfile(Buffer.from(text)).map(describeRemark), expect, name)
  }
})

t.test('nothing is said about what was surely not meant as an entry', async t => {
  for (const { name, text } of silent) {
    t.strictSame(remarkOnProcfile(Buffer.from(text)), [], name)
  }
})

t.test('a remark carries its facts as fields', async t => {
  t.strictSame(remarkOnProcfile(Buffer.from('web: a\nb:c\nweb: d\n')), [
    { kind: 'no-white-space', processType: 'b', line: 2 },
    { kind: 'duplicate', processType: 'web', line: 3, ignoredLines: [1] },
  ])
})
