import t from 'tap'
import { describeProblem, describeWarning, listSettings } from '../../src/plan/describe-findings.ts'
import type { PlanProblem, PlanWarning } from '../../src/plan/plan.ts'

const position = { line: 3, column: 9 }
const path = ['healthchecks', 'web', 1, 'attempts'] as const

/** A new kind does not compile without a line here. */
type Told<Finding extends { readonly kind: string }> = {
  readonly [Kind in Finding['kind']]: readonly (readonly [Extract<Finding, { kind: Kind }>, string])[]
}

const problems: Told<PlanProblem> = {
  'setting-invalid': [
    [
      { kind: 'setting-invalid', name: 'SMOKE_TEST', found: 'maybe', allowed: 'enforce, warn or off' },
      'SMOKE_TEST is "maybe"; allowed: enforce, warn or off.',
    ],
    [
      { kind: 'setting-invalid', name: 'SMOKE_TEST_PATH', found: 'a "b"', allowed: 'a path' },
      'SMOKE_TEST_PATH is "a \\"b\\""; allowed: a path.',
    ],
    [
      {
        kind: 'setting-invalid',
        name: 'SMOKE_TEST_NODE_MIRROR',
        found: 'deploy:hunter2@mirror.example.com/node',
        allowed: 'an address',
      },
      'SMOKE_TEST_NODE_MIRROR is "…@mirror.example.com/node"; allowed: an address.',
    ],
    [
      {
        kind: 'setting-invalid',
        name: 'SMOKE_TEST_NODE_MIRROR',
        found: 'https://mirror.example.com/node?token=hunter2',
        allowed: 'an address',
      },
      'SMOKE_TEST_NODE_MIRROR is "https://mirror.example.com/node?…"; allowed: an address.',
    ],
    [
      {
        kind: 'setting-invalid',
        name: 'SMOKE_TEST_NODE_MIRROR',
        found: 'https://deploy:hun/ter2@mirror.example.com/node?token=hunter2\n',
        allowed: 'an address',
      },
      'SMOKE_TEST_NODE_MIRROR is "…@mirror.example.com/node?…"; allowed: an address.',
    ],
  ],
  'setting-sets-port': [
    [
      { kind: 'setting-sets-port' },
      "SMOKE_TEST_ENV_PORT is set, but the port is the test's own to choose; to choose it yourself, set SMOKE_TEST_PORT.",
    ],
  ],
  'file-unreadable': [
    [
      { kind: 'file-unreadable', path: 'Procfile', reason: 'directory' },
      'Procfile is a directory, but must be a file.',
    ],
    [
      { kind: 'file-unreadable', path: 'app.json', reason: 'not-permitted' },
      'app.json cannot be read: permission denied.',
    ],
    [
      { kind: 'file-unreadable', path: 'app.json', reason: 'failing' },
      'app.json cannot be read: the disk reports an error.',
    ],
  ],
  'command-unusable': [
    [
      { kind: 'command-unusable', processType: 'web', line: 2, reason: 'has-nul' },
      'Procfile line 2: the command of "web" contains a NUL character, so no process can be started with it.',
    ],
    [
      { kind: 'command-unusable', processType: 'web', line: undefined, reason: 'too-long' },
      'The command of web is longer than 128 kB, so no process can be started with it. Move it into a script.',
    ],
  ],
  'address-elsewhere': [
    [
      { kind: 'address-elsewhere', address: '192.0.2.9' },
      "SMOKE_TEST_ADDRESS is 192.0.2.9, which isn't an address of this machine. Use auto or 127.0.0.1.",
    ],
  ],
  'port-forbidden': [
    [
      { kind: 'port-forbidden', port: 80 },
      "SMOKE_TEST_PORT is 80, and this user isn't permitted to listen on it (EACCES): ports below 1024 usually require root. Use a port from 1024 to 65535.",
    ],
  ],
  'json-unreadable': [
    [
      { kind: 'json-unreadable', position, reason: 'comma expected', text: '"web": []' },
      'app.json cannot be read at line 3, column 9: comma expected, near ""web": []".',
    ],
    [
      { kind: 'json-unreadable', position, reason: 'close brace expected', text: '' },
      'app.json cannot be read at line 3, column 9: close brace expected.',
    ],
  ],
  'json-value-invalid': [
    [
      { kind: 'json-value-invalid', position, path, found: '0', allowed: 'a whole number from 1 to 1000' },
      'healthchecks.web[1].attempts (app.json, line 3, column 9) is 0; allowed: a whole number from 1 to 1000.',
    ],
  ],
  'json-name-misspelt': [
    [
      { kind: 'json-name-misspelt', position, path: ['healthchecks', 'web', 1, 'pth'], meant: 'path' },
      'healthchecks.web[1].pth (app.json, line 3, column 9) is no name that is known; it looks like path.',
    ],
  ],
  'healthcheck-kind-unclear': [
    [
      { kind: 'healthcheck-kind-unclear', position, path: ['healthchecks', 'web', 1], found: [] },
      'healthchecks.web[1] (app.json, line 3, column 9) has none of them; allowed: exactly one of path, listening, command and uptime.',
    ],
    [
      {
        kind: 'healthcheck-kind-unclear',
        position,
        path: ['healthchecks', 'web', 1],
        found: ['path', 'uptime'],
      },
      'healthchecks.web[1] (app.json, line 3, column 9) has path and uptime; allowed: exactly one of path, listening, command and uptime.',
    ],
  ],
  'process-type-missing': [
    [
      { kind: 'process-type-missing', wanted: 'clock', available: ['web', 'worker'] },
      'SMOKE_TEST_PROCESSES names clock, which the Procfile does not have. It has: web, worker.',
    ],
    [
      { kind: 'process-type-missing', wanted: 'clock', available: [] },
      'SMOKE_TEST_PROCESSES names clock, which the Procfile does not have. It has: nothing.',
    ],
  ],
  'healthchecks-of-nobody': [
    [
      { kind: 'healthchecks-of-nobody', processType: 'wep', meant: 'web' },
      'healthchecks.wep in app.json is for a process type that the Procfile does not have; it looks like web.',
    ],
    [
      { kind: 'healthchecks-of-nobody', processType: 'web', meant: 'Web' },
      'healthchecks.web in app.json is for a process type that the Procfile does not have; it has Web, which is no web to Heroku.',
    ],
  ],
  'healthchecks-of-release': [
    [
      { kind: 'healthchecks-of-release' },
      'healthchecks.release in app.json do not run: the release command tells by its exit code whether all is well.',
    ],
  ],
  'header-variable-unset': [
    [
      {
        kind: 'header-variable-unset',
        path: ['healthchecks', 'web', 0, 'httpHeaders', 1],
        name: 'API_KEY',
      },
      'healthchecks.web[0].httpHeaders[1] in app.json uses $API_KEY, which is not set.',
    ],
  ],
  'header-variable-unsendable': [
    [
      {
        kind: 'header-variable-unsendable',
        path: ['healthchecks', 'web', 0, 'httpHeaders', 1],
        name: 'API_KEY',
      },
      'healthchecks.web[0].httpHeaders[1] in app.json uses $API_KEY, which no header can carry: it has a line break, or another control character.',
    ],
  ],
}

