import t from 'tap'
import { parseBuildpack } from '../../../src/rollout/buildpacks/buildpack.ts'
import {
  applyStep,
  findLaterBuildpacks,
  type ListGoal,
  planList,
} from '../../../src/rollout/buildpacks/buildpack-list.ts'
import { describeLater } from '../../../src/rollout/buildpacks/describe-later.ts'
import { ownRegistryName } from '../../../src/rollout/buildpacks/own-buildpack.ts'

const own = 'https://github.com/acme/heroku-buildpack-smoke-test'
const multi = 'https://github.com/heroku/heroku-buildpack-multi-procfile'

const cases: readonly {
  readonly name: string
  readonly list: readonly string[]
  readonly wanted: string
  readonly kind?: 'remove'
  readonly after: readonly string[]
}[] = [
  {
    name: 'it goes to the end',
    list: ['heroku/ruby'],
    wanted: `${own}#v1`,
    after: ['heroku/ruby', `${own}#v1`],
  },
  { name: 'it may be the only one', list: [], wanted: `${own}#v1`, after: [`${own}#v1`] },
  {
    name: 'it is there already',
    list: ['a/b', `${own}#v1`],
    wanted: `${own}#v1`,
    after: ['a/b', `${own}#v1`],
  },
  { name: 'it is not moved', list: [`${own}#v1`, 'a/b'], wanted: `${own}#v1`, after: [`${own}#v1`, 'a/b'] },
  { name: 'an older version', list: ['a/b', `${own}#v1`], wanted: `${own}#v2`, after: ['a/b', `${own}#v2`] },
  { name: 'a branch', list: ['a/b', `${own}#main`], wanted: `${own}#v2`, after: ['a/b', `${own}#v2`] },
  { name: 'no ref', list: ['a/b', `${own}.git`], wanted: `${own}#v2`, after: ['a/b', `${own}#v2`] },
  {
    name: 'a later version, which a bad release may be',
    list: ['a/b', `${own}#v3`],
    wanted: `${own}#v2`,
    after: ['a/b', `${own}#v2`],
  },
  { name: 'pinned, and no ref is wanted', list: [`${own}#v3`], wanted: own, after: [own] },
  {
    name: 'another name of the same',
    list: [`${own}.git#v2`],
    wanted: `${own}#v2`,
    after: [`${own}.git#v2`],
  },
  {
    name: 'twice, and one is old: the last place stays',
    list: [`${own}#v2`, 'a/b', `${own}#v1`, 'c/d'],
    wanted: `${own}#v2`,
    after: ['a/b', `${own}#v2`, 'c/d'],
  },
  {
    name: 'twice the same',
    list: [`${own}#v2`, 'a/b', `${own}#v2`],
    wanted: `${own}#v2`,
    after: ['a/b', `${own}#v2`],
  },
  {
    name: 'three of them, and none is right',
    list: [`${own}#v1`, `${own}#v2`, 'a/b', own],
    wanted: `${own}#v3`,
    after: ['a/b', `${own}#v3`],
  },
  {
    name: 'a later version of a fork',
    list: ['a/b', 'https://github.com/fork/heroku-buildpack-smoke-test#v9'],
    wanted: `${own}#v1`,
    after: ['a/b', `${own}#v1`],
  },
  {
    name: 'an archive of the version before',
    list: ['a/b', `${own}/archive/refs/tags/v1.0.0.tar.gz`],
    wanted: `${own}/archive/refs/tags/v1.1.0.tar.gz`,
    after: ['a/b', `${own}/archive/refs/tags/v1.1.0.tar.gz`],
  },
  {
    name: 'archives of other kinds',
    list: [
      'https://codeload.github.com/acme/heroku-buildpack-smoke-test/tar.gz/refs/tags/v1',
      'a/b',
      'https://example.com/heroku-buildpack-smoke-test-v1.0.0.tgz',
      'https://example.com/heroku-buildpack-smoke-test.tar.gz',
    ],
    wanted: `${own}#v2`,
    after: ['a/b', `${own}#v2`],
  },
  {
    name: 'by the address of a fork',
    list: ['a/b', 'https://github.com/fork/heroku-buildpack-smoke-test.git#v1'],
    wanted: `${own}#v1.1`,
    after: ['a/b', `${own}#v1.1`],
  },
  {
    name: 'by its name in the registry',
    list: ['a/b', ownRegistryName],
    wanted: `${own}#v1`,
    after: ['a/b', `${own}#v1`],
  },
  {
    name: 'by an address, and its name is wanted',
    list: ['a/b', `${own}#v1`],
    wanted: ownRegistryName,
    after: ['a/b', ownRegistryName],
  },
  ...['heroku-buildpack-smoke-tests', 'heroku-buildpack-smoke-test-extras'].map(name => ({
    name: `another buildpack of a like name, ${name}`,
    list: [`https://github.com/acme/${name}`],
    wanted: `${own}#v1`,
    after: [`https://github.com/acme/${name}`, `${own}#v1`],
  })),
  { name: 'out again', kind: 'remove', list: ['a/b', `${own}#v1`], wanted: own, after: ['a/b'] },
  { name: 'out, both', kind: 'remove', list: [`${own}#v1`, 'a/b', own], wanted: own, after: ['a/b'] },
  {
    name: 'out, an archive',
    kind: 'remove',
    list: ['a/b', `${own}/archive/refs/tags/v1.0.0.tar.gz`, `${own}/archive/refs/tags/v1.1.0.tar.gz`],
    wanted: own,
    after: ['a/b'],
  },
  { name: 'out, and it was not there', kind: 'remove', list: ['a/b'], wanted: own, after: ['a/b'] },
]

