/** app.json files of the shapes that people write: generated ones, hand-made ones, and those in between. */
import t from 'tap'
import { formatDiff } from '../../../src/rollout/app-json/describe-edit.ts'
import { type AppJsonGoal, editAppJson } from '../../../src/rollout/app-json/edit-app-json.ts'

const ours = 'https://github.com/acme/heroku-buildpack-smoke-test#v1'
const goal: AppJsonGoal = {
  kind: 'add',
  buildpack: { location: 'https://github.com/acme/heroku-buildpack-smoke-test', ref: 'v1' },
  language: 'heroku/nodejs',
  addsHealthchecks: false,
}

const shapes: readonly { readonly name: string; readonly text: string; readonly diff: readonly string[] }[] =
  [
    {
      name: 'a bot with a button: no list, words on lines of their own',
      text: `{
  "name": "hedgehog-bot",
  "description": "A chat bot that \\"never\\" sleeps 🦔 by Someone#1234",
  "keywords": [
    "nodejs",
    "bot"
  ],
  "website": "https://hedgehog.example.com",
  "logo": "https://cdn.example.com/a/logo.png?size=512",
  "success_url": "/",
  "env": {
    "BOT_TOKEN": {
      "description": "From https://example.com/developers // keep it secret",
      "required": true
    },
    "COOKIE": { "generator": "secret" }
  },
  "formation": {
    "worker": {
      "quantity": 1,
      "size": "eco"
    }
  }
}`,
      diff: [
        '-  }',
        '+  },',
        '+  "buildpacks": [',
        '+    { "url": "heroku/nodejs" },',
        `+    { "url": "${ours}" }`,
        '+  ]',
      ],
    },
    {
      name: 'made by a program: keys in the order of the alphabet, empty objects and lists',
      text: `{
  "addons": [

  ],
  "buildpacks": [
    {
      "url": "heroku/metrics"
    },
    {
      "url": "heroku/ruby"
    }
  ],
  "env": {
  },
  "formation": {
    "web": {
      "quantity": 1
    }
  },
  "name": "hedgehog",
  "scripts": {
  },
  "stack": "heroku-24"
}
`,
      diff: ['+    },', '+    {', `+      "url": "${ours}"`],
    },
    {
      name: 'indented by four and by two, with a last brace that is not where the first one is',
      text: `{
    "name": "hedgehog-shim",
    "keywords": [],
    "env": {
      "LANG": {
        "value": "en_US.UTF-8",
        "required": true
      }
    },
    "buildpacks": [
      {
        "url": "heroku/go"
      }
    ]
  }`,
      diff: ['+      },', '+      {', `+        "url": "${ours}"`],
    },
    {
      name: 'no space behind colons, and lists that begin in the line of their key',
      text: `{
  "name":"Hedgehog ",
  "scripts":{
    "postdeploy":"rake db:schema:load db:migrate db:seed"
  },
  "env":{
    "WEB_CONCURRENCY":"1"
  },
  "addons":["heroku-redis","heroku-postgresql"],
  "buildpacks":[{
    "url":"heroku/nodejs"
  },{
    "url":"heroku/ruby"
  }]
}
`,
      diff: ['+  },{', `+    "url":"${ours}"`],
    },
    {
      name: 'tabs, and a list on one line',
      text: '{\n\t"name": "Hedgehog",\n\t"buildpacks": [{ "url": "https://github.com/heroku/heroku-buildpack-nodejs#v250" }, { "url": "heroku/python" }],\n\t"stack": "heroku-22"\n}\n',
      diff: [
        '-\t"buildpacks": [{ "url": "https://github.com/heroku/heroku-buildpack-nodejs#v250" }, { "url": "heroku/python" }],',
        `+\t"buildpacks": [{ "url": "https://github.com/heroku/heroku-buildpack-nodejs#v250" }, { "url": "heroku/python" }, { "url": "${ours}" }],`,
      ],
    },
    {
      name: 'healthchecks for Dokku alone',
      text: `{
  "formation": {
    "web": {
      "quantity": 1
    }
  },
  "healthchecks": {
    "web": [
      {
        "attempts": 2,
        "content": "hedgehog",
        "name": "check-1",
        "path": "/",
        "type": "startup"
      }
    ]
  }
}
`,
      diff: [
        '-  }',
        '+  },',
        '+  "buildpacks": [',
        '+    { "url": "heroku/nodejs" },',
        `+    { "url": "${ours}" }`,
        '+  ]',
      ],
    },
    {
      name: 'a comment for each variable, and lists of environments in which the tests run on more',
      text: `{
  // What the review apps are made from.
  "environments": {
    "review": {
      "addons": ["heroku-postgresql:essential-0"], // the smallest
      "formation": { "web": { "quantity": 1, "size": "basic" } }
    },
    "test": {
      "addons": ["heroku-postgresql:in-dyno"],
      "buildpacks": [
        { "url": "heroku/nodejs" }, // for the assets
        { "url": "heroku/ruby" }    // the app
      ],
      "scripts": { "test-setup": "bin/rails assets:precompile", "test": "bundle exec rspec" }
    }
  },
  "buildpacks": [
    { "url": "heroku/nodejs" },
    { "url": "heroku/ruby" }
  ]
}
`,
      diff: [
        '-        { "url": "heroku/ruby" }    // the app',
        '+        { "url": "heroku/ruby" },    // the app',
        `+        { "url": "${ours}" }`,
        '-    { "url": "heroku/ruby" }',
        '+    { "url": "heroku/ruby" },',
        `+    { "url": "${ours}" }`,
      ],
    },
  ]

for (const { name, text, diff } of shapes) {
  t.test(name, async t => {
    const edited = editAppJson(text, goal)

    const after = edited.kind === 'edited' ? edited.text : ''
    const lines = formatDiff('app.json', text, after).filter(line => /^[-+](?!--|\+\+)/.test(line))
    t.strictSame(lines, diff)
    t.equal(editAppJson(after, goal).kind, 'unchanged', 'a second time there is nothing to do')
    if (!text.includes('"buildpacks"')) return
    t.strictSame(
      editAppJson(after, { ...goal, kind: 'remove' }),
      { kind: 'edited', text, later: [] },
      'and out',
    )
  })
}

t.test('a list without the comma between two entries is told with its place', async t => {
  const text = '{\n  "name": "hedgehog",\n  "env": {\n    "A": "1"\n    "B": "2"\n  }\n}\n'
  const edited = editAppJson(text, goal)
  t.match(edited, { kind: 'malformed', problem: 'comma expected', position: { line: 5, column: 5 } })
})

t.test('files of the same name that others read are left alone', async t => {
  for (const text of [
    '{\n  "expo": {\n    "name": "hedgehog",\n    "slug": "hedgehog"\n  }\n}\n',
    '{\n  "name": "Hedgehog",\n  "displayName": "Hedgehog"\n}\n',
    '{\n  "pages": ["pages/index/index"],\n  "window": { "navigationBarTitleText": "x" }\n}\n',
  ])
    t.match(editAppJson(text, goal), { kind: 'skipped', reason: 'not-herokus' })
  const container = '{\n  "name": "n",\n  "stack": "container",\n  "env": {}\n}\n'
  t.match(editAppJson(container, goal), { kind: 'skipped', reason: 'container' })
})
