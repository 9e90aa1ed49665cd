import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { makeScratch, runClean } from '../support/heroku.ts'
import { findProgram, skipWithoutProgram } from '../support/programs.ts'
import { type App, appThatSays, nasty, runForReport } from './app.ts'
import { type Element, parseXml } from './xml.ts'

async function report(t: Test, app: App) {
  const { code, output, errors } = await runForReport(t, app, ['--report', 'junit'])
  return { code, errors, text: output, suites: parseXml(output).children.map(readSuite) }
}

/** The verdicts by the names of the cases; what is counted must be what is there. */
function readSuite({ name, attributes, children }: Element) {
  const cases = children.map(({ attributes: { name: caseName = '' }, children: [failure] }) => [
    caseName,
    failure?.attributes['message'] ?? 'passed',
  ])
  const failed = cases.filter(([, message]) => message !== 'passed').length
  if (name !== 'testsuite') throw new Error(`${name} is no testsuite`)
  if (Number(attributes['tests']) !== cases.length) throw new Error('the number of tests is wrong')
  if (Number(attributes['failures']) !== failed) throw new Error('the number of failures is wrong')
  if (children.some(each => each.name !== 'testcase' || each.attributes['classname'] !== attributes['name']))
    throw new Error('not all are cases of their suite')
  return { name: attributes['name'], cases }
}

const crashing: App = {
  web: 'node listens-for.mjs 500',
  healthchecks: { web: [{ uptime: 60 }] },
}

const cases: readonly { name: string; app: App; code: number; suites: readonly unknown[] }[] = [
  {
    name: 'a pass',
    app: { web: 'node answers.mjs', healthchecks: { web: [{ path: '/' }, { listening: true }] } },
    code: 0,
    suites: [
      {
        name: 'web',
        cases: [
          ['boots and stays up', 'passed'],
          ['GET /', 'passed'],
          ['listening on $PORT', 'passed'],
        ],
      },
    ],
  },
  {
    name: 'a failure, and one that only warns',
    app: {
      web: 'node answers.mjs 503',
      healthchecks: {
        web: [
          { name: 'health', path: '/', attempts: 1 },
          { name: 'lenient', path: '/', attempts: 1, warn: true },
        ],
      },
    },
    code: 1,
    suites: [
      {
        name: 'web',
        cases: [
          ['boots and stays up', 'passed'],
          ['health', 'answered 503'],
          ['lenient', 'passed'],
        ],
      },
    ],
  },
  {
    name: 'a crash',
    app: crashing,
    code: 1,
    suites: [
      {
        name: 'web',
        cases: [
          ['boots and stays up', 'crashed'],
          ['uptime of 60 s', 'was broken off'],
        ],
      },
    ],
  },
  {
    name: 'a crash at boot',
    app: { web: 'exit 3' },
    code: 1,
    suites: [{ name: 'web', cases: [['boots and stays up', 'crashed']] }],
  },
  {
    name: 'two process types',
    app: {
      web: 'node answers.mjs',
      worker: 'node works.mjs',
      healthchecks: { worker: [{ uptime: 1 }] },
      config: { SMOKE_TEST_PROCESSES: 'web,worker', SMOKE_TEST_SETTLE: '0' },
    },
    code: 0,
    suites: [
      {
        name: 'web',
        cases: [
          ['boots and stays up', 'passed'],
          ['GET /', 'passed'],
        ],
      },
      {
        name: 'worker',
        cases: [
          ['boots and stays up', 'passed'],
          ['uptime of 1 s', 'passed'],
        ],
      },
    ],
  },
  {
    name: 'a plan that is wrong',
    app: { web: 'true', healthchecks: { web: [{ path: '/', attempts: '<many> & "more"' }] } },
    code: 2,
    suites: [
      {
        name: 'plan',
        cases: [
          [
            'problem 1',
            'healthchecks.web[0].attempts (app.json, line 1, column 48) is "<many> & \\"more\\""; allowed: a whole number from 1 to 1000.',
          ],
        ],
      },
    ],
  },
  {
    name: 'nothing to test',
    app: { worker: 'true' },
    code: 2,
    suites: [
      {
        name: 'plan',
        cases: [
          [
            'problem 1',
            'The Procfile has no web process type (it has worker), so there is nothing to test. To have it tested, declare web there.',
          ],
        ],
      },
    ],
  },
]

t.test('a suite for each process type, a case for its boot and for each check', async t => {
  for (const { name, app, code, suites } of cases) {
    const found = await report(t, app)
    t.equal(found.code, code, name)
    t.strictSame(found.suites, suites, name)
    t.match(found.errors, 'smoke-test: ', 'what people read is on stderr')
  }
})

t.test('control characters of a name or a body do not break it', async t => {
  const { suites } = await report(t, appThatSays(nasty))
  const [, [name = '', message = ''] = []] = suites[0]?.cases ?? []
  t.match(name, /^bell \\x07 red .*\\u202e tab\s+"quotes" <&'> \]\]>\s+new line /)
  t.match(message, 'answered 200 with the body "bell \\x07 red')
})

t.test('a parser that is not ours reads it too', { skip: skipWithoutProgram('python3') }, async t => {
  for (const app of [appThatSays(nasty), crashing, { worker: 'true' }]) {
    const { text } = await report(t, app)
    const file = join(await makeScratch(t), 'report.xml')
    await writeFile(file, text)
    const parse =
      'import sys, xml.dom.minidom; print(xml.dom.minidom.parse(sys.argv[1]).documentElement.tagName)'
    const { output } = await runClean(t, [findProgram('python3'), '-c', parse, file])
    t.equal(output, 'testsuites\n')
  }
})

t.test('characters that XML has no way to write do not break it', async t => {
  const { suites } = await report(t, appThatSays('no characters: \ufffe \uffff'))
  t.match(suites[0]?.cases[1]?.[0], 'no characters: ')
})
