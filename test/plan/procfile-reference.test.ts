import { spawnSync } from 'node:child_process'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import t from 'tap'
import { rewriteRelease } from '../../src/plan/procfile.ts'
import { holds, seed, seedNote } from '../support/fuzz.ts'
import { anyProcfile } from './procfile-arbitrary.ts'
import { cases, readCommands } from './procfile-cases.ts'

const ours = '/app/.heroku/smoke-test/release'
const known = cases.map(({ text }) => Buffer.from(text))
const perl = spawnSync('perl', ['-v']).status === 0 ? {} : { skip: 'perl is not on this machine' }
const randomFiles = 100_000
const filesOfOnePerl = 10_000

t.test(`the platform's own expression, in Perl, reads the same in ${randomFiles} files`, perl, async t => {
  t.strictSame(findDifferent(known), [])
  for (let count = 0; count < randomFiles; count += filesOfOnePerl) {
    const files = fc.sample(anyProcfile, { numRuns: filesOfOnePerl, seed: seed + count })
    t.strictSame(findDifferent(files), [], seedNote)
  }
})

t.test('a rewritten file differs in the release command alone, and stays as it is', async t => {
  const property = fc.property(anyProcfile, text => {
    const rewritten = rewriteRelease(text, ours)
    const wanted = { ...readCommands(text), release: ours }
    return (
      isDeepStrictEqual(readCommands(rewritten), wanted) &&
      isSameButOneLine(text, rewritten) &&
      rewriteRelease(rewritten, ours).equals(rewritten)
    )
  })
  await holds(t, property, { numRuns: 20_000, examples: known.map((text): [Buffer] => [text]) })
})

/** As people can read them. */
function findDifferent(files: readonly Buffer[]): readonly string[] {
  const reference = readWithPerl(files)
  return files
    .filter((text, index) => !isDeepStrictEqual(readCommands(text), reference[index]))
    .map(text => JSON.stringify(text.toString('latin1')))
}

/** Either one line was replaced, or one (and the end of the line before it) was appended. */
function isSameButOneLine(before: Buffer, after: Buffer): boolean {
  const [linesBefore = [], linesAfter = []] = [before, after].map(text =>
    text.toString('latin1').split(/(?<=\n)|(?<=\r)(?!\n)/),
  )
  const changed = linesBefore.filter((line, index) => line !== linesAfter[index])
  const isReplaced = linesBefore.length === linesAfter.length && changed.length <= 1
  return isReplaced || after.subarray(0, before.length).equals(before)
}

/** The expression as `SPEC.md` of heroku/buildpacks-procfile quotes it; texts and commands travel in hex. */
function readWithPerl(texts: readonly Buffer[]): readonly Record<string, string>[] {
  const script = String.raw`
    while (my $hex = <STDIN>) {
      chomp $hex;
      my $text = pack 'H*', $hex;
      $text =~ s/\r\n?/\n/g;
      $text =~ s/\n*\z/\n/;
      my %command;
      for my $line (split /\n/, $text) {
        $command{$1} = $2 if $line =~ /^[[:space:]]*([a-zA-Z0-9_-]+):?\s+(.*)[[:space:]]*/a;
      }
      print join(' ', map { $_ . '=' . unpack 'H*', $command{$_} } keys %command), "\n";
    }`
  const input = texts.map(text => `${text.toString('hex')}\n`).join('')
  const { stdout } = spawnSync('perl', ['-e', script], { input, encoding: 'latin1', maxBuffer: 1e8 })
  return stdout
    .split('\n')
    .slice(0, -1)
    .map(line =>
      Object.fromEntries(
        Array.from(line.matchAll(/([^ =]+)=(\w*)/g), ([, processType, hex = '']) => [
          processType,
          Buffer.from(hex, 'hex').toString('utf8'),
        ]),
      ),
    )
}
