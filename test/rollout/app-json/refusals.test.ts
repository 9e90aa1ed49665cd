/** What of app.json is left alone, and why. */
import t from 'tap'
import { describeSkipReason, type SkipReason } from '../../../src/rollout/app-json/app-json-kind.ts'
import { type AppJsonGoal, editAppJson } from '../../../src/rollout/app-json/edit-app-json.ts'

const goal: AppJsonGoal = {
  kind: 'add',
  buildpack: { location: 'acme/smoke-test', ref: undefined },
  language: 'heroku/ruby',
  addsHealthchecks: true,
}

const skipped: readonly { readonly text: string; readonly reason: SkipReason }[] = [
  { text: '{"expo": {"name": "x"}}', reason: 'not-herokus' },
  { text: '{"name": "x", "displayName": "X"}', reason: 'not-herokus' },
  { text: '{"pages": ["pages/index"], "window": {}}', reason: 'not-herokus' },
  { text: '[]', reason: 'not-herokus' },
  { text: '"text"', reason: 'not-herokus' },
  { text: 'null', reason: 'not-herokus' },
  { text: '{"stack": "container", "buildpacks": [{"url": "a/b"}]}', reason: 'container' },
  { text: '{"env": {"BUILDPACK_URL": "https://example.com/x"}}', reason: 'buildpack-url' },
  {
    text: '{"env": {"BUILDPACK_URL": {"value": "x"}}, "buildpacks": [{"url": "a/b"}]}',
    reason: 'buildpack-url',
  },
]

t.test('a file that no buildpack of ours can be put into is left alone', async t => {
  for (const { text, reason } of skipped)
    t.strictSame(editAppJson(text, goal), { kind: 'skipped', reason }, text)
  for (const reason of ['not-herokus', 'container', 'buildpack-url', 'language-unknown'] as const) {
    t.match(describeSkipReason(reason), /^\S.*[^.]$/)
  }
})

t.test('a file with a key of Expo is one of Heroku, if it has keys of Heroku', async t => {
  t.equal(editAppJson('{"expo": {}, "formation": {"web": {"quantity": 1}}}', goal).kind, 'edited')
})

t.test('an empty list is left alone where the language is not known', async t => {
  const unknown = { ...goal, language: undefined }
  for (const text of [
    '{}',
    '{"name": "x"}',
    '{"buildpacks": []}',
    '{"buildpacks": [{"url": "a/b"}], "environments": {"test": {"buildpacks": []}}}',
  ]) {
    t.strictSame(editAppJson(text, unknown), { kind: 'skipped', reason: 'language-unknown' }, text)
    t.equal(editAppJson(text, { ...unknown, kind: 'remove' }).kind, 'unchanged', `nothing to remove: ${text}`)
  }
  t.equal(editAppJson('{"buildpacks": [{"url": "a/b"}]}', unknown).kind, 'edited')
})

const malformed = [
  { text: '', problem: 'it is empty', position: { line: 1, column: 1 } },
  { text: '{\n  "name": "x"\n  "stack": 1\n}', problem: 'comma expected', position: { line: 3, column: 3 } },
  { text: '{\n  "name": ', problem: 'value expected', position: { line: 2, column: 11 } },
  { text: '{"a": "\u001b[31m"}', problem: 'invalid character', position: { line: 1, column: 7 } },
  {
    text: '{\n "buildpacks": "a/b"}',
    problem: 'buildpacks is not a list',
    position: { line: 2, column: 16 },
  },
  {
    text: '{"buildpacks": [{"url": "a/b"},\n "c/d"]}',
    problem: 'buildpacks[1] is not { "url": "..." }',
    position: { line: 2, column: 2 },
  },
  {
    text: '{"buildpacks": [{"uri": "a/b"}]}',
    problem: 'buildpacks[0] is not { "url": "..." }',
    position: { line: 1, column: 17 },
  },
  {
    text: '{"environments": {"test": {"buildpacks": {}}}}',
    problem: 'environments.test.buildpacks is not a list',
    position: { line: 1, column: 42 },
  },
  {
    text: '{"buildpacks": [],\n"buildpacks": []}',
    problem: 'buildpacks is there twice',
    position: { line: 2, column: 1 },
  },
]

t.test('a file in which a change would be a guess is told with line and column', async t => {
  for (const { text, problem, position } of malformed)
    t.strictSame(editAppJson(text, goal), { kind: 'malformed', problem, position }, JSON.stringify(text))
})

t.test('what is doubled elsewhere is none of our business', async t => {
  t.equal(editAppJson('{"stack": "heroku-22", "stack": "heroku-24"}', goal).kind, 'edited')
})
