import t from 'tap'
import { describeChange } from '../../../src/rollout/apps/change.ts'

const own = 'https://github.com/acme/heroku-buildpack-smoke-test'

const lists: readonly {
  readonly before: readonly string[]
  readonly after: readonly string[]
  readonly told: string
}[] = [
  { before: ['a/b', `${own}#v2`], after: ['a/b', `${own}#v1`], told: `- ${own}#v2, + ${own}#v1` },
  // What was there twice is dropped once.
  { before: [`${own}#v1`, 'a/b', `${own}#v1`], after: ['a/b', `${own}#v1`], told: `- ${own}#v1` },
  { before: [own, own, 'a/b'], after: ['a/b', `${own}#v1`], told: `- ${own}, - ${own}, + ${own}#v1` },
  { before: ['a/b', 'c/d'], after: ['c/d', 'a/b'], told: 'a/b, c/d -> c/d, a/b' },
]

for (const { before, after, told } of lists) {
  t.test(`buildpacks: ${told}`, async t =>
    t.equal(describeChange({ kind: 'buildpacks', before, after }), `buildpacks: ${told}`),
  )
}
