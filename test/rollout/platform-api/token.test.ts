import t, { type Test } from 'tap'
import { findNetrcPassword } from '../../../src/rollout/platform-api/netrc.ts'
import { findToken } from '../../../src/rollout/platform-api/token.ts'
import { makeScratch, writeFiles } from '../../support/heroku.ts'
import { changeVariables } from '../../support/variables.ts'

const machine = 'api.heroku.com'

const found: readonly (readonly [string, string])[] = [
  [
    'several lines',
    'machine api.heroku.com\n  login me@example.com\n  password TOKEN\nmachine git.heroku.com\n  password B\n',
  ],
  ['one line', 'machine a.b password A\nmachine api.heroku.com login me password TOKEN\n'],
  ['the password first', 'machine api.heroku.com password TOKEN login me'],
  ['carriage returns', 'machine api.heroku.com\r\n  login me\r\n  password TOKEN\r\n'],
  [
    'a comment',
    '# machine api.heroku.com password A\nmachine api.heroku.com\n  # password A\n  password TOKEN\n',
  ],
  ['a comment behind', 'machine api.heroku.com\n  password TOKEN # of the CI\n'],
  ['a login of that name', 'machine api.heroku.com login password password TOKEN'],
  ['quotes', 'machine api.heroku.com login me password "TOKEN"'],
  ['a default', 'default login me password A\nmachine api.heroku.com password TOKEN'],
  ['twice', 'machine api.heroku.com password TOKEN\nmachine api.heroku.com password A'],
  [
    'a macro that looks like it',
    'machine a.b password A\nmacdef init\nmachine api.heroku.com password A\n\nmachine api.heroku.com password TOKEN',
  ],
]

const missing: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['another machine', 'machine git.heroku.com login me password A'],
  ['no password', 'machine api.heroku.com login me\nmachine git.heroku.com password A'],
  ['a default alone', 'default login me password A'],
  ['a longer name', 'machine api.heroku.com.example.com password A'],
  ['in a macro', 'macdef init\nmachine api.heroku.com password A\n'],
  ['cut off', 'machine api.heroku.com password'],
]

t.test('the password of a machine is found in a .netrc', async t => {
  for (const [name, text] of found) t.equal(findNetrcPassword(text, machine), 'TOKEN', name)
  for (const [name, text] of missing) t.equal(findNetrcPassword(text, machine), undefined, name)
})

t.test('HEROKU_API_KEY goes before ~/.netrc', async t => {
  await makeHome(t, 'machine api.heroku.com password OF-NETRC\nmachine 127.0.0.1 password OF-TEST\n')
  const ofNetrc = { kind: 'token', token: 'OF-NETRC' }
  t.strictSame(findToken({ HEROKU_API_KEY: 'OWN' }, machine), { kind: 'token', token: 'OWN' })
  t.strictSame(findToken({ HEROKU_API_KEY: ' OWN\n' }, machine), { kind: 'token', token: 'OWN' })
  t.strictSame(findToken({}, machine), ofNetrc)
  t.strictSame(findToken({ HEROKU_API_KEY: '' }, machine), ofNetrc)
  t.strictSame(findToken({}, '127.0.0.1'), { kind: 'token', token: 'OF-TEST' }, 'a test server has its own')
  t.strictSame(findToken({}, 'example.com'), { kind: 'missing' })
})

t.test('without either there is no token', async t => {
  await makeHome(t, undefined)
  t.strictSame(findToken({}, machine), { kind: 'missing' })
})

t.test('what no header can hold is no token, and is not repeated', async t => {
  await makeHome(t, 'machine api.heroku.com password t\u00f6ken\n')
  for (const token of ['a b', 'a\nb', 'tök', 'a\u0000b'])
    t.strictSame(findToken({ HEROKU_API_KEY: token }, machine), {
      kind: 'malformed',
      origin: 'HEROKU_API_KEY',
    })
  t.strictSame(findToken({}, machine), { kind: 'malformed', origin: '~/.netrc' })
})

async function makeHome(t: Test, netrc: string | undefined): Promise<void> {
  const home = await makeScratch(t)
  if (netrc !== undefined) await writeFiles(home, { '.netrc': netrc })
  changeVariables(t, { HOME: home })
}
