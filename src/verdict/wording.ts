/** How times, sizes, addresses and foreign text are written in our lines. */
import type { Exit } from '../dyno/container.ts'
import type { Listener } from '../dyno/listener.ts'

/** `2.3 s` */
export function formatSeconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`
}

/** `2.310 s`, for timelines. */
export function formatExactSeconds(ms: number): string {
  return `${(ms / 1000).toFixed(3)} s`
}

/** Heroku's own megabytes, of 1024 x 1024 bytes. */
export function formatMegabytes(bytes: number): string {
  return `${Math.round(bytes / (1024 * 1024))} MB`
}

/** `exited with code 1`, `was killed by SIGSEGV` */
export function formatExit(exit: Exit): string {
  return exit.kind === 'code' ? `exited with code ${exit.code}` : `was killed by ${exit.signal}`
}

/** `127.0.0.1:5000`, `[::]:5000` */
export function formatListener({ address, port }: Listener): string {
  return address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`
}

/** `1 attempt`, `2 attempts` */
export function formatCount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** The beginning of a foreign text without its last newlines, printable, in quotes; dots stand for what is cut off. */
export function quote(text: string, maxLength: number): string {
  const printable = makePrintable(text.replace(/(?<![\r\n])[\r\n]+$/, '')).replaceAll('\n', '\\n')
  return printable.length > maxLength ? `"${printable.slice(0, maxLength)}"...` : `"${printable}"`
}

/** One word for a shell, whatever is in it. */
export function quoteForShell(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}

/** Foreign text for a terminal: colours are dropped, other control characters shown as `\x07`. */
export function makePrintable(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
      .replace(/\x1b\[[0-9;?]*[ -/]*[@-~]/g, '')
      .replace(/\r?\n/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: likewise.
      .replace(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g, showCharacter)
  )
}

function showCharacter(character: string): string {
  const code = character.charCodeAt(0)
  return code < 0x100
    ? `\\x${code.toString(16).padStart(2, '0')}`
    : `\\u${code.toString(16).padStart(4, '0')}`
}
