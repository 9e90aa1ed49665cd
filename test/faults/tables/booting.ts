/** Faults between the release command and the first listener: the app ends, or never comes up. */
import { skipOnMount } from '../../support/mounts.ts'
import type { Fault } from '../fault.ts'

const crashed = { verdict: 'crashed', heroku: 'H10', code: 1 } as const

export const booting: readonly Fault[] = [
  { name: 'has a command that is not found', web: 'gunicron app:app', ...crashed },
  { name: 'has a command that is not executable', web: './answers.mjs', ...crashed },
  { name: 'crashes at once', web: 'bash crashes.sh 1', ...crashed },
  { name: 'crashes after two seconds', web: 'bash crashes.sh 1 2', ...crashed },
  { name: 'writes 200 lines and crashes', web: 'bash crashes.sh 1 0 200', ...crashed },
  {
    name: 'crashes where SMOKE_TEST is warn',
    web: 'bash crashes.sh 1',
    config: { SMOKE_TEST: 'warn' },
    ...crashed,
    code: 0,
  },
  { name: 'exits with 0 at once', web: 'echo nothing to do', ...crashed },
  { name: 'serves in the background', web: 'node answers.mjs 200 OKAY &', ...crashed },
  { name: 'exits with 137', web: 'bash crashes.sh 137', ...crashed },
  { name: 'is killed by SIGSEGV', web: 'bash dies-of.sh SIGSEGV', ...crashed },
  { name: 'is killed by SIGKILL', web: 'bash dies-of.sh SIGKILL', ...crashed },
  {
    name: 'kills its parent',
    web: 'kill -KILL $PPID; exec node answers.mjs 200 OKAY',
    verdict: 'crashed',
    code: 1,
  },
  {
    name: 'boots only where DYNO says web',
    web: 'case "$DYNO" in web.1) echo clock;; web.*) exec node answers.mjs 200 OKAY;; *) echo nothing to do;; esac',
    config: { SMOKE_TEST_SETTLE: '0' },
    verdict: 'passed',
    code: 0,
  },
  {
    name: 'finds no connection of its database free',
    web: "echo 'FATAL:  remaining connection slots are reserved for non-replication superuser connections'; exit 1",
    ...crashed,
  },
  { name: 'is killed by SIGTERM', web: 'bash dies-of.sh SIGTERM', ...crashed },
  {
    name: 'has a release command that fails',
    web: 'node answers.mjs 200 OKAY',
    release: 'echo migrating; exit 3',
    verdict: undefined,
    code: 3,
  },
  {
    name: 'has a release command that leaves a process behind',
    web: 'node answers.mjs 200 OKAY',
    release: 'perl daemon.pl "$PWD" left & until [[ -s left.pid ]]; do sleep 0.01; done; echo migrated',
    config: { SMOKE_TEST_SETTLE: '0' },
    verdict: 'passed',
    code: 0,
  },
  {
    name: 'reads at boot what only its release command has written',
    web: 'node reads-its-manifest.mjs 200 OKAY',
    release: `mkdir -p public/assets && echo '{}' >public/manifest.json && touch public/assets/{1..6}.js`,
    skip: skipOnMount(),
    ...crashed,
  },
  {
    name: 'has a release command that builds its assets anew',
    web: 'node reads-its-manifest.mjs 200 OKAY',
    release: `mkdir -p public && echo '{}' >public/manifest.json && touch answers.mjs`,
    config: { SMOKE_TEST_SETTLE: '0' },
    skip: skipOnMount(),
    verdict: 'passed',
    code: 0,
  },
]
