/**
 * Holds the whole output of a fault against messages/<name>.txt: what people read is part of the
 * product. To write the files anew, and read the difference before you commit it:
 *
 *   UPDATE_MESSAGES=1 npx tap test/faults/*.test.ts
 */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Test } from 'tap'
import type { Build } from '../support/heroku.ts'
import { normalize } from '../support/normalize.ts'

export function messageFile(name: string): string {
  return `${name.replace(/[^a-zA-Z0-9]+/g, '-')}.txt`
}

/** A file that is not there fails. */
export async function matchMessage(
  t: Test,
  name: string,
  output: string,
  { app }: Pick<Build, 'app'>,
  ports: Readonly<Record<string, string>> = {},
): Promise<void> {
  const path = join(import.meta.dirname, 'messages', messageFile(name))
  const found = showControls(gatherAppLines(hideMachine(normalize(output, app, ports))))
  if (process.env['UPDATE_MESSAGES'] === '1') await writeFile(path, found)
  const wanted = await readFile(path, 'utf8').catch(() => 'There is no such file: see message.ts.')
  t.equal(found, wanted, `prints ${path.slice(import.meta.dirname.length + 1)}`)
}

/**
 * Takes out what normalize leaves: a port other than $PORT, process ids and numbers, our version, the machine's
 * memory, and whether that of a crashed app was looked at in time.
 */
function hideMachine(text: string): string {
  return text
    .replace(/\b(0\.0\.0\.0|127\.0\.0\.1):\d+/g, '$1:ANOTHER_PORT')
    .replace(/\[(::1?)\]:\d+/g, '[$1]:ANOTHER_PORT')
    .replace(/ \(\d{2,}\)/g, ' (PID)')
    .replace(/ \(\d+ times\)/g, ' (N times)')
    .replace(/ version=\S+/g, ' version=V')
    .replace(/(This release dyno) (may be smaller than a web dyno|has N MB of memory)/g, '$1 SIZE')
    .replace(/(peak memory: N MB) of N MB/g, '$1')
    .replace(/( verdict=crashed .*) memory=N MB/, '$1')
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
