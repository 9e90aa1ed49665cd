/** What the command line needs, and what it says where that is not there. */
import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { describeOldNode, isNewEnough } from '../../src/commands/self-test.ts'
import { makeScratch, repository, runClean, writeFiles } from '../support/heroku.ts'

const programs = [
  ['bin/smoke-test', 'smoke-test'],
  ['bin/try', 'bin/try'],
] as const

t.test('without Node both programs say what they need', async t => {
  for (const [program, name] of programs) {
    const { code, output } = await runWithoutNode(t, [join(repository, program)])
    t.equal(code, 2, program)
    t.equal(output, `${name} needs Node 20.18.1 or later, and there is no node in the PATH.\n`)
  }
})

t.test('with an old Node they name its version and its place', async t => {
  // Only the number differs from this Node, and that is what is looked at.
  for (const args of [
    ['bin/smoke-test', 'run'],
    ['bin/smoke-test', 'rollout'],
    ['bin/smoke-test', '--help'],
    ['bin/try'],
  ]) {
    const [program = '', ...rest] = args
    const scratch = await makeScratch(t)
    await writeFiles(scratch, {
      'old.cjs': 'Object.defineProperty(process.versions, "node", { value: "18.20.4" })\n',
      'bin/node': `#!/bin/bash\n[[ $1 != -p ]] || exec echo "$0"\nexec ${process.execPath} --require ${scratch}/old.cjs "$@"\n`,
    })
    const { code, output } = await runClean(t, [join(repository, program), ...rest], {
      environment: { PATH: `${join(scratch, 'bin')}:/usr/bin:/bin` },
    })
    t.equal(code, 2, args.join(' '))
    t.equal(output, `smoke-test needs Node 20.18.1 or later, and ${process.execPath} is 18.20.4.\n`)
  }
})

t.test('the oldest Node that is new enough', async t => {
  for (const version of ['20.18.1', '20.19.0', '22.0.0', '100.0.0']) t.ok(isNewEnough(version), version)
  for (const version of ['20.18.0', '20.9.9', '18.20.4', '0.10.0']) t.notOk(isNewEnough(version), version)
  t.equal(
    describeOldNode('18.20.4', '/bin/node'),
    'smoke-test needs Node 20.18.1 or later, and /bin/node is 18.20.4.',
  )
})

t.test('bin/try names a bash that is too old, and what works there', async t => {
  for (const [version, isRefused] of [
    ['3.2.57(1)-release', true],
    ['4.3.48(1)-release', true],
    ['4.4.20(1)-release', false],
    ['5.2.15(1)-release', false],
    ['10.0.1(1)-release', false],
  ] as const) {
    const command = 'BASH_VERSION="$1"; set -- --help; source "$2"'
    const { code, output } = await runClean(t, [
      'bash',
      '-c',
      command.replace('"$2"', `"${repository}/bin/try"`),
      'bash',
      version,
    ])
    t.equal(code, isRefused ? 2 : 0, version)
    if (isRefused)
      t.equal(
        output,
        `bin/try needs bash 4.4 or later, and this is ${version}. Or: bin/smoke-test run --dir APP_DIR\n`,
      )
    else t.match(output, /^Usage: bin\/try /)
  }
})

t.test('bin/try takes one directory', async t => {
  const { code, output } = await runClean(t, [join(repository, 'bin/try'), 'one', 'two'])
  t.equal(code, 2)
  t.match(output, 'bin/try: it takes one directory, and these are two: one and two\n')
})

/** Runs a command with a PATH that has what a shell script takes, and no Node. */
async function runWithoutNode(t: Test, command: readonly string[]) {
  const directory = join(await makeScratch(t), 'programs')
  mkdirSync(directory)
  for (const name of ['bash', 'dirname', 'env', 'readlink', 'uname'])
    symlinkSync(`/usr/bin/${name}`, join(directory, name))
  return await runClean(t, command, { environment: { PATH: directory } })
}
