/** What .profile.d and .profile do to a dyno, they do to the release phase as well. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { build, release } from '../support/heroku.ts'
import { readVerdict } from './output.ts'

const server = readFileSync(new URL('../apps/perl-socket/server.pl', import.meta.url))
const settings = { SMOKE_TEST_SETTLE: '0' }

t.test('web and the release command run in the directory that .profile has changed to', async t => {
  const built = await build(t, {
    files: {
      Procfile: 'release: pwd >"$FOUND.release"\nweb: pwd >"$FOUND.web"; exec perl server.pl\n',
      // Beside the app: a file of the release command in it would be set aside.
      '.profile': 'export FOUND="$HOME/../found"\ncd sub/directory\n',
      'sub/directory/server.pl': server,
    },
  })

  const { code, output } = await release(t, built, settings)

  t.equal(code, 0)
  t.match(readVerdict(output), { verdict: 'passed' })
  for (const name of ['release', 'web']) {
    const found = readFileSync(join(built.app, '..', `found.${name}`), 'utf8')
    t.equal(found, `${built.app}/sub/directory\n`, name)
  }
})

t.test('web and the release command get what .profile.d exports, once', async t => {
  const built = await build(t, {
    files: {
      Procfile: 'release: echo "$A $B $COUNT"\nweb: echo "$A $B $COUNT"; exec perl server.pl\n',
      '.profile.d/a.sh': 'export A="from  a" COUNT=$((COUNT + 1))\n',
      '.profile.d/b.sh': 'export B="$A b"; echo sourced\n',
      'server.pl': server,
    },
  })

  const { code, output } = await release(t, built, settings)

  t.equal(code, 0)
  t.match(output, /^sourced\nfrom {2}a from {2}a b 1\n/)
  t.match(output, '\nweb | from  a from  a b 1\n')
  t.equal(output.match(/sourced/g)?.length, 1)
})

t.test('functions that a .profile exports do not get into the wrapper', async t => {
  const built = await build(t, {
    files: {
      Procfile: 'release: echo migrated; wait\nweb: perl server.pl\n',
      '.profile': 'wait() { echo "a wait of its own"; }; export -f wait\n',
      'server.pl': server,
    },
  })

  const { code, output } = await release(t, built, settings)

  t.equal(code, 0)
  t.match(output, /^migrated\na wait of its own\n/, 'and are there for the app')
  t.match(readVerdict(output), { verdict: 'passed' })
})

t.test('programs of the app that are called like those of the system are not taken for them', async t => {
  const fails = '#!/bin/sh\necho "the app has its own $0" >&2\nexit 9\n'
  const built = await build(t, {
    files: {
      Procfile: 'release: echo migrated\nweb: exec /usr/bin/perl server.pl\n',
      // As the Ruby buildpack does it.
      '.profile.d/ruby.sh': 'export PATH="$HOME/bin:$PATH"\n',
      ...Object.fromEntries(['env', 'perl', 'node', 'ps', 'kill'].map(name => [`bin/${name}`, fails])),
      'server.pl': server,
    },
  })

  const { code, output } = await release(t, built, settings)

  t.equal(code, 0)
  t.match(output, /^migrated\nsmoke-test: booting web /)
  t.match(readVerdict(output), { verdict: 'passed' })
})
