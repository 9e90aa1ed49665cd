import t from 'tap'
import {
  anyText,
  hostName,
  processTypeList,
  type Reader,
  requestPath,
  seconds,
  statusRanges,
  variableNameList,
  webAddress,
  wholeNumber,
  word,
} from '../../src/plan/readers.ts'

type Case = {
  readonly reader: Reader<unknown>
  readonly allowed: string
  readonly taken: readonly (readonly [string, unknown])[]
  readonly refused: readonly string[]
}

const cases: Readonly<Record<string, Case>> = {
  'seconds become milliseconds, in a closed range': {
    reader: seconds(0.1, 300),
    allowed: 'seconds from 0.1 to 300, such as 10',
    taken: [
      ['0.1', 100],
      ['1', 1000],
      ['2.5', 2500],
      ['0.1234', 123],
      ['300', 300_000],
      ['300.0', 300_000],
      [' 30\n', 30_000],
      ['007', 7000],
    ],
    refused: [
      '',
      ' ',
      '0',
      '0.09',
      '300.1',
      '-1',
      '+1',
      '30s',
      '30 s',
      '.5',
      '5.',
      '1e2',
      '0x10',
      '1,5',
      '1.2.3',
      'x',
    ],
  },
  'seconds may begin at 0': {
    reader: seconds(0, 5),
    allowed: 'seconds from 0 to 5, such as 5',
    taken: [
      ['0', 0],
      ['0.0', 0],
      ['5', 5000],
    ],
    refused: ['5.001', '-0', 'NaN', 'Infinity'],
  },
  'seconds name an example that is in the range': {
    reader: seconds(60, 90),
    allowed: 'seconds from 60 to 90, such as 60',
    taken: [['60', 60_000]],
    refused: ['10'],
  },
  'a whole number is in a closed range': {
    reader: wholeNumber(1, 65535),
    allowed: 'a whole number from 1 to 65535',
    taken: [
      ['1', 1],
      ['65535', 65535],
      [' 5000 ', 5000],
      ['08', 8],
    ],
    refused: [
      '',
      '0',
      '65536',
      '1.0',
      '1.5',
      '-1',
      '+1',
      '1e3',
      '0x10',
      '5000x',
      '1 2',
      '99999999999999999999',
    ],
  },
  'a word may be in any case, and stands for a value': {
    reader: word({ on: true, off: false }, 'on or off'),
    allowed: 'on or off',
    taken: [
      ['on', true],
      ['off', false],
      [' OFF\n', false],
      ['On', true],
    ],
    refused: ['', 'yes', 'true', 'o n', 'on,off', 'constructor', '__proto__'],
  },
  'any text is taken as it is': {
    reader: anyText,
    allowed: 'any text',
    taken: [
      [' OK \n', ' OK \n'],
      ['é"$(x)', 'é"$(x)'],
    ],
    refused: [],
  },
  'a request path is what stands in the request line': {
    reader: requestPath,
    allowed: 'a path that begins with /, without spaces, such as /health_check',
    taken: [
      ['/', '/'],
      ['/up?full=1&x=%20', '/up?full=1&x=%20'],
      [' /up\n', '/up'],
      ["/a~b!c'(d)", "/a~b!c'(d)"],
    ],
    refused: ['', 'up', 'http://x/up', '/a b', '/a\tb', '/a\r\nX: y', '/up#top', '/é', '/\x7f', '?x', '*'],
  },
  'a host name is the value of a Host header': {
    reader: hostName,
    allowed: 'a host name, such as www.example.com',
    taken: [
      ['www.example.com', 'www.example.com'],
      ['localhost', 'localhost'],
      ['my_app-1.example.com:8080', 'my_app-1.example.com:8080'],
      ['127.0.0.1:80', '127.0.0.1:80'],
      ['[::1]', '[::1]'],
      ['[::ffff:127.0.0.1]:80', '[::ffff:127.0.0.1]:80'],
      [' example.com ', 'example.com'],
    ],
    refused: [
      '',
      'https://example.com',
      'example.com/',
      'a b',
      'a\r\nX: y',
      'example.com:',
      'é.com',
      '::1',
      'a,b',
      'u@h',
    ],
  },
  'a web address has a scheme': {
    reader: webAddress,
    allowed: 'an address that begins with https:// or http://, without a ?',
    taken: [
      ['https://nodejs.org/dist', 'https://nodejs.org/dist'],
      [' http://mirror:8080/x \n', 'http://mirror:8080/x'],
      ['https://u:p@mirror/>=~', 'https://u:p@mirror/>=~'],
    ],
    refused: [
      '',
      'https://mirror/x?token=s3cret',
      'nodejs.org',
      'ftp://x',
      'https://',
      'https://a b',
      'file:///x',
      'https:/x',
    ],
  },
  'status codes are codes and ranges': {
    reader: statusRanges,
    allowed: 'status codes and ranges from 100 to 599, such as 200-299,401',
    taken: [
      [
        '200-299,401',
        [
          { from: 200, to: 299 },
          { from: 401, to: 401 },
        ],
      ],
    ],
    refused: ['', '2xx', '299-200'],
  },
  'names of variables are between commas, each of them once': {
    reader: variableNameList,
    allowed: 'names of variables between commas, such as CLOCK_ENABLED,RUN_JOBS',
    taken: [
      ['A', ['A']],
      [' a_1 , _B\n', ['a_1', '_B']],
      ['B,A,B', ['B', 'A']],
    ],
    refused: ['', ',', 'A,', 'A B', 'A;B', '1A', 'A-B', 'A=1', 'É'],
  },
  'process types are between commas, each of them once': {
    reader: processTypeList,
    allowed: 'process types between commas, such as web,worker, and not release',
    taken: [
      ['web', ['web']],
      ['web, worker-2 ,2_a', ['web', 'worker-2', '2_a']],
      ['web,web', ['web']],
      ['release-2', ['release-2']],
    ],
    refused: ['', ',', 'web,', 'web worker', 'web.1', 'web:x', 'release', 'web, release '],
  },
}

for (const [name, { reader, allowed, taken, refused }] of Object.entries(cases)) {
  t.test(name, async t => {
    t.equal(reader.allowed, allowed)
    for (const [text, expect] of taken)
      t.strictSame(reader.read(text), expect, `takes ${JSON.stringify(text)}`)
    for (const text of refused) t.equal(reader.read(text), undefined, `refuses ${JSON.stringify(text)}`)
  })
}

t.test('an example that a message gives is one that the reader takes', async t => {
  for (const { reader } of Object.values(cases)) {
    const example = / such as (\S+)$/.exec(reader.allowed)?.[1]
    if (example !== undefined) t.not(reader.read(example), undefined, reader.allowed)
  }
})