const warnings: Told<PlanWarning> = {
  'setting-unknown': [
    [
      { kind: 'setting-unknown', name: 'SMOKE_TEST_PTAH', meant: 'SMOKE_TEST_PATH' },
      'SMOKE_TEST_PTAH is none of the settings of the smoke test, and does nothing. Is it to be SMOKE_TEST_PATH?',
    ],
    [
      { kind: 'setting-unknown', name: 'SMOKE_TEST_OTHER', meant: undefined },
      'SMOKE_TEST_OTHER is none of the settings of the smoke test, and does nothing.',
    ],
  ],
  'file-unreadable': problems['file-unreadable'],
  'command-unusable': problems['command-unusable'],
  'json-unreadable': problems['json-unreadable'],
  'json-name-unknown': [
    [
      { kind: 'json-name-unknown', position, path: ['healthchecks', 'web', 1, 'colour'] },
      'healthchecks.web[1].colour (app.json, line 3, column 9) is no field of a healthcheck, and does nothing.',
    ],
  ],
  'json-name-twice': [
    [
      { kind: 'json-name-twice', position, path },
      'healthchecks.web[1].attempts (app.json, line 3, column 9) is there twice; the last one counts.',
    ],
  ],
  'healthcheck-field-useless': [
    [
      {
        kind: 'healthcheck-field-useless',
        position,
        path: ['healthchecks', 'web', 1, 'content'],
        neededField: 'path',
      },
      'healthchecks.web[1].content (app.json, line 3, column 9) does nothing without a path.',
    ],
  ],
  'healthcheck-port-ignored': [
    [
      { kind: 'healthcheck-port-ignored', position, path: ['healthchecks', 'web', 1, 'port'] },
      'healthchecks.web[1].port (app.json, line 3, column 9) does nothing on Heroku, where a process has one port: $PORT.',
    ],
  ],
  'healthcheck-scheme-ignored': [
    [
      { kind: 'healthcheck-scheme-ignored', position, path: ['healthchecks', 'web', 1, 'scheme'] },
      'healthchecks.web[1].scheme (app.json, line 3, column 9) does nothing on Heroku, whose router speaks http to a dyno; X-Forwarded-Proto says https.',
    ],
  ],
  'process-type-missing': problems['process-type-missing'],
  'healthchecks-of-nobody': [
    [
      { kind: 'healthchecks-of-nobody', processType: 'clock', meant: undefined },
      'healthchecks.clock in app.json is for a process type that the Procfile does not have; they do not run.',
    ],
  ],
  'healthchecks-of-release': problems['healthchecks-of-release'],
  'header-variable-unset': problems['header-variable-unset'],
  'header-variable-unsendable': problems['header-variable-unsendable'],
}

t.test('a problem says where it is, what was found and what is allowed', async t => {
  for (const [kind, told] of Object.entries(problems))
    for (const [problem, text] of told) t.equal(describeProblem(problem), text, kind)
})

t.test('a warning says what does nothing', async t => {
  for (const [kind, told] of Object.entries(warnings))
    for (const [warning, text] of told) t.equal(describeWarning(warning), text, kind)
})

t.test('the config vars that are wrong are those that can be unset', async t => {
  const all = Object.values(problems).flatMap(told => told.map(([problem]) => problem))
  t.strictSame(listSettings(all), [
    'SMOKE_TEST',
    'SMOKE_TEST_PATH',
    'SMOKE_TEST_NODE_MIRROR',
    'SMOKE_TEST_ENV_PORT',
    'SMOKE_TEST_ADDRESS',
    'SMOKE_TEST_PORT',
    'SMOKE_TEST_PROCESSES',
  ])
  t.strictSame(listSettings([]), [])
})

t.test('a problem stays on one line, and sends nothing to the terminal but print', async t => {
  const found = '/up\n\x1b[2J'
  const text = describeProblem({
    kind: 'setting-invalid',
    name: 'SMOKE_TEST_PATH',
    found,
    allowed: 'a path',
  })
  t.match(text, /^[ -~]+$/)
  const ofNobody = {
    kind: 'healthchecks-of-nobody',
    processType: 'a\nb\x9b\u202e',
    meant: undefined,
  } as const
  t.match(describeWarning(ofNobody), /^[ -~]+$/)
})
