/** Several releases at once on one machine do not come into each other's way: ports, processes, names. */
import { join } from 'node:path'
import t from 'tap'
import { release, repository } from '../support/heroku.ts'
import { findProcesses } from '../support/processes.ts'
import { readVerdict } from './output.ts'
import { buildWithOwnNode } from './slug.ts'

const releases = [1, 2, 3, 4]

t.test('four releases at once, twice', async t => {
  for (const round of [1, 2]) {
    const built = await Promise.all(
      releases.map(number =>
        buildWithOwnNode(t, {
          directory: join(repository, 'test/faults/programs'),
          files: {
            Procfile: `release: sleep 0.2\nweb: node answers.mjs 200 ${number}\n`,
          },
          config: { SMOKE_TEST_BODY: `${number}`, SMOKE_TEST_SETTLE: '1' },
        }),
      ),
    )

    const released = await Promise.all(built.map(each => release(t, each)))

    for (const { code, output } of released) {
      t.equal(code, 0, `round ${round}: ${output}`)
      t.match(readVerdict(output), { verdict: 'passed', checks: '1/1' })
      t.notMatch(output, 'the release command left', 'nobody sweeps what is another’s')
    }
    const ports = released.map(({ output }) => /with PORT=(\d+):/.exec(output)?.[1])
    t.equal(new Set(ports).size, releases.length, 'each has a port of its own')
    t.strictSame(
      built.flatMap(({ app }) => findProcesses(app)),
      [],
    )
  }
})
