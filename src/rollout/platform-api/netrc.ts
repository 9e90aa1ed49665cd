/** Reads the password of a machine from the text of a .netrc file, as curl and git do. Pure. */

/**
 * `machine NAME login NAME password SECRET`, on one line or on several; `default` is for none of ours.
 * @returns undefined where the machine is not there, or has no password. Of several the first counts.
 */
export function findNetrcPassword(text: string, machine: string): string | undefined {
  // A macro runs until an empty line, and may say anything.
  const words = text
    .replace(/^[ \t]*macdef\b[\s\S]*?(?:\n[ \t]*\r?\n|$(?![\s\S]))/gm, '\n')
    .replace(/^[ \t]*#.*$/gm, '')
    .split(/\s+/)
  const start = words.findIndex((word, index) => word === 'machine' && words[index + 1] === machine)
  if (start === -1) return undefined
  const entry = words.slice(start + 2)
  const end = entry.findIndex(word => word === 'machine' || word === 'default')
  const fields = end === -1 ? entry : entry.slice(0, end)
  const at = fields.findIndex((word, index) => index % 2 === 0 && word === 'password')
  return at === -1 ? undefined : fields[at + 1]?.replace(/^"(.*)"$/, '$1')
}
