/** Faults that a build can see: what cannot be tested is left alone, what is set wrongly is refused. */
import type { Fault } from '../fault.ts'

/** Builds after which nothing is tested. */
export const refusedBuilds = [
  { name: 'has no Procfile', files: { 'server.js': '// nothing\n' }, config: {}, code: 0 },
  {
    name: 'has a misnamed Procfile',
    files: { procfile: 'web: node server.js\n', 'Procfile.txt': 'web: x\n' },
    config: {},
    code: 0,
  },
  { name: 'has no web', files: { Procfile: 'worker: node worker.js\nclock: x\n' }, config: {}, code: 0 },
  { name: 'has an empty Procfile', files: { Procfile: '' }, config: {}, code: 0 },
  {
    name: 'has settings that are refused at build time',
    files: { Procfile: 'web: node server.js\n' },
    config: {
      SMOKE_TEST: 'yes',
      SMOKE_TEST_TIMEOUT: 'abc',
      SMOKE_TEST_PATH: 'health_check',
      SMOKE_TEST_PROT: '3000',
    },
    code: 2,
  },
]

export const building: readonly Fault[] = [
  {
    name: 'has a setting that is refused at release time',
    web: 'node answers.mjs 200 OKAY',
    release: 'echo migrating',
    setLater: { SMOKE_TEST_TIMEOUT: 'abc' },
    verdict: 'misconfigured',
    code: 2,
  },
]
