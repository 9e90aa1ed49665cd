/** A signal to the wrapper, at any time, ends everything and says by its code which one it was. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { type Build, type Finished, makeScratch, release, repository } from '../support/heroku.ts'
import { readChildren } from '../support/process-state.ts'
import { findProcesses, killProcesses } from '../support/processes.ts'
import { waitFor } from '../support/wait-for.ts'
import { readVerdict } from './output.ts'
import { buildWithOwnNode } from './slug.ts'

t.jobs = 4

const server = readFileSync(new URL('../apps/perl-socket/server.pl', import.meta.url))
/** Takes connections, and says nothing. */
const silent = `use IO::Socket::INET;
my $listener = IO::Socket::INET->new(LocalAddr => '0.0.0.0', LocalPort => $ENV{PORT}, Listen => 5) or die;
$| = 1;
my $client = $listener->accept;
print "asked\\n";
sleep 1000;
`
/** Answers, and says at SIGTERM that it goes on. */
const stubborn = `use IO::Socket::INET;
my $listener = IO::Socket::INET->new(LocalAddr => '0.0.0.0', LocalPort => $ENV{PORT}, Listen => 5) or die;
$| = 1;
$SIG{TERM} = sub { print "not yet\\n" };
while (1) {
    my $client = $listener->accept or next;
    sysread $client, my $request, 4096;
    print $client "HTTP/1.1 200 OK\\r\\nContent-Length: 0\\r\\nConnection: close\\r\\n\\r\\n";
    close $client;
}
`
/** An app that shows what a program beside it has to tell. */
const telling = 'touch told; tail -f told & exec perl server.pl'
const tellAndWait = ['bash', '-c', 'echo told >>told; exec sleep 1000']

const signals = [
  ['SIGTERM', 143],
  ['SIGINT', 130],
  ['SIGHUP', 129],
] as const

type Phase = {
  readonly name: string
  readonly procfile: string
  readonly healthchecks?: readonly unknown[]
  /** What the output holds when it is time. */
  readonly mark: string
  /** The tester has been started, so that there is a verdict. */
  readonly isTested: boolean
  readonly environment?: Readonly<Record<string, string>>
}

const phases: readonly Phase[] = [
  {
    name: 'the release command',
    procfile: 'release: echo migrating; exec sleep 1000\nweb: perl server.pl\n',
    mark: 'migrating',
    isTested: false,
  },
  { name: 'the boot', procfile: 'web: echo booting; sleep 1000\n', mark: 'web | booting', isTested: true },
  { name: 'the checks', procfile: 'web: perl silent.pl\n', mark: 'web | asked', isTested: true },
  {
    name: 'the pause between two attempts',
    procfile: 'web: perl server.pl\n',
    healthchecks: [{ path: '/', status: 404, attempts: 2, wait: 600 }],
    mark: 'next try in 600.0 s',
    isTested: true,
  },
  {
    name: 'a check that is a command',
    procfile: `web: ${telling}\n`,
    healthchecks: [{ command: tellAndWait, timeout: 300 }],
    mark: 'web | told',
    isTested: true,
  },
  {
    name: 'what is done after a failure',
    procfile: `web: ${telling}\n`,
    healthchecks: [
      { path: '/', status: 404, attempts: 1, onFailure: { command: tellAndWait }, timeout: 300 },
    ],
    mark: 'web | told',
    isTested: true,
  },
  {
    name: 'the settle time',
    procfile: 'release: echo migrated\nweb: perl server.pl\n',
    mark: 'answered 200',
    isTested: true,
    environment: { SMOKE_TEST_SETTLE: '600' },
  },
  {
    name: 'the stop',
    procfile: 'web: perl stubborn.pl\n',
    mark: 'web | not yet',
    isTested: true,
    environment: { SMOKE_TEST_SETTLE: '0', SMOKE_TEST_STOP_TIMEOUT: '2' },
  },
]

