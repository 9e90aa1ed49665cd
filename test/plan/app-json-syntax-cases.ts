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
    problems: ['app.json cannot be read at line 2, column 11: value expected, near "}".'],
  },
  {
    name: 'a syntax error that has nothing to do with them',
    text: '{\n  "name": "x"\n  "env": {}\n}',
    warnings: ['app.json cannot be read at line 3, column 3: comma expected, near ""env": {}".'],
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
