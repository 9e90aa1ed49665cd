/** Reads README and CONTRIBUTING, so that tests can hold what they say against the code. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repository } from './heroku.ts'

export const readme = readFileSync(join(repository, 'README.md'), 'utf8')
export const contributing = readFileSync(join(repository, 'CONTRIBUTING.md'), 'utf8')

export type Section = {
  readonly heading: string
  /** Up to the next heading of any level. */
  readonly text: string
}

export function listSections(text: string): readonly Section[] {
  return text.split(/^#{2,3} /m).map(part => {
    const [heading = ''] = part.split('\n', 1)
    return { heading: unquote(heading), text: part.slice(heading.length) }
  })
}

export function readSection(text: string, heading: string): string {
  const section = listSections(text).find(each => each.heading === heading)
  if (section === undefined) throw new Error(`there is no section ${heading}`)
  return section.text
}

/** The cells of a section's table, row by row, without its head. */
export function readTable(text: string, heading: string): readonly (readonly string[])[] {
  const rows = readSection(text, heading)
    .split('\n')
    .filter(line => line.startsWith('|'))
  if (rows.length < 3) throw new Error(`there is no table in ${heading}`)
  return rows.slice(2).map(row =>
    row
      .split('|')
      .slice(1, -1)
      .map(cell => cell.trim()),
  )
}

/** The fenced blocks of a language; '' for those of none. */
export function readBlocks(text: string, language: string): readonly string[] {
  return [...text.matchAll(/^( *)```(\w*)\n(.*?)^\1```$/gms)]
    .filter(([, , found]) => found === language)
    .map(([, , , block = '']) => block)
}

/** What stands between backquotes. */
export function readCode(text: string): readonly string[] {
  return [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code)
}

/** The name that GitHub gives to a heading, for links. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\w -]/g, '')
    .replaceAll(' ', '-')
}

export function unquote(cell = ''): string {
  return cell.replaceAll('`', '')
}