for (const phase of phases) {
  for (const [signal, code] of signals) {
    t.test(`${signal} to the wrapper during ${phase.name} ends it with ${code}`, async t => {
      const built = await buildPhase(t, phase)

      const released = await interrupt(t, built, phase, pid => process.kill(pid, signal))

      holdsInterruption(t, built, phase, released, code)
    })
  }

  t.test(
    `SIGTERM to every process during ${phase.name}, as the platform sends it, ends it with 143`,
    async t => {
      const built = await buildPhase(t, phase)

      const released = await interrupt(t, built, phase, () =>
        killProcesses(findProcesses(built.app), 'SIGTERM'),
      )

      holdsInterruption(t, built, phase, released, 143)
    },
  )
}

t.test('after a signal nothing is booted, though the release command may call it a success', async t => {
  const release = 'trap "exit 0" TERM; echo migrating; while :; do sleep 0.01; done'
  const phase = {
    name: '',
    procfile: `release: ${release}\nweb: perl server.pl\n`,
    mark: 'migrating',
    isTested: false,
  }
  const built = await buildPhase(t, phase)

  const released = await interrupt(t, built, phase, pid => process.kill(pid, 'SIGTERM'))

  holdsInterruption(t, built, phase, released, 143)
})

t.test('at whatever moment a signal comes, it ends everything, and the code is its own', async t => {
  const phase = { procfile: 'release: echo migrating; sleep 0.2\nweb: perl server.pl\n' }
  const { app, config } = await buildPhase(t, phase)
  const delaysMs = Array.from({ length: 24 }, (_, index) => 50 * index)
  t.jobs = 4
  for (const delayMs of delaysMs) {
    void t.test(`${delayMs} ms after its start`, async t => {
      const outlived = join(await makeScratch(t), 'outlived')

      const { code, output } = await release(
        t,
        { app, config },
        { SMOKE_TEST_SETTLE: '600' },
        {
          through: ['perl', keeper, outlived],
          onStart: pid => void terminateChild(pid, delayMs),
        },
      )

      t.equal(code, 143, output)
      t.equal(readFileSync(outlived, 'utf8'), '', 'nothing is left running')
    })
  }
})

/** The wrapper is the child of the one that tells what outlives it. */
async function terminateChild(parent: number, delayMs: number): Promise<void> {
  const child = await waitFor('the wrapper', () => readChildren(parent)[0])
  await setTimeout(delayMs)
  process.kill(child.pid, 'SIGTERM')
}

const keeper = join(repository, 'test/support/keeper.pl')

async function buildPhase(
  t: Test,
  { procfile, healthchecks }: Pick<Phase, 'procfile' | 'healthchecks'>,
): Promise<Build> {
  return await buildWithOwnNode(t, {
    files: {
      Procfile: procfile,
      'server.pl': server,
      'silent.pl': silent,
      'stubborn.pl': stubborn,
      ...(healthchecks && { 'app.json': JSON.stringify({ healthchecks: { web: healthchecks } }) }),
    },
  })
}

/** Releases, and does something to the wrapper as soon as the output has the mark of the phase. */
async function interrupt(
  t: Test,
  built: Build,
  { mark, environment = {} }: Phase,
  act: (pid: number) => void,
): Promise<Finished> {
  let wrapper = 0
  let output = () => ''
  const released = release(t, built, environment, {
    onStart: (pid, read) => {
      wrapper = pid
      output = read
    },
  })
  await waitFor(`"${mark}" in the output`, () => output().includes(mark))
  act(wrapper)
  return await released
}

function holdsInterruption(
  t: Test,
  { app }: Build,
  { isTested }: Phase,
  { code, output }: Finished,
  wanted: number,
): void {
  t.equal(code, wanted)
  t.strictSame(findProcesses(app), [], 'nothing is left running')
  if (isTested) t.match(readVerdict(output), { verdict: 'interrupted' })
  else t.notMatch(output, 'booting')
}
