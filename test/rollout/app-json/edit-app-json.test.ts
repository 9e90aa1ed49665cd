/** Whole texts before and after: a change is as small as it can be, and looks like what is beside it. */
import t from 'tap'
import { type AppJsonGoal, editAppJson } from '../../../src/rollout/app-json/edit-app-json.ts'

const goal: AppJsonGoal = {
  kind: 'add',
  buildpack: { location: 'https://github.com/acme/heroku-buildpack-smoke-test', ref: 'v1' },
  language: 'heroku/ruby',
  addsHealthchecks: false,
}
const ours = 'https://github.com/acme/heroku-buildpack-smoke-test#v1'

const styles: readonly { readonly name: string; readonly before: string; readonly after: string }[] = [
  {
    name: 'entries on lines of their own',
    before: '{\n  "buildpacks": [\n    { "url": "a/b" }\n  ]\n}\n',
    after: `{\n  "buildpacks": [\n    { "url": "a/b" },\n    { "url": "${ours}" }\n  ]\n}\n`,
  },
  {
    name: 'entries over several lines',
    before: '{\n  "buildpacks": [\n    {\n      "url": "a/b"\n    }\n  ]\n}',
    after: `{\n  "buildpacks": [\n    {\n      "url": "a/b"\n    },\n    {\n      "url": "${ours}"\n    }\n  ]\n}`,
  },
  {
    name: 'entries that begin where the last one ends',
    before: '{\n    "buildpacks": [{\n        "url": "a/b"\n    }, {\n        "url": "c/d"\n    }]\n}',
    after: `{\n    "buildpacks": [{\n        "url": "a/b"\n    }, {\n        "url": "c/d"\n    }, {\n        "url": "${ours}"\n    }]\n}`,
  },
  {
    name: 'a list on one line',
    before: '{\n  "buildpacks": [ {"url":"a/b"}, {"url":"c/d"} ],\n  "x":   [1,2],\n "y" : 3\n}\n',
    after: `{\n  "buildpacks": [ {"url":"a/b"}, {"url":"c/d"}, {"url":"${ours}"} ],\n  "x":   [1,2],\n "y" : 3\n}\n`,
  },
  {
    name: 'a file on one line',
    before: '{"name":"x","buildpacks":[{"url":"a/b"}]}',
    after: `{"name":"x","buildpacks":[{"url":"a/b"},{"url":"${ours}"}]}`,
  },
  {
    name: 'carriage returns, tabs, and no end of the last line',
    before: '{\r\n\t"buildpacks": [\r\n\t\t{ "url": "a/b" }\r\n\t]\r\n}',
    after: `{\r\n\t"buildpacks": [\r\n\t\t{ "url": "a/b" },\r\n\t\t{ "url": "${ours}" }\r\n\t]\r\n}`,
  },
  {
    name: 'a byte order mark',
    before: '\ufeff{\n  "buildpacks": [{ "url": "a/b" }]\n}\n',
    after: `\ufeff{\n  "buildpacks": [{ "url": "a/b" }, { "url": "${ours}" }]\n}\n`,
  },
  {
    name: 'comments, which stay with what they belong to',
    before:
      '{\n  // the list, }, ]\n  "buildpacks": [\n    { "url": "a/b" } /* , */ // last\n    // end\n  ]\n}\n',
    after: `{\n  // the list, }, ]\n  "buildpacks": [\n    { "url": "a/b" }, /* , */ // last\n    { "url": "${ours}" }\n    // end\n  ]\n}\n`,
  },
  {
    name: 'a comment behind a list on one line',
    before: '{\n  "buildpacks": [{ "url": "a/b" } // one\n  ]\n}\n',
    after: `{\n  "buildpacks": [{ "url": "a/b" }, // one\n    { "url": "${ours}" }\n  ]\n}\n`,
  },
  {
    name: 'a comma behind the last entry',
    before: '{\n  "buildpacks": [\n    { "url": "a/b" }, // last\n  ],\n}\n',
    after: `{\n  "buildpacks": [\n    { "url": "a/b" }, // last\n    { "url": "${ours}" }\n  ],\n}\n`,
  },
  {
    name: 'an entry with more in it',
    before: '{\n  "buildpacks": [\n    { "url": "a/b", "note": 1 }\n  ]\n}\n',
    after: `{\n  "buildpacks": [\n    { "url": "a/b", "note": 1 },\n    { "url": "${ours}" }\n  ]\n}\n`,
  },
  {
    name: 'an entry with a comment in it',
    before: '{\n  "buildpacks": [\n    { "url": /* why */ "a/b" }\n  ]\n}\n',
    after: `{\n  "buildpacks": [\n    { "url": /* why */ "a/b" },\n    { "url": "${ours}" }\n  ]\n}\n`,
  },
  {
    name: 'an address of the same in it',
    before:
      '{ "buildpacks": [{ "url": "a/b" }, { "url": "https://github.com/acme/heroku-buildpack-smoke-test.git#v0.9" }] }',
    after: `{ "buildpacks": [{ "url": "a/b" }, { "url": "${ours}" }] }`,
  },
  {
    name: 'no list: the language comes first',
    before: '{\n  "name": "shop", // c\n  "stack": "heroku-24" // the stack\n}\n',
    after: `{\n  "name": "shop", // c\n  "stack": "heroku-24", // the stack\n  "buildpacks": [\n    { "url": "heroku/ruby" },\n    { "url": "${ours}" }\n  ]\n}\n`,
  },
  {
    name: 'an empty list: likewise',
    before: '{\n    "buildpacks": [],\n    "name": "shop"\n}\n',
    after: `{\n    "buildpacks": [\n        { "url": "heroku/ruby" },\n        { "url": "${ours}" }\n    ],\n    "name": "shop"\n}\n`,
  },
  {
    name: 'no list in a file on one line',
    before: '{ "name": "shop" }\n',
    after: `{ "name": "shop", "buildpacks": [{ "url": "heroku/ruby" }, { "url": "${ours}" }] }\n`,
  },
  {
    name: 'an object without anything',
    before: '{}\n',
    after: `{\n  "buildpacks": [\n    { "url": "heroku/ruby" },\n    { "url": "${ours}" }\n  ]\n}\n`,
  },
  {
    name: 'an object with nothing but a comment',
    before: '{\n    // later\n}\n',
    after: `{\n    // later\n    "buildpacks": [\n        { "url": "heroku/ruby" },\n        { "url": "${ours}" }\n    ]\n}\n`,
  },
  {
    name: 'lists of environments: those that have one',
    before: `{
  "buildpacks": [{ "url": "a/b" }],
  "environments": {
    "test": { "buildpacks": [{ "url": "c/d" }], "scripts": { "test": "rspec" } },
    "review": { "buildpacks": [], "env": {} },
    "production": { "buildpacks": [{ "url": "e/f" }] }
  }
}
`,
    after: `{
  "buildpacks": [{ "url": "a/b" }, { "url": "${ours}" }],
  "environments": {
    "test": { "buildpacks": [{ "url": "c/d" }, { "url": "${ours}" }], "scripts": { "test": "rspec" } },
    "review": { "buildpacks": [
      { "url": "heroku/ruby" },
      { "url": "${ours}" }
    ], "env": {} },
    "production": { "buildpacks": [{ "url": "e/f" }] }
  }
}
`,
  },
]

