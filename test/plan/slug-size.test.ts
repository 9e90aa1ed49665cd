import t from 'tap'
import { describeSlugSize } from '../../src/plan/slug-size.ts'

const megabytes = (count: number) => count * 2 ** 20

t.test('from 450 MB on a build hears of it', async t => {
  t.strictSame(describeSlugSize({ bytes: megabytes(450) - 1, isComplete: true }), [])
  t.strictSame(describeSlugSize({ bytes: megabytes(450), isComplete: true }), [
    'The slug will have about 450 MB, by an estimate, and Heroku refuses one of more than 500 MB.',
    'To make it smaller, list what the app does not need in .slugignore.',
  ])
})

t.test('what was measured in part is more', async t => {
  t.equal(
    describeSlugSize({ bytes: megabytes(777), isComplete: false })[0],
    'The slug will have more than 777 MB, by an estimate, and Heroku refuses one of more than 500 MB.',
  )
})
