/** The launch.toml of the .NET buildpack, and the command that its bin/release makes of one. */
import t from 'tap'
import type { NotedWeb } from '../../src/plan/declaration.ts'
import { readLaunchToml } from '../../src/plan/launch-toml.ts'

const web = (...lines: readonly string[]) => ['[[processes]]', 'type = "web"', ...lines, ''].join('\n')
const worker = '[[processes]]\ntype = "worker"\ncommand = ["bash", "-c", "./worker"]\n\n'
const command = (text: string): NotedWeb => ({ kind: 'command', command: text })
const none: NotedWeb = { kind: 'none' }
const unreadable: NotedWeb = { kind: 'unreadable' }

const cases: readonly (readonly [name: string, toml: string | undefined, expect: NotedWeb])[] = [
  [
    'a script for bash',
    web('command = ["bash", "-c", "cd bin; ./app $PORT"]'),
    command('cd bin; ./app $PORT'),
  ],
  [
    'a script with quotes',
    web(`command = ["bash", "-c", "cd 'a b'; ./'c d'"]`),
    command("cd 'a b'; ./'c d'"),
  ],
  [
    'words',
    web('command = ["dotnet", "app.dll", "--urls=http://*"]'),
    command("dotnet app.dll '--urls=http://*'"),
  ],
  [
    'words with blanks and quotes',
    web(`command = ["dotnet", "it's one.dll"]`),
    command(`dotnet 'it'"'"'s one.dll'`),
  ],
  ['strings without escapes', web(`command = ['bash', '-c', 'echo "a\\b"']`), command('echo "a\\b"')],
  ['escapes', web('command = ["bash", "-c", "echo \\"a\\" \\u00e9"]'), command('echo "a" é')],
  [
    'several lines',
    web('command = [', '  "bash", # a shell', '  "-c",', '  "./app",', ']'),
    command('./app'),
  ],
  [
    'keys in another order',
    `${worker}[[processes]]\ndefault = true\ncommand = ["./app"]\n  type =  'web'\n`,
    command('./app'),
  ],
  ['arguments, which the buildpack leaves out', web('command = ["./app"]', 'args = ["x"]'), command('./app')],
  ['another table behind it', `${web('command = ["./app"]')}[[labels]]\ncommand = ["x"]\n`, command('./app')],
  [
    'several webs, of which the last one counts',
    `${web('command = ["a"]')}${web('command = ["b"]')}`,
    command('b'),
  ],
  ['a bracket in a command', web('command = ["bash", "-c", "[[ -f a ]] && ./app"]', '[x]'), unreadable],
  [
    'a bracket further in',
    web('command = ["bash", "-c", "test [ && ./app ]"]'),
    command('test [ && ./app ]'),
  ],
  ['no web', worker, none],
  ['an empty file', '', none],
  ['no file', undefined, none],
  ['no command', web('args = ["x"]'), unreadable],
  ['a command that is no array', web('command = "./app"'), unreadable],
  ['a string of several lines', web('command = ["""./app"""]'), unreadable],
  ["an escape of TOML's own", web('command = ["\\e"]'), unreadable],
  ['what is a comment in YAML', web('command = ["bash", "-c", "./app # up"]'), unreadable],
  ['what is a map in YAML', web('command = ["bash", "-c", "echo a: b"]'), unreadable],
  ['what is a quoted string in YAML', web(`command = ["bash", "-c", "'./my app' --x"]`), unreadable],
]

for (const [name, toml, expect] of cases) t.strictSame(readLaunchToml(toml), expect, name)
