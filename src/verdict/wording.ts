/** How times, sizes, addresses and foreign text are written in our lines. */
import type { Exit } from '../dyno/container.ts'
import type { Listener } from '../dyno/listener.ts'
import { makePrintable } from '../plan/printable.ts'

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
  switch (exit.kind) {
    case 'code':
      return `exited with code ${exit.code}`
    case 'signal':
      return `was killed by ${exit.signal}`
    case 'unwatched':
      return `was stopped because ${exit.signal} ended the smoke test's own process above it (contain.pl)`
  }
}

/** `127.0.0.1:5000`, `[::]:5000` */
export function formatListener({ address, port }: Pick<Listener, 'address' | 'port'>): string {
  return address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`
}

/** `1 attempt`, `2 attempts` */
export function formatCount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** `a`, `a and b`, `a, b and c` */
export function joinWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

/** The name of a process on one line: processes choose their names themselves. */
export function formatName(name: string): string {
  return makePrintable(name).replaceAll('\n', '\\n')
}

/** `perl (500 times), sleep`: a pool of workers is no reason to fill the screen. */
export function formatNames(names: readonly string[]): string {
  return [...new Set(names)]
    .map(name => {
      const count = names.filter(each => each === name).length
      return count === 1 ? formatName(name) : `${formatName(name)} (${count} times)`
    })
    .join(', ')
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
