/** Files that have another shape than they should: lists for objects, null, several mistakes at once. */
import { type AppJsonCase, inEntry } from './app-json-cases.ts'

export const shapeCases: readonly AppJsonCase[] = [
  {
    name: 'healthchecks is null',
    text: '{"healthchecks":null}',
    problems: [
      'healthchecks (app.json, line 1, column 17) is null; allowed: an object with a list for each process type.',
    ],
  },
  {
    name: 'healthchecks is false',
    text: '{"healthchecks":false}',
    problems: [
      'healthchecks (app.json, line 1, column 17) is false; allowed: an object with a list for each process type.',
    ],
  },
  {
    name: 'healthchecks is a list',
    text: '{"healthchecks":[]}',
    problems: [
      'healthchecks (app.json, line 1, column 17) is []; allowed: an object with a list for each process type.',
    ],
  },
  {
    name: 'healthchecks is a list of checks',
    text: '{"healthchecks":[{"type":"startup","path":"/up"}]}',
    problems: [
      'healthchecks (app.json, line 1, column 17) is [{"type":"startup","path":"/up"}]; allowed: an object with a list for each process type.',
    ],
  },
  {
    name: 'healthchecks is text',
    text: '{"healthchecks":"/up"}',
    problems: [
      'healthchecks (app.json, line 1, column 17) is "/up"; allowed: an object with a list for each process type.',
    ],
  },
  {
    name: 'a process type is null',
    text: '{"healthchecks":{"web":null}}',
    problems: ['healthchecks.web (app.json, line 1, column 24) is null; allowed: a list of checks.'],
  },
  {
    name: 'a process type is one check',
    text: '{"healthchecks":{"web":{"path":"/up"}}}',
    problems: [
      'healthchecks.web (app.json, line 1, column 24) is {"path":"/up"}; allowed: a list of checks.',
    ],
  },
  {
    name: 'a process type is text',
    text: '{"healthchecks":{"web":"/up"}}',
    problems: ['healthchecks.web (app.json, line 1, column 24) is "/up"; allowed: a list of checks.'],
  },
  {
    name: 'a check is null',
    text: inEntry('null'),
    problems: [
      'healthchecks.web[0] (app.json, line 4, column 7) is null; allowed: an object such as { "path": "/health_check" }.',
    ],
  },
  {
    name: 'a check is text',
    text: inEntry('"/up"'),
    problems: [
      'healthchecks.web[0] (app.json, line 4, column 7) is "/up"; allowed: an object such as { "path": "/health_check" }.',
    ],
  },
  {
    name: 'a check is a number',
    text: inEntry('200'),
    problems: [
      'healthchecks.web[0] (app.json, line 4, column 7) is 200; allowed: an object such as { "path": "/health_check" }.',
    ],
  },
  {
    name: 'a check is an empty list',
    text: inEntry('[]'),
    problems: [
      'healthchecks.web[0] (app.json, line 4, column 7) is []; allowed: an object such as { "path": "/health_check" }.',
    ],
  },
  {
    name: 'a check is a list of checks',
    text: inEntry('[{ "path": "/up" }]'),
    problems: [
      'healthchecks.web[0] (app.json, line 4, column 7) is [{"path":"/up"}]; allowed: an object such as { "path": "/health_check" }.',
    ],
  },
  {
    name: 'checks between others that are none',
    text: inEntry('{ "path": "/a" }, null, { "path": "/b" }, []'),
    problems: [
      'healthchecks.web[1] (app.json, line 4, column 25) is null; allowed: an object such as { "path": "/health_check" }.',
      'healthchecks.web[3] (app.json, line 4, column 49) is []; allowed: an object such as { "path": "/health_check" }.',
    ],
  },
  {
    name: 'a wrong check is warned about when it is right',
    text: inEntry('{ "path": "up", "unknown": 1 }'),
    problems: [
      'healthchecks.web[0].path (app.json, line 4, column 17) is "up"; allowed: a path that begins with /, without spaces, such as "/health_check".',
    ],
  },
  {
    name: 'mistakes in one check: its kind, its names, then its values',
    text: inEntry('{ "timeuot": 5, "other": 1, "wait": -1, "path": "up", "listening": true }'),
    problems: [
      'healthchecks.web[0] (app.json, line 4, column 7) has path and listening; allowed: exactly one of path, listening, command and uptime.',
      'healthchecks.web[0].timeuot (app.json, line 4, column 9) is no name that is known; it looks like timeout.',
      'healthchecks.web[0].path (app.json, line 4, column 55) is "up"; allowed: a path that begins with /, without spaces, such as "/health_check".',
      'healthchecks.web[0].wait (app.json, line 4, column 43) is -1; allowed: seconds from 0 to 600.',
    ],
  },
  {
    name: 'mistakes all over the file, in its order',
    text: `{
  "healthchecks": {
    "worker": [{ "uptime": 0 }, { "command": "bin/check" }],
    "clock": {},
    "web": [{ "path": "up" }, { "path": "/up", "attempts": 0 }]
  }
}
`,
    problems: [
      'healthchecks.worker[0].uptime (app.json, line 3, column 28) is 0; allowed: seconds from 1 to 3000.',
      'healthchecks.worker[1].command (app.json, line 3, column 46) is "bin/check"; allowed: a list of words, such as ["bin/check", "--fast"].',
      'healthchecks.clock (app.json, line 4, column 14) is {}; allowed: a list of checks.',
      'healthchecks.web[0].path (app.json, line 5, column 23) is "up"; allowed: a path that begins with /, without spaces, such as "/health_check".',
      'healthchecks.web[1].attempts (app.json, line 5, column 60) is 0; allowed: a whole number from 1 to 1000.',
    ],
  },
  {
    name: 'no checks',
    text: '{"healthchecks":{"web":[],"worker":[]}}',
  },
  {
    name: 'no process types',
    text: '{"healthchecks":{}}',
  },
]
