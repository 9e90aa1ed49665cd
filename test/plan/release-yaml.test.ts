/** The note of the Ruby buildpack, as Ruby's own YAML writer makes it, and as it does not. */
import t from 'tap'
import type { NotedWeb } from '../../src/plan/declaration.ts'
import { readReleaseYaml } from '../../src/plan/release-yaml.ts'

const types = (...lines: readonly string[]) => ['---', 'default_process_types:', ...lines, ''].join('\n')
const command = (text: string): NotedWeb => ({ kind: 'command', command: text })
const none: NotedWeb = { kind: 'none' }
const unreadable: NotedWeb = { kind: 'unreadable' }

const cases: readonly (readonly [name: string, yaml: string | undefined, expect: NotedWeb])[] = [
  [
    'a plain command',
    types('  web: bin/rails server -e $RAILS_ENV'),
    command('bin/rails server -e $RAILS_ENV'),
  ],
  ['between others', types('  rake: a', '  web: b', '  worker: c'), command('b')],
  ['a name that begins alike', types('  webhook: a', '  web: b'), command('b')],
  ['followed by another map', `${types('  web: b')}config_vars:\n  web: c\n`, command('b')],
  ['one that is folded', types('  web: one', '    two', '    three', '  rake: x'), command('one two three')],
  ['quotes that are needed for a colon', types("  web: 'echo: it''s # up'"), command("echo: it's # up")],
  ['quotes that are folded', types("  web: 'echo: one", "    two'"), command('echo: one two')],
  ['double quotes for a tab', types('  web: "a\\tb \\"c\\""'), command('a\tb "c"')],
  ['line ends of another system', types('  web: a').replaceAll('\n', '\r\n'), command('a')],
  ['no web', types('  rake: a'), none],
  ['no types', '---\ndefault_process_types: {}\n', none],
  ['no map of types', '---\naddons: []\n', none],
  ['an empty file', '', none],
  ['no file', undefined, none],
  ['no command', types('  web:'), unreadable],
  ['an empty command', types("  web: ''"), unreadable],
  ['a block of lines', types('  web: |-', '    one', '    two'), unreadable],
  ['an alias', types('  web: *rack'), unreadable],
  ["an escape of YAML's own", types('  web: "a\\x01b"'), unreadable],
  ['a line feed', types('  web: "a\\nb"'), unreadable],
  ['quotes without an end', types("  web: 'a"), unreadable],
  ['a map on one line', 'default_process_types: {web: a}\n', unreadable],
]

for (const [name, yaml, expect] of cases) t.strictSame(readReleaseYaml(yaml), expect, name)
