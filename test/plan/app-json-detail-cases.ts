/** Checks that are wrong inside of a field, or have fields that do nothing. */
import { type AppJsonCase, inEntry } from './app-json-cases.ts'

export const detailCases: readonly AppJsonCase[] = [
  {
    name: 'onFailure is a list',
    text: inEntry('{ "path": "/up", "onFailure": ["bin/tell"] }'),
    problems: [
      'healthchecks.web[0].onFailure (app.json, line 4, column 37) is something else; allowed: an object with a command, a url, or both.',
    ],
  },
  {
    name: 'onFailure is a command line',
    text: inEntry('{ "path": "/up", "onFailure": { "command": "bin/tell web" } }'),
    problems: [
      'healthchecks.web[0].onFailure.command (app.json, line 4, column 50) is something else; allowed: a list of words, such as ["bin/check", "--fast"].',
    ],
  },
  {
    name: 'onFailure has an empty word',
    text: inEntry('{ "path": "/up", "onFailure": { "command": ["bin/tell", ""] } }'),
    problems: [
      'healthchecks.web[0].onFailure.command[1] (app.json, line 4, column 63) is something else; allowed: a list of words, such as ["bin/check", "--fast"].',
    ],
  },
  {
    name: 'a path is relative, and has a token',
    text: inEntry('{ "path": "up?token=s3cretvalue" }'),
    problems: [
      'healthchecks.web[0].path (app.json, line 4, column 17) is "up?…"; allowed: a path that begins with /, without spaces, such as "/health_check".',
    ],
  },
  {
    name: 'a command has a word with a NUL',
    text: inEntry('{ "command": ["bin/check", "a\\u0000b"] }'),
    problems: [
      'healthchecks.web[0].command[1] (app.json, line 4, column 34) is "a\\u0000b"; allowed: words without a NUL character, of 128 kB at most.',
    ],
  },
  {
    name: 'a command has a word that no process can be given',
    text: inEntry(`{ "command": ["bin/check", "${'x'.repeat(128 * 1024)}"] }`),
    problems: [
      `healthchecks.web[0].command[1] (app.json, line 4, column 34) is "${'x'.repeat(59)}...; allowed: words without a NUL character, of 128 kB at most.`,
    ],
  },
  {
    name: 'a command has the longest word',
    text: inEntry(`{ "command": ["${'x'.repeat(128 * 1024 - 1)}"] }`),
  },
  {
    name: 'onFailure has a word with a NUL',
    text: inEntry('{ "path": "/up", "onFailure": { "command": ["a\\u0000b"] } }'),
    problems: [
      'healthchecks.web[0].onFailure.command[0] (app.json, line 4, column 51) is something else; allowed: words without a NUL character, of 128 kB at most.',
    ],
  },
  {
    name: 'onFailure has an address of another kind',
    text: inEntry('{ "path": "/up", "onFailure": { "url": "ftp://example.com" } }'),
    problems: [
      'healthchecks.web[0].onFailure.url (app.json, line 4, column 46) is something else; allowed: an address that begins with https:// or http://.',
    ],
  },
  {
    name: 'onFailure has an address with a space',
    text: inEntry('{ "path": "/up", "onFailure": { "url": "https://example.com/a b" } }'),
    problems: [
      'healthchecks.web[0].onFailure.url (app.json, line 4, column 46) is something else; allowed: an address that begins with https:// or http://.',
    ],
  },
  {
    name: 'onFailure is wrong twice',
    text: inEntry('{ "path": "/up", "onFailure": { "command": [], "url": 1 } }'),
    problems: [
      'healthchecks.web[0].onFailure.command (app.json, line 4, column 50) is something else; allowed: a list of words, such as ["bin/check", "--fast"].',
      'healthchecks.web[0].onFailure.url (app.json, line 4, column 61) is something else; allowed: an address that begins with https:// or http://.',
    ],
  },
  {
    name: 'a command has words that are numbers',
    text: inEntry('{ "command": ["bin/check", 1, 2] }'),
    problems: [
      'healthchecks.web[0].command[1] (app.json, line 4, column 34) is 1; allowed: a list of words, such as ["bin/check", "--fast"].',
      'healthchecks.web[0].command[2] (app.json, line 4, column 37) is 2; allowed: a list of words, such as ["bin/check", "--fast"].',
    ],
  },
  {
    name: 'a header is no object',
    text: inEntry('{ "path": "/up", "httpHeaders": [null] }'),
    problems: [
      'healthchecks.web[0].httpHeaders[0] (app.json, line 4, column 40) is something else; allowed: an object such as { "name": "X-Api-Key", "value": "$API_KEY" }.',
    ],
  },
  {
    name: 'a header is a list',
    text: inEntry('{ "path": "/up", "httpHeaders": [["A", "b"]] }'),
    problems: [
      'healthchecks.web[0].httpHeaders[0] (app.json, line 4, column 40) is something else; allowed: an object such as { "name": "X-Api-Key", "value": "$API_KEY" }.',
    ],
  },
  {
    name: 'a header has no value',
    text: inEntry('{ "path": "/up", "httpHeaders": [{ "name": "A" }] }'),
    problems: [
      'healthchecks.web[0].httpHeaders[0].value (app.json, line 4, column 40) is missing; allowed: an object such as { "name": "X-Api-Key", "value": "$API_KEY" }.',
    ],
  },
  {
    name: 'a header has nothing',
    text: inEntry('{ "path": "/up", "httpHeaders": [{ "name": "A", "value": "b" }, {}] }'),
    problems: [
      'healthchecks.web[0].httpHeaders[1].name (app.json, line 4, column 71) is missing; allowed: an object such as { "name": "X-Api-Key", "value": "$API_KEY" }.',
      'healthchecks.web[0].httpHeaders[1].value (app.json, line 4, column 71) is missing; allowed: an object such as { "name": "X-Api-Key", "value": "$API_KEY" }.',
    ],
  },
  {
    name: "a header's value has a line break",
    text: inEntry('{ "path": "/up", "httpHeaders": [{ "name": "A", "value": "s3cret\\nB: c" }] }'),
    problems: [
      'healthchecks.web[0].httpHeaders[0].value (app.json, line 4, column 64) is something else; allowed: text without line breaks and other control characters.',
    ],
  },
  {
    name: "a header's value is a number",
    text: inEntry('{ "path": "/up", "httpHeaders": [{ "name": "A", "value": 53 }] }'),
    problems: [
      'healthchecks.web[0].httpHeaders[0].value (app.json, line 4, column 64) is something else; allowed: text without line breaks and other control characters.',
    ],
  },
  {
    name: 'a misspelt field of onFailure',
    text: inEntry('{ "path": "/up", "onFailure": { "comand": ["bin/tell"] } }'),
    problems: [
      'healthchecks.web[0].onFailure.comand (app.json, line 4, column 39) is no name that is known; it looks like command.',
    ],
  },
  {
    name: 'an unknown field of onFailure',
    text: inEntry('{ "path": "/up", "onFailure": { "webhook": "https://example.com" } }'),
    warnings: [
      'healthchecks.web[0].onFailure.webhook (app.json, line 4, column 39) is no field of a healthcheck, and does nothing.',
    ],
  },
  {
    name: 'two swapped letters in a short name of onFailure',
    text: inEntry('{ "path": "/up", "onFailure": { "ulr": "https://example.com" } }'),
    warnings: [
      'healthchecks.web[0].onFailure.ulr (app.json, line 4, column 39) is no field of a healthcheck, and does nothing.',
    ],
  },
  {
    name: 'a misspelt field of a header',
    text: inEntry('{ "path": "/up", "httpHeaders": [{ "name": "A", "valu": "b" }] }'),
    problems: [
      'healthchecks.web[0].httpHeaders[0].valu (app.json, line 4, column 55) is no name that is known; it looks like value.',
      'healthchecks.web[0].httpHeaders[0].value (app.json, line 4, column 40) is missing; allowed: an object such as { "name": "X-Api-Key", "value": "$API_KEY" }.',
    ],
  },
  {
    name: 'an unknown field of a header',
    text: inEntry('{ "path": "/up", "httpHeaders": [{ "name": "A", "value": "b", "note": "c" }] }'),
    warnings: [
      'healthchecks.web[0].httpHeaders[0].note (app.json, line 4, column 69) is no field of a healthcheck, and does nothing.',
    ],
  },
  {
    name: 'fields that are for http checks alone',
    text: inEntry('{ "listening": true, "status": 200, "httpHeaders": [], "body": "", "port": 80 }'),
    warnings: [
      'healthchecks.web[0].status (app.json, line 4, column 28) does nothing without a path.',
      'healthchecks.web[0].body (app.json, line 4, column 62) does nothing without a path.',
      'healthchecks.web[0].httpHeaders (app.json, line 4, column 43) does nothing without a path.',
      'healthchecks.web[0].port (app.json, line 4, column 74) does nothing without a path.',
    ],
  },
  {
    name: 'text to find, in a check of another kind',
    text: inEntry('{ "command": ["bin/check"], "content": "OK" }'),
    warnings: ['healthchecks.web[0].content (app.json, line 4, column 35) does nothing without a path.'],
  },
  {
    name: 'a port of its own',
    text: inEntry('{ "path": "/up", "port": 3000 }'),
    warnings: [
      'healthchecks.web[0].port (app.json, line 4, column 24) does nothing on Heroku, where a process has one port: $PORT.',
    ],
  },
  {
    name: 'the port of the dyno, and none',
    text: inEntry('{ "path": "/up", "port": "$PORT" }, { "path": "/up", "port": 0 }'),
  },
  {
    name: 'https',
    text: inEntry('{ "path": "/up", "scheme": "HTTPS", "port": 443 }'),
    warnings: [
      'healthchecks.web[0].port (app.json, line 4, column 43) does nothing on Heroku, where a process has one port: $PORT.',
      'healthchecks.web[0].scheme (app.json, line 4, column 24) does nothing on Heroku, whose router speaks http to a dyno; X-Forwarded-Proto says https.',
    ],
  },
  {
    name: 'a long value is cut',
    text: inEntry(
      '{ "path": "/up", "wait": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" }',
    ),
    problems: [
      'healthchecks.web[0].wait (app.json, line 4, column 32) is "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx...; allowed: seconds from 0 to 600.',
    ],
  },
  {
    name: 'a value of several lines stays on one',
    text: inEntry('{ "path": "/up", "wait": "a\\nb" }'),
    problems: [
      'healthchecks.web[0].wait (app.json, line 4, column 32) is "a\\nb"; allowed: seconds from 0 to 600.',
    ],
  },
]
