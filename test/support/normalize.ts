/** Takes out of an output what differs from run to run, so that a whole block can be compared. */

/** @param ports  Numbers to replace, by the word that stands for them. */
export function normalize(
  output: string,
  directory: string,
  ports: Readonly<Record<string, string>> = {},
): string {
  const port = /with PORT=(\d+):/.exec(output)?.[1]
  let text = output.replaceAll(directory, 'DIRECTORY')
  for (const [number, word] of Object.entries({
    ...ports,
    ...(port === undefined ? {} : { [port]: '$PORT' }),
  })) {
    text = text.replace(new RegExp(`\\b${number}\\b`, 'g'), () => word)
  }
  return text
    .replace(/\b\d+\.\d+ ?s\b/g, 'N s')
    .replace(/\b\d+ ms\b/g, 'N ms')
    .replace(/\b\d+ ?MB\b/g, 'N MB')
    .replace(/ {2,}(N s)/g, ' $1')
}