for (const { name, list, wanted, kind = 'add', after } of cases) {
  t.test(`${kind}: ${name}`, async t => {
    const goal: ListGoal = { kind, buildpack: parseBuildpack(wanted) }

    const found = applyStep(list, planList(list, goal))

    t.strictSame(found, after)
    t.strictSame(planList(found, goal), { kind: 'keep' }, 'a second time there is nothing to do')
    if (list.join() === after.join()) t.equal(found, list)
  })
}

t.test('where no buildpack is asked for, what is there of ours stays', async t => {
  const goal: ListGoal = { kind: 'add', buildpack: parseBuildpack(ownRegistryName), keepsOwn: true }
  for (const entry of [
    `${own}#v0.9.0`,
    'https://github.com/fork/heroku-buildpack-smoke-test',
    ownRegistryName,
  ])
    t.strictSame(planList(['heroku/ruby', entry], goal), { kind: 'keep' }, entry)
  t.strictSame(
    applyStep([`${own}#v1`, 'a/b', `${own}#v2`], planList([`${own}#v1`, 'a/b', `${own}#v2`], goal)),
    ['a/b', `${own}#v2`],
  )
  t.strictSame(planList(['heroku/ruby'], goal), { kind: 'append', entry: ownRegistryName })
})

t.test('what comes behind ours is found, and who overwrites the Procfile', async t => {
  const buildpack = parseBuildpack(`${own}#v1`)

  const later = findLaterBuildpacks([multi, `${own}#v1`, 'heroku/php', multi], buildpack)

  t.strictSame(later, [
    { entry: 'heroku/php', overwritesProcfile: false },
    { entry: multi, overwritesProcfile: true },
  ])
  t.strictSame(later.map(describeLater), [
    'heroku/php comes later: ours should be the last, to see what the others have built',
    `${multi} comes later and writes another Procfile over ours: releases are not tested until ours is the last`,
  ])
  for (const name of ['lstoll/heroku-buildpack-monorepo', 'timanovsky/subdir-heroku-buildpack']) {
    const [found] = findLaterBuildpacks([own, `https://github.com/${name}`], buildpack)
    t.equal(found?.overwritesProcfile, true, name)
  }
  t.strictSame(findLaterBuildpacks(['heroku/php', own], buildpack), [])
  t.strictSame(findLaterBuildpacks(['heroku/php'], buildpack), [])
})
