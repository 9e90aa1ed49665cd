import { spawnSync } from 'node:child_process'
import { isDeepStrictEqual } from 'node:util'
import t from 'tap'
import { rewriteRelease } from '../../src/plan/procfile.ts'
import { bytes, cases, readCommands } from './procfile-cases.ts'

const ours = '"$HOME/.heroku/smoke-test/release"'
const texts = [...cases.map(({ text }) => Buffer.from(text)), ...generateTexts(2000)]
const perl = spawnSync('perl', ['-v']).status === 0 ? {} : { skip: 'perl is not on this machine' }

t.test("the platform's own expression, in Perl, reads the same", perl, async t => {
  const reference = readWithPerl(texts)
  t.equal(reference.length, texts.length)
  const different = texts.filter((text, index) => !isDeepStrictEqual(readCommands(text), reference[index]))
  t.strictSame(different.map(String), [])
})

t.test(
  'a rewritten file differs in the release command alone, and rewriting it again changes nothing',
  async t => {
    const broken = texts.filter(text => {
      const rewritten = rewriteRelease(text, ours)
      const isReadTheSame = isDeepStrictEqual(readCommands(rewritten), {
        ...readCommands(text),
        release: ours,
      })
      return (
        !isReadTheSame ||
        !isSameButOneLine(text, rewritten) ||
        !rewriteRelease(rewritten, ours).equals(rewritten)
      )
    })
    t.strictSame(broken.map(String), [])
  },
)

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
function readWithPerl(texts: readonly Buffer[]): Record<string, string>[] {
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

/** Lines of all the right and wrong parts, the same ones in every run. */
function generateTexts(count: number): Buffer[] {
  let state = 1
  const pick = (choices: readonly string[]): string => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return choices[(state >>> 8) % choices.length] ?? ''
  }
  const blanks = [
    '',
    '',
    ' ',
    '   ',
    '\t',
    '\v',
    '\f',
    '\xa0',
    '\xc2\xa0',
    '\xef\xbb\xbf',
    '\xe2\x80\xa8',
    '\xc2\x85',
    '\0',
  ]
  const line = () =>
    pick(blanks) +
    pick(['web', 'release', 'release', 'a_b-1', 'web.1', '"web', '#web', '', 'w\xe9b']) +
    pick([':', ':', ':', '', ' :', '::']) +
    pick([' ', ...blanks]) +
    pick(['x', 'x y ', '', 'a: b', '"x"', '$PORT && y; z', '# c', '\xe2\x80\xa8x', '\xff', '\0', '\\']) +
    pick(blanks) +
    pick(['\n', '\n', '\r\n', '\r', '', '\n\n'])
  return Array.from({ length: count }, () => bytes(Array.from({ length: 5 }, line).join('')))
}
