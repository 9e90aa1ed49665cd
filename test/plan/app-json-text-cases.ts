/** Files as people write them: with comments, a byte order mark, other ends of lines. */
import { type AppJsonCase, inEntry } from './app-json-cases.ts'

export const textCases: readonly AppJsonCase[] = [
  {
    name: 'a byte order mark',
    text: `\uFEFF${inEntry('{ "path": "/up" }')}`,
  },
  {
    name: 'a byte order mark before a mistake on the first line',
    text: '\uFEFF{"healthchecks":[]}',
    problems: [
      'healthchecks (app.json, line 1, column 17) is []; allowed: an object with a list for each process type.',
    ],
  },
  {
    name: 'comments',
    text: '// a\n{ "healthchecks": /* b */ { "web": [{ "path": "/up" } // c\n] } }',
  },
  {
    name: 'a mistake behind comments',
    text: '/* a\n b */ { "healthchecks": { // c\n "web": {} } }',
    problems: ['healthchecks.web (app.json, line 3, column 9) is {}; allowed: a list of checks.'],
  },
  {
    name: 'trailing commas',
    text: '{ "healthchecks": { "web": [{ "path": "/up", }, ], }, }',
  },
  {
    name: 'a mistake in a file with CRLF',
    text: inEntry('{ "path": "up" }').replaceAll('\n', '\r\n'),
    problems: [
      'healthchecks.web[0].path (app.json, line 4, column 17) is "up"; allowed: a path that begins with /, without spaces, such as "/health_check".',
    ],
  },
  {
    name: 'a mistake in a file with lone CR',
    text: inEntry('{ "path": "up" }').replaceAll('\n', '\r'),
    problems: [
      'healthchecks.web[0].path (app.json, line 4, column 17) is "up"; allowed: a path that begins with /, without spaces, such as "/health_check".',
    ],
  },
  {
    name: 'a mistake behind tabs',
    text: '{\n\t"healthchecks": []\n}',
    problems: [
      'healthchecks (app.json, line 2, column 18) is []; allowed: an object with a list for each process type.',
    ],
  },
  {
    name: 'a mistake behind other letters',
    text: '{"näme":"ü","healthchecks":{"wöb":{}}}',
    problems: ['healthchecks.wöb (app.json, line 1, column 35) is {}; allowed: a list of checks.'],
  },
  {
    name: 'a line separator is no line break',
    text: '{"name":"\u2028","healthchecks":[]}',
    problems: [
      'healthchecks (app.json, line 1, column 28) is []; allowed: an object with a list for each process type.',
    ],
  },
]