for (const { name, before, after } of styles) {
  t.test(name, async t => {
    const edited = editAppJson(before, goal)

    t.strictSame(edited, { kind: 'edited', text: after, later: [] })
    t.equal(editAppJson(after, goal).kind, 'unchanged', 'a second time there is nothing to do')
  })
}

t.test('what was put in is taken out again, and nothing else', async t => {
  for (const { name, before } of styles) {
    if (!before.includes('a/b') || before.includes('smoke-test') || before.includes('//')) continue
    const edited = editAppJson(before, goal)

    const removed = editAppJson(edited.kind === 'edited' ? edited.text : '', { ...goal, kind: 'remove' })

    const expected = before.includes('"review"') ? undefined : before
    if (expected !== undefined) t.strictSame(removed, { kind: 'edited', text: expected, later: [] }, name)
  }
})

t.test('of several of ours one stays, in the version that is wanted', async t => {
  const list = (...urls: readonly string[]) =>
    `{"buildpacks": [\n${urls.map(url => `  { "url": "${url}" }`).join(',\n')}\n]}`
  const old = ours.replace('#v1', '/archive/v0.tar.gz')
  for (const before of [list(old, 'a/b', `${ours}.2`), list(ours, 'a/b', ours), list(ours, ours, 'a/b', old)])
    t.match(editAppJson(before, goal), { kind: 'edited', text: list('a/b', ours) })
})

