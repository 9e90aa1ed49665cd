import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import t from 'tap'
import { decodeBody } from '../../src/checks/decode-body.ts'
import { createRandom } from '../support/random.ts'

const page = Buffer.from(
  `<h1>Café</h1>${createRandom(1)
    .bytes(4000, [...Buffer.from('0123456789')])
    .toString()}`,
)
const gzipped = gzipSync(page)

t.test('a body is decoded as its header says', async t => {
  const cases = [
    { encoding: 'gzip', body: gzipped },
    { encoding: 'x-gzip', body: gzipped },
    { encoding: ' GZIP ', body: gzipped },
    { encoding: 'deflate', body: deflateSync(page) },
    { encoding: 'br', body: brotliCompressSync(page) },
    { encoding: 'identity', body: page },
    { encoding: undefined, body: page },
  ]
  for (const { encoding, body } of cases) t.same(await decodeBody(body, encoding), page, `${encoding}`)
})

t.test('of a body that is cut off there is its beginning', async t => {
  for (const [encoding, body] of [
    ['gzip', gzipped],
    ['br', brotliCompressSync(page)],
  ] as const) {
    const decoded = await decodeBody(body.subarray(0, body.length - 10), encoding)
    t.ok(decoded.length > 1000)
    t.same(decoded, page.subarray(0, decoded.length))
  }
})

t.test('what cannot be decoded stays as it came', async t => {
  const cases = [
    { name: 'it is not what it says', body: page, encoding: 'gzip' },
    { name: 'nor that', body: page, encoding: 'br' },
    { name: 'nobody knows that encoding', body: gzipped, encoding: 'zstd' },
    { name: 'nor several of them', body: gzipped, encoding: 'gzip, gzip' },
    { name: 'it would fill the memory', body: gzipSync(Buffer.alloc(17 * 1024 * 1024)), encoding: 'gzip' },
  ]
  for (const { name, body, encoding } of cases) t.equal(await decodeBody(body, encoding), body, name)
})

t.test('a body of nothing stays one', async t => {
  t.equal((await decodeBody(Buffer.alloc(0), 'gzip')).length, 0)
})
