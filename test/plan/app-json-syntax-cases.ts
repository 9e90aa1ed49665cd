/** Files that are no JSON: an error where they may be about healthchecks, else a warning. */
import { type AppJsonCase, inEntry } from './app-json-cases.ts'

export const syntaxCases: readonly AppJsonCase[] = [
  {
    name: 'a comma is missing between checks',
    text: `{
  "healthchecks": {
    "web": [
      { "path": "/up" }
      { "listening": true }
    ]
  }
}
`,
    problems: ['app.json cannot be read at line 5, column 7: comma expected, near "{ "listening": true }".'],
  },
  {
    name: 'a comma is missing between fields',
    text: inEntry('{ "path": "/up" "name": "up" }'),
    problems: ['app.json cannot be read at line 4, column 23: comma expected, near ""name": "up" }".'],
  },
  {
    name: 'a comma too many',
    text: inEntry('{ "path": "/up",, "name": "up" }'),
    problems: [
      'app.json cannot be read at line 4, column 23: property name expected, near ", "name": "up" }".',
    ],
  },
  {
    name: 'a colon is missing',
    text: inEntry('{ "path" "/up" }'),
    problems: ['app.json cannot be read at line 4, column 16: colon expected, near ""/up" }".'],
  },
  {
    name: 'quotes are missing around a value',
    text: inEntry('{ "path": /up }'),
    problems: ['app.json cannot be read at line 4, column 17: invalid symbol, near "/up }".'],
  },
  {
    name: 'quotes are missing around a name',
    text: inEntry('{ path: "/up" }'),
    problems: ['app.json cannot be read at line 4, column 9: invalid symbol, near "path: "/up" }".'],
  },
  {
    name: 'single quotes',
    text: inEntry("{ 'path': '/up' }"),
    problems: ["app.json cannot be read at line 4, column 9: invalid symbol, near \"'path': '/up' }\"."],
  },
  {
    name: 'a string is not closed',
    text: inEntry('{ "path": "/up }'),
    problems: ['app.json cannot be read at line 4, column 17: unexpected end of string, near ""/up }".'],
  },
  {
    name: 'an escape that is none',
    text: inEntry('{ "path": "\\q" }'),
    problems: ['app.json cannot be read at line 4, column 17: invalid escape character, near ""\\q" }".'],
  },
  {
    name: 'a number with a zero before it',
    text: inEntry('{ "uptime": 05 }'),
    problems: ['app.json cannot be read at line 4, column 20: comma expected, near "5 }".'],
  },
  {
    name: 'the wrong bracket',
    text: '{"healthchecks":{"web":[{"path":"/up"}}}',
    problems: ['app.json cannot be read at line 1, column 39: comma expected, near "}}".'],
  },
  {
    name: 'the end is missing',
    text: '{\n  "healthchecks": {\n    "web": [{ "path": "/up" }]\n',
    problems: ['app.json cannot be read at line 4, column 1: close brace expected.'],
  },
  {
    name: 'something behind the end',
    text: '{"healthchecks":{}}\nweb: x\n',
    problems: ['app.json cannot be read at line 2, column 1: invalid symbol, near "web: x".'],
  },
  {
    name: 'a mark of a merge conflict',
    text: '<<<<<<< HEAD\n{"healthchecks":{}}\n',
    problems: ['app.json cannot be read at line 1, column 1: invalid symbol, near "<<<<<<< HEAD".'],
  },
  {
    name: 'a comment that is not closed',
    text: '{"healthchecks":{}} /* later',
    problems: ['app.json cannot be read at line 1, column 21: unexpected end of comment, near "/* later".'],
  },
  {
    name: 'a syntax error in a file with CRLF',
    text: '{\r\n  "healthchecks": {\r\n    "web" [ ]\r\n  }\r\n}\r\n',
    problems: ['app.json cannot be read at line 3, column 11: colon expected, near "[ ]".'],
  },
  {
    name: 'a syntax error where healthchecks are misspelt',
    text: '{ "health-check": [ }',
    problems: ['app.json cannot be read at line 1, column 21: value expected, near "}".'],
  },
  {
    name: 'a syntax error where only a comment mentions them',
    text: '// no healthchecks yet\n{ "name": }',
    warnings: ['app.json cannot be read at line 2, column 11: value expected, near "}".'],
  },
  {
    name: 'a syntax error that has nothing to do with them',
    text: '{\n  "name": "x"\n  "env": {}\n}',
    warnings: ['app.json cannot be read at line 3, column 3: comma expected, near ""env": {}".'],
  },
  {
    name: 'a syntax error where another name begins with theirs',
    text: '{ "env": { "HEALTHCHECKS_IO_URL": { "required": true } "healthchecks_io": [] } }',
    warnings: [
      'app.json cannot be read at line 1, column 56: comma expected, near ""healthchecks_io": [] } }".',
    ],
  },
  {
    name: 'a syntax error where only a text mentions them',
    text: '{ "name": "healthchecks", "description": "Healthchecks: see README", }}',
    warnings: ['app.json cannot be read at line 1, column 71: end of file expected, near "}".'],
  },
  {
    name: 'a syntax error where only a list mentions them',
    text: '{ "keywords": ["a", "healthchecks", "health-checks"] "name": "x" }',
    warnings: ['app.json cannot be read at line 1, column 54: comma expected, near ""name": "x" }".'],
  },
  {
    name: 'a syntax error where their own name has no quotes',
    text: '{ "name": "x",\n  healthchecks: {} }',
    problems: ['app.json cannot be read at line 2, column 3: invalid symbol, near "healthchecks: {} }".'],
  },
  {
    name: 'a syntax error where their own name is in single quotes',
    text: "{ 'healthchecks': {} }",
    problems: ['app.json cannot be read at line 1, column 3: invalid symbol, near "\'healthchecks\': {} }".'],
  },
  {
    name: 'a syntax error where their own name lacks a quote',
    text: '{ "healthchecks: { "web": [] } }',
    problems: ['app.json cannot be read at line 1, column 21: invalid symbol, near "web": [] } }".'],
  },
  {
    name: 'a syntax error where their own name lacks its colon',
    text: '{ "healthchecks" { "web": [] } }',
    problems: ['app.json cannot be read at line 1, column 18: colon expected, near "{ "web": [] } }".'],
  },
  {
    name: 'UTF-16 with healthchecks',
    text: [...'{"healthchecks":{}}'].join('\0'),
    problems: ['app.json cannot be read at line 1, column 1: it is UTF-16, not UTF-8.'],
  },
  {
    name: 'lists in lists without end',
    text: `{ "healthchecks": ${'['.repeat(200_000)}`,
    problems: ['app.json cannot be read at line 1, column 518: it is nested more than 500 deep.'],
  },
  {
    name: 'lists in lists without healthchecks',
    text: `\n${'['.repeat(200_000)}${']'.repeat(200_000)}`,
    warnings: ['app.json cannot be read at line 2, column 501: it is nested more than 500 deep.'],
  },
  {
    name: 'objects in objects without healthchecks',
    text: `${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}`,
    warnings: ['app.json cannot be read at line 1, column 2501: it is nested more than 500 deep.'],
  },
  {
    name: 'an open brace',
    text: '{',
    warnings: ['app.json cannot be read at line 1, column 2: close brace expected.'],
  },
  {
    name: 'no JSON at all',
    text: 'expo: {}\n',
    warnings: ['app.json cannot be read at line 1, column 1: invalid symbol, near "expo: {}".'],
  },
]
