/** Checks of no kind or two, and names that are there twice. */
import { type AppJsonCase, inEntry } from './app-json-cases.ts'

export const kindCases: readonly AppJsonCase[] = [
  {
    name: 'no kind',
    text: inEntry('{ "name": "up" }'),
    problems: [
      'healthchecks.web[0] (app.json, line 4, column 7) has none of them; allowed: exactly one of path, listening, command and uptime.',
    ],
  },
  {
    name: 'no field at all',
    text: inEntry('{}'),
    problems: [
      'healthchecks.web[0] (app.json, line 4, column 7) has none of them; allowed: exactly one of path, listening, command and uptime.',
    ],
  },
  {
    name: 'only what is not to be',
    text: inEntry('{ "listening": false }'),
    problems: [
      'healthchecks.web[0] (app.json, line 4, column 7) has none of them; allowed: exactly one of path, listening, command and uptime.',
    ],
  },
  {
    name: 'a kind, and another that is not to be',
    text: inEntry('{ "path": "/up", "listening": false }'),
  },
  {
    name: 'two kinds',
    text: inEntry('{ "path": "/up", "command": ["bin/check"] }'),
    problems: [
      'healthchecks.web[0] (app.json, line 4, column 7) has path and command; allowed: exactly one of path, listening, command and uptime.',
    ],
  },
  {
    name: 'all kinds',
    text: inEntry('{ "uptime": 5, "command": ["bin/check"], "listening": true, "path": "/up" }'),
    problems: [
      'healthchecks.web[0] (app.json, line 4, column 7) has path and listening and command and uptime; allowed: exactly one of path, listening, command and uptime.',
    ],
  },
  {
    name: 'a second kind that is null',
    text: inEntry('{ "path": "/up", "uptime": null }'),
    problems: [
      'healthchecks.web[0] (app.json, line 4, column 7) has path and uptime; allowed: exactly one of path, listening, command and uptime.',
      'healthchecks.web[0].uptime (app.json, line 4, column 34) is null; allowed: seconds from 1 to 3000.',
    ],
  },
  {
    name: 'a field twice',
    text: '{"healthchecks":{"web":[{"path":"/a","path":"/b"}]}}',
    warnings: ['healthchecks.web[0].path (app.json, line 1, column 38) is there twice; the last one counts.'],
  },
  {
    name: 'a field twice, the last one wrong',
    text: '{"healthchecks":{"web":[{"path":"/a","path":"b"}]}}',
    problems: [
      'healthchecks.web[0].path (app.json, line 1, column 45) is "b"; allowed: a path that begins with /, without spaces, such as "/health_check".',
    ],
    warnings: ['healthchecks.web[0].path (app.json, line 1, column 38) is there twice; the last one counts.'],
  },
  {
    name: 'a process type twice',
    text: '{"healthchecks":{"web":[{"path":"/a"}],"web":[{"path":"/b"}]}}',
    warnings: ['healthchecks.web (app.json, line 1, column 40) is there twice; the last one counts.'],
  },
  {
    name: 'a process type twice, the last one wrong',
    text: '{"healthchecks":{"web":[{"path":"/a"}],\n"web":[{"path":"b"}]}}',
    problems: [
      'healthchecks.web[0].path (app.json, line 2, column 16) is "b"; allowed: a path that begins with /, without spaces, such as "/health_check".',
    ],
    warnings: ['healthchecks.web (app.json, line 2, column 1) is there twice; the last one counts.'],
  },
  {
    name: 'all healthchecks twice',
    text: '{"healthchecks":{"web":[{"path":"/a"}]},"healthchecks":{}}',
    warnings: ['healthchecks (app.json, line 1, column 41) is there twice; the last one counts.'],
  },
  {
    name: "a header's name twice",
    text: '{"healthchecks":{"web":[{"path":"/a","httpHeaders":[{"name":"A","name":"B","value":"c"}]}]}}',
    warnings: [
      'healthchecks.web[0].httpHeaders[0].name (app.json, line 1, column 65) is there twice; the last one counts.',
    ],
  },
  {
    name: 'a name twice elsewhere is not ours',
    text: '{"name":"a","name":"b","healthchecks":{}}',
  },
]
