/** A download that makes no progress ends by itself. In a file of its own, since its limits are waited for. */
import t from 'tap'
import { copyBuildpack, makeSlug, packNode, procfile, stallsIn, startSite } from '../support/node-site.ts'
import { readFiles } from './slug.ts'

t.test('a download that stalls time and again is given up', async t => {
  const archive = await packNode(t, '#!/bin/sh\nexit 1\n')
  const site = await startSite(t, [stallsIn(archive)])
  const slug = await makeSlug(t, await copyBuildpack(t, archive), { SMOKE_TEST_NODE_MIRROR: site.url })

  const { code, output } = await slug.compile()
  t.equal(code, 1)
  t.match(
    output,
    [
      '-----> Smoke test',
      `       Downloading ${site.archiveUrl}`,
      '',
      ' !     The Node for the smoke test could not be downloaded:',
      ` !     ${site.archiveUrl}`,
      ' !     curl: (28) ',
    ].join('\n'),
  )
  t.ok(site.requests.length > 1, 'it is tried again')
  t.same(readFiles(slug.tree), new Map([['Procfile', Buffer.from(procfile)]]))
})
