import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { build } from '../support/heroku.ts'

const procfile = 'web: node server.mjs\nrelease: bin/migrate\n'

function buildWith(t: Parameters<typeof build>[0], appJson: string, config: Record<string, string> = {}) {
  return build(t, { files: { Procfile: procfile, 'app.json': appJson }, config })
}

t.test('healthchecks that are wrong fail the build, and nothing is installed', async t => {
  const { code, output, app } = await buildWith(
    t,
    `{
  "healthchecks": {
    "web": [
      { "path": "/up", "listening": true },
      { "name": "nothing" },
      { "path": "up" },
      { "path": "/up", "attempts": 0, "wait": "5", "timeout": 0, "initialDelay": -1 },
      { "path": "/up", "status": [200, 401] },
      { "path": "/up", "contents": "OKAY" },
      { "path": "/up", "httpHeaders": [{ "name": "X-Api-Key" }], "warn": "yes" },
      { "command": "bin/check" },
      { "uptime": 0.5, "type": "start" },
      { "listening": true, "onFailure": { "comand": ["true"] } }
    ],
    "wbe": [{ "path": "/" }],
    "worker": { "uptime": 3 }
  }
}
`,
  )
  t.equal(code, 2)
  t.equal(output, expected)
  t.notOk(existsSync(join(app, '.heroku')))
  t.equal(await readFile(join(app, 'Procfile'), 'utf8'), procfile)
})

const expected = `-----> Smoke test
 !     healthchecks.wbe in app.json is for a process type that the Procfile does not have; they do not run.
 !     healthchecks.worker in app.json is for a process type that the Procfile does not have; they do not run.
 !
 !     The smoke test is not set up rightly.
 !
 !     1. healthchecks.web[0] (app.json, line 4, column 7) has path and listening; allowed: exactly one of path, listening, command and uptime.
 !     2. healthchecks.web[1] (app.json, line 5, column 7) has none of them; allowed: exactly one of path, listening, command and uptime.
 !     3. healthchecks.web[2].path (app.json, line 6, column 17) is "up"; allowed: a path that begins with /, without spaces, such as "/health_check".
 !     4. healthchecks.web[3].attempts (app.json, line 7, column 36) is 0; allowed: a whole number from 1 to 1000.
 !     5. healthchecks.web[3].wait (app.json, line 7, column 47) is "5"; allowed: seconds from 0 to 600.
 !     6. healthchecks.web[3].timeout (app.json, line 7, column 63) is 0; allowed: seconds from 0.1 to 300.
 !     7. healthchecks.web[3].initialDelay (app.json, line 7, column 82) is -1; allowed: seconds from 0 to 600.
 !     8. healthchecks.web[4].status (app.json, line 8, column 34) is [200,401]; allowed: status codes and ranges from 100 to 599, such as "200-299,401".
 !     9. healthchecks.web[5].contents (app.json, line 9, column 24) is no name that is known; it looks like content.
 !     10. healthchecks.web[6].httpHeaders[0].value (app.json, line 10, column 40) is missing; allowed: an object such as { "name": "X-Api-Key", "value": "$API_KEY" }.
 !     11. healthchecks.web[6].warn (app.json, line 10, column 74) is "yes"; allowed: true or false.
 !     12. healthchecks.web[7].command (app.json, line 11, column 20) is "bin/check"; allowed: a list of words, such as ["bin/check", "--fast"].
 !     13. healthchecks.web[8].type (app.json, line 12, column 32) is "start"; allowed: "startup", "readiness" or "liveness".
 !     14. healthchecks.web[8].uptime (app.json, line 12, column 19) is 0.5; allowed: seconds from 1 to 3000.
 !     15. healthchecks.web[9].onFailure.comand (app.json, line 13, column 43) is no name that is known; it looks like command.
 !     16. healthchecks.worker (app.json, line 16, column 15) is {"uptime":3}; allowed: a list of checks.
 !
 !     Mend it in app.json or in the Procfile, and commit that.
 !     To build without the smoke test: heroku config:set SMOKE_TEST=off
 !
`

t.test('a broken app.json fails the build where it is about healthchecks, or warns', async t => {
  const ours = await buildWith(t, '{ "healthchecks": { "web": [{ "path": "/" ] } }')
  t.equal(ours.code, 2)
  t.match(ours.output, ' !     1. app.json cannot be read at line 1, column ')
  t.notOk(existsSync(join(ours.app, '.heroku')))

  const other = await buildWith(t, '{ "name": "shop", "env": { ]')
  t.equal(other.code, 0)
  t.match(other.output, ' !     app.json cannot be read at line 1, column ')
  t.ok(existsSync(join(other.app, '.heroku/smoke-test/release')))
})

t.test('a key that looks like healthchecks is a typo, and not an app without them', async t => {
  for (const key of ['healthcheck', 'health_checks', 'healtchecks']) {
    const { code, output } = await buildWith(t, JSON.stringify({ [key]: { web: [{ path: '/' }] } }))
    t.equal(code, 2, key)
    t.match(
      output,
      `${key} (app.json, line 1, column 2) is no name that is known; it looks like healthchecks.`,
    )
  }
})

t.test('a field that nobody knows is a warning, and the build goes on', async t => {
  const check = { path: '/', interval: 5, status: 200 }
  const { code, output, app } = await buildWith(t, JSON.stringify({ healthchecks: { web: [check] } }))
  t.equal(code, 0, output)
  t.match(
    output,
    ' !     healthchecks.web[0].interval (app.json, line 1, column 37) is no field of a healthcheck, and does nothing.\n',
  )
  t.ok(existsSync(join(app, '.heroku/smoke-test/release')))
})

t.test('comments and trailing commas are read, as Dokku reads them', async t => {
  const { code, output } = await buildWith(
    t,
    '\ufeff{\n  // for the release\n  "healthchecks": { "web": [{ "path": "/up", },], }, /* end */\n}\n',
  )
  t.equal(code, 0, output)
  t.match(output, '         GET /up: answers 200-299\n')
})

t.test('in the mode warn the build goes on', async t => {
  const appJson = '{ "healthchecks": { "web": [{ "path": "up" }] } }'
  const { code, output } = await buildWith(t, appJson, { SMOKE_TEST: 'warn' })
  t.equal(code, 0)
  t.match(output, ' !     1. healthchecks.web[0].path (app.json, line 1, column 39) is "up"; allowed: ')
})
