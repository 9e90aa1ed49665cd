/** Looks for healthchecks in an app.json that is not JSON: only then it may fail a build. */

/** Whether a file that is not JSON seems to have the key. Another name or a text that contains the word is no key. */
export function hasHealthchecksKey(text: string): boolean {
  // UTF-16 that is read as UTF-8 has a NUL beside each letter.
  return healthchecksKey.test(text.replaceAll('\0', ''))
}

/** Quoted with a colon or a value behind it; quoted in the place of a key; not quoted, with a value behind it. */
const healthchecksKey = (() => {
  const name = '[Hh]ealth[_-]?[Cc]hecks?'
  // A line break needs no look ahead: another line begins behind it.
  const place = '(?:^|[{,}\\]])[ \\t]*'
  return new RegExp(
    `(["'])${name}\\1\\s*[:={[]|${place}(["'])${name}\\2\\s*(?![,\\]\\s])|${place}["']?${name}["']?\\s*[:=]?\\s*[{[]`,
    'm',
  )
})()
