/** Files with names that are misspelt, which is an error, or unknown, which is a warning. */
import { type AppJsonCase, inEntry } from './app-json-cases.ts'

export const nameCases: readonly AppJsonCase[] = [
  {
    name: 'the key in the singular',
    text: '{"healthcheck":{"web":[{"path":"/up"}]}}',
    problems: [
      'healthcheck (app.json, line 1, column 2) is no name that is known; it looks like healthchecks.',
    ],
  },
  {
    name: 'the key in snake case',
    text: '{"name":"x",\n "health_checks":{"web":[{"path":"/up"}]}}',
    problems: [
      'health_checks (app.json, line 2, column 2) is no name that is known; it looks like healthchecks.',
    ],
  },
  {
    name: 'the key in camel case',
    text: '{"healthChecks":{"web":[{"path":"/up"}]}}',
    problems: [
      'healthChecks (app.json, line 1, column 2) is no name that is known; it looks like healthchecks.',
    ],
  },
  {
    name: 'the key in kebab case, misspelt',
    text: '{"helth-cheks":{"web":[{"path":"/up"}]}}',
    problems: [
      'helth-cheks (app.json, line 1, column 2) is no name that is known; it looks like healthchecks.',
    ],
  },
  {
    name: 'two misspelt keys',
    text: '{"healthcheck":{},"HealthChecks":{}}',
    problems: [
      'healthcheck (app.json, line 1, column 2) is no name that is known; it looks like healthchecks.',
      'HealthChecks (app.json, line 1, column 19) is no name that is known; it looks like healthchecks.',
    ],
  },
  {
    name: 'a key that only begins alike',
    text: '{"health":{"web":[{"path":"/up"}]}}',
  },
  {
    name: 'a misspelt key beside the right one',
    text: '{"healthcheck":{},"healthchecks":{}}',
  },
  {
    name: 'one wrong letter in a short name',
    text: inEntry('{ "pth": "/up", "listening": true }'),
    problems: [
      'healthchecks.web[0].pth (app.json, line 4, column 9) is no name that is known; it looks like path.',
    ],
  },
  {
    name: 'a letter too many in a short name',
    text: inEntry('{ "path": "/up", "namee": "up" }'),
    problems: [
      'healthchecks.web[0].namee (app.json, line 4, column 24) is no name that is known; it looks like name.',
    ],
  },
  {
    name: 'another case',
    text: inEntry('{ "path": "/up", "Name": "up" }'),
    problems: [
      'healthchecks.web[0].Name (app.json, line 4, column 24) is no name that is known; it looks like name.',
    ],
  },
  {
    name: 'two wrong letters in a short name are another name',
    text: inEntry('{ "path": "/up", "bdoy": "OK" }'),
    warnings: [
      'healthchecks.web[0].bdoy (app.json, line 4, column 24) is no field of a healthcheck, and does nothing.',
    ],
  },
  {
    name: 'two wrong letters in a name of six',
    text: inEntry('{ "path": "/up", "statsu": 200 }'),
    warnings: [
      'healthchecks.web[0].statsu (app.json, line 4, column 24) is no field of a healthcheck, and does nothing.',
    ],
  },
  {
    name: 'two wrong letters in a name of seven',
    text: inEntry('{ "path": "/up", "tiemout": 5 }'),
    problems: [
      'healthchecks.web[0].tiemout (app.json, line 4, column 24) is no name that is known; it looks like timeout.',
    ],
  },
  {
    name: 'two letters that are missing in a name of eight',
    text: inEntry('{ "path": "/up", "attmpt": 5 }'),
    problems: [
      'healthchecks.web[0].attmpt (app.json, line 4, column 24) is no name that is known; it looks like attempts.',
    ],
  },
  {
    name: 'three wrong letters in a long name are another name',
    text: inEntry('{ "path": "/up", "httpHedres": [] }'),
    warnings: [
      'healthchecks.web[0].httpHedres (app.json, line 4, column 24) is no field of a healthcheck, and does nothing.',
    ],
  },
  {
    name: 'underscores where a letter is large',
    text: inEntry('{ "path": "/up", "initial_delay": 1 }'),
    problems: [
      'healthchecks.web[0].initial_delay (app.json, line 4, column 24) is no name that is known; it looks like initialDelay.',
    ],
  },
  {
    name: 'a note that looks like a field',
    text: inEntry('{ "path": "/up", "comment": "why" }'),
    problems: [
      'healthchecks.web[0].comment (app.json, line 4, column 24) is no name that is known; it looks like content.',
    ],
  },
  {
    name: 'several misspelt names, in the order of the file',
    text: inEntry('{ "nam": "up", "path": "/up", "timout": 5, "warm": true }'),
    problems: [
      'healthchecks.web[0].nam (app.json, line 4, column 9) is no name that is known; it looks like name.',
      'healthchecks.web[0].timout (app.json, line 4, column 37) is no name that is known; it looks like timeout.',
      'healthchecks.web[0].warm (app.json, line 4, column 50) is no name that is known; it looks like warn.',
    ],
  },
  {
    name: 'a misspelt kind, which leaves none',
    text: inEntry('{ "listenning": true }'),
    problems: [
      'healthchecks.web[0] (app.json, line 4, column 7) has none of them; allowed: exactly one of path, listening, command and uptime.',
      'healthchecks.web[0].listenning (app.json, line 4, column 9) is no name that is known; it looks like listening.',
    ],
  },
  {
    name: 'an unknown kind, which leaves none',
    text: inEntry('{ "url": "/up" }'),
    problems: [
      'healthchecks.web[0] (app.json, line 4, column 7) has none of them; allowed: exactly one of path, listening, command and uptime.',
    ],
    warnings: [
      'healthchecks.web[0].url (app.json, line 4, column 9) is no field of a healthcheck, and does nothing.',
    ],
  },
  {
    name: 'fields that others know',
    text: inEntry('{ "path": "/up", "retries": 3, "interval": 10, "method": "HEAD" }'),
    warnings: [
      'healthchecks.web[0].retries (app.json, line 4, column 24) is no field of a healthcheck, and does nothing.',
      'healthchecks.web[0].interval (app.json, line 4, column 38) is no field of a healthcheck, and does nothing.',
      'healthchecks.web[0].method (app.json, line 4, column 54) is no field of a healthcheck, and does nothing.',
    ],
  },
  {
    name: 'a name that every object has',
    text: inEntry('{ "path": "/up", "toString": 1, "__proto__": {}, "constructor": 1 }'),
    warnings: [
      'healthchecks.web[0].toString (app.json, line 4, column 24) is no field of a healthcheck, and does nothing.',
      'healthchecks.web[0].__proto__ (app.json, line 4, column 39) is no field of a healthcheck, and does nothing.',
      'healthchecks.web[0].constructor (app.json, line 4, column 56) is no field of a healthcheck, and does nothing.',
    ],
  },
]
