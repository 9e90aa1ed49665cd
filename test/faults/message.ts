/**
 * Holds the whole output of a fault against messages/<name>.txt: what people read is part of the
 * product. To write the files anew, and read the difference before you commit it:
 *
 *   UPDATE_MESSAGES=1 npx tap test/faults/*.test.ts
 */
import { join } from 'node:path'
import type { Test } from 'tap'
import type { Build } from '../support/heroku.ts'
import { hideMachine, matchFile } from '../support/messages.ts'
import { normalize } from '../support/normalize.ts'
import type { Fault, Preparation } from './fault.ts'

export function messageFile(name: string): string {
  return `${name.replace(/[^a-zA-Z0-9]+/g, '-')}.txt`
}

export async function matchMessage(
  t: Test,
  name: string,
  output: string,
  { app }: Pick<Build, 'app'>,
  { ports = {}, varies = [] }: { ports?: Preparation['ports']; varies?: Fault['varies'] } = {},
): Promise<void> {
  const path = join(import.meta.dirname, 'messages', messageFile(name))
  const shown = showControls(gatherAppLines(hideMachine(normalize(output, app, ports))))
  const found = varies.reduce((text, [pattern, standsFor]) => text.replace(pattern, standsFor), shown)
  await matchFile(t, path, found)
}

/** An app's lines and ours come from two pipes, in an order that is nobody's: its own follow the boot here. */
function gatherAppLines(text: string): string {
  const lines = text.split('\n')
  const ofApp = lines.filter(line => line.startsWith('web | '))
  return lines
    .filter(line => !line.startsWith('web | '))
    .flatMap(line => (line.startsWith('smoke-test: booting ') ? [line, ...ofApp] : [line]))
    .join('\n')
}

/** As the pictures that Unicode has for them: a message is a file of text. */
function showControls(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is shown.
      .replace(/[\x00-\x08\x0b-\x1f]/g, control => String.fromCharCode(0x2400 + control.charCodeAt(0)))
      .replaceAll('\x7f', '\u2421')
  )
}
