/** Foreign text, of an app or its files, made fit for a terminal and a log. */

/** Colours are dropped, other control characters shown as `\x07`. Tabs and line breaks stay. */
export function makePrintable(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
      .replace(/\x1b\[[0-9;?]*[ -/]*[@-~]/g, '')
      .replace(/\r?\n/g, '\n')
      .replace(
        // biome-ignore lint/suspicious/noControlCharactersInRegex: likewise.
        /[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g,
        showCharacter,
      )
  )
}

/** The same without line breaks: they could forge a line of ours. */
export function toOneLine(text: string): string {
  return makePrintable(text).replaceAll('\n', ' ')
}

function showCharacter(character: string): string {
  const code = character.charCodeAt(0)
  return code < 0x100
    ? `\\x${code.toString(16).padStart(2, '0')}`
    : `\\u${code.toString(16).padStart(4, '0')}`
}
