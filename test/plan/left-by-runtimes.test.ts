import t from 'tap'
import { isLeftByRuntime } from '../../src/plan/left-by-runtimes.ts'

const left = [
  '__pycache__',
  'shop/__pycache__/models.cpython-312.pyc',
  'shop/old.pyc',
  'tmp',
  'tmp/pids/server.pid',
  'backend/tmp/cache/bootsnap/load-path-cache',
  'log/production.log',
  '.cache/yarn/x',
  'node_modules/.cache/babel/1.json',
  '.npm/_logs/2026.log',
  'db/schema.rb',
  'db/structure.sql',
  'db/queue_schema.rb',
  'backend/db/animals_structure.sql',
]

const ofApp = [
  'public/manifest.json',
  'tmpfile',
  'public/tmp',
  'lib/log/index.js',
  'logs/x',
  'a.pyc.js',
  'my__pycache__/x',
  '.cached',
  '.npmrc',
  'db/production.sqlite3',
  'db/schema.rb.orig',
  'my_db/schema.rb',
]

t.test('what runtimes leave behind is known by its name', async t => {
  for (const path of left) t.ok(isLeftByRuntime(path), path)
})

t.test('all else is the app’s', async t => {
  for (const path of ofApp) t.notOk(isLeftByRuntime(path), path)
})
