/** Prints a generated app as commands that make it again, and what came of it. */
import { findDue } from './model.ts'
import { render } from './render.ts'
import type { Trial } from './run-app.ts'

/** For a shell: the lines that are no command are comments. */
export function printApp({ app, problems, output }: Trial, name: string): readonly string[] {
  const { files, config, setLater } = render(app)
  const { verdict, code } = findDue(app)
  const variables = Object.entries({ ...config, ...setLater }).map(
    ([key, value]) => `--env '${key}=${value}'`,
  )
  return [
    `# The smallest app found for ${name}: ${JSON.stringify(app)}`,
    `# Due: ${verdict ?? 'no test'}, exit code ${code}`,
    ...problems.map(problem => `# ${problem}`),
    'app=$(mktemp -d)',
    ...Object.entries(files).flatMap(([path, content]) => [
      `cat >"$app/${path}" <<'END'`,
      ...content.replace(/\n$/, '').split('\n'),
      'END',
    ]),
    `bin/try ${variables.join(' ')} "$app"`,
    ...output.split('\n').map(line => `# ${line}`),
  ]
}
