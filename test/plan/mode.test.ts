/** Which mode is in force, as the wrapper has it too (test/buildpack/modes.test.ts). */
import t from 'tap'
import { environmentOf } from '../../src/plan/environment.ts'
import { findMode } from '../../src/plan/mode.ts'

const find = (variables: Readonly<Record<string, string>>, hasPostdeploy = false) => {
  const { mode, origin } = findMode(environmentOf(variables), hasPostdeploy)
  return `${mode}, ${origin}`
}

t.equal(find({}), 'enforce, default')
t.equal(find({ SMOKE_TEST: '' }), 'enforce, default')
t.equal(find({ SMOKE_TEST: 'enforce' }), 'enforce, setting')
t.equal(find({ SMOKE_TEST: ' Warn\n' }), 'warn, setting')
t.equal(find({ SMOKE_TEST: 'No' }), 'off, setting')
t.equal(find({ SMOKE_TEST: 'wran' }), 'enforce, setting', 'a misspelt word never switches the gate off')

const reviewApp = { HEROKU_PR_NUMBER: '7' }
t.equal(find(reviewApp), 'enforce, default')
t.equal(find({}, true), 'enforce, default')
t.equal(find({ HEROKU_PR_NUMBER: '' }, true), 'enforce, default')
t.equal(find(reviewApp, true), 'warn, review-app')
t.equal(find({ ...reviewApp, SMOKE_TEST: 'enforce' }, true), 'enforce, setting')
t.equal(find({ ...reviewApp, SMOKE_TEST: 'off' }, true), 'off, setting')