const removals = [
  { name: 'the only one', before: '{"buildpacks": [{ "url": "OURS" }]}', after: '{"buildpacks": []}' },
  {
    name: 'the first one',
    before: '{"buildpacks": [{ "url": "OURS" }, { "url": "a/b" }]}',
    after: '{"buildpacks": [{ "url": "a/b" }]}',
  },
  {
    name: 'several, with a comma at the end',
    before: '{"buildpacks": [{"url":"OURS"}, {"url":"a/b"}, {"url":"OURS"}, {"url":"OURS"},]}',
    after: '{"buildpacks": [{"url":"a/b"},]}',
  },
  {
    name: 'with its comment, and not with that of its neighbour',
    before:
      '{"buildpacks": [\n  { "url": "a/b" }, // the language\n  { "url": "OURS" } // the smoke test\n]}',
    after: '{"buildpacks": [\n  { "url": "a/b" } // the language\n]}',
  },
  {
    name: 'with its comment, where commas are at the end',
    before:
      '{"buildpacks": [\n  { "url": "a/b" }, // the language\n  { "url": "OURS" }, // the smoke test\n]}',
    after: '{"buildpacks": [\n  { "url": "a/b" }, // the language\n]}',
  },
  {
    name: 'between others with comments',
    before:
      '{"buildpacks": [\n  // first\n  { "url": "OURS" }, // a\n  // why\n  { "url": "a/b" }, // b\n  { "url": "OURS" }, /* c */\n  { "url": "OURS" }, // d\n  { "url": "c/d" } // e\n]}',
    after: '{"buildpacks": [\n  // first\n  // why\n  { "url": "a/b" }, // b\n  { "url": "c/d" } // e\n]}',
  },
  {
    name: 'where the end of the list is in its line',
    before: '{"buildpacks": [\n  { "url": "a/b" }, // b\n  { "url": "OURS" }]}',
    after: '{"buildpacks": [\n  { "url": "a/b" } // b\n  ]}',
  },
  {
    name: 'where commas begin the lines',
    before: '{"buildpacks": [\n    { "url": "OURS" }\n  , { "url": "a/b" }\n  , { "url": "OURS" }\n]}',
    after: '{"buildpacks": [\n    { "url": "a/b" }\n]}',
  },
  {
    name: 'in an environment',
    before: '{"environments": {"test": {"buildpacks": [{"url":"a/b"}, {"url":"OURS"}]}}}',
    after: '{"environments": {"test": {"buildpacks": [{"url":"a/b"}]}}}',
  },
]

for (const { name, before, after } of removals) {
  t.test(`out: ${name}`, async t => {
    const removal: AppJsonGoal = { ...goal, kind: 'remove', language: undefined }
    t.strictSame(editAppJson(before.replaceAll('OURS', ours), removal), {
      kind: 'edited',
      text: after,
      later: [],
    })
    t.equal(editAppJson(after, removal).kind, 'unchanged')
  })
}

t.test('a healthcheck to begin with is added where there is none', async t => {
  const wanted = { ...goal, addsHealthchecks: true }
  const before = `{\n  "buildpacks": [{ "url": "${ours}" }]\n}\n`

  t.strictSame(editAppJson(before, wanted), {
    kind: 'edited',
    text: `{
  "buildpacks": [{ "url": "${ours}" }],
  "healthchecks": {
    "web": [
      { "type": "startup", "name": "answers", "path": "/", "status": "200-499", "attempts": 20, "wait": 5, "timeout": 30 }
    ]
  }
}
`,
    later: [],
  })
  for (const own of ['{}', '{"web":[]}', 'null']) {
    const text = `{"buildpacks": [{ "url": "${ours}" }], "healthchecks": ${own}}`
    t.equal(editAppJson(text, wanted).kind, 'unchanged', own)
  }
})

t.test('what comes behind ours is told', async t => {
  const multi = 'https://github.com/heroku/heroku-buildpack-multi-procfile'
  const text = `{"buildpacks": [{ "url": "${ours}" }, { "url": "${multi}" }]}`
  const later = [{ entry: multi, overwritesProcfile: true }]
  t.strictSame(editAppJson(text, goal), { kind: 'unchanged', later })
})
