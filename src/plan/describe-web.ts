/** A web command that the Procfile does not have, in words: whose it is, or why there is none. */
import { orderAdvice } from './buildpack-order.ts'
import type { Declaration } from './declaration.ts'
import type { FoundWeb, MissingWeb } from './default-web.ts'

const ownOrigin = 'Procfile'

export function describeCommandOrigin(web: FoundWeb | undefined): string {
  if (web === undefined) return ownOrigin
  return `${web.rule}; ${web.isWrittenIntoProcfile ? 'written into the Procfile' : 'the Procfile has none'}`
}

/** The command, and whose it is where it is not the Procfile's own. */
export function describeCommand(command: string, origin: string): string {
  return origin === ownOrigin ? command : `${command} (from ${origin})`
}

/** Said where the app may want no web at all: one that nobody runs should not hold up its releases. */
export function describeUnaskedWeb(
  web: FoundWeb | undefined,
  available: readonly string[],
): readonly string[] {
  const others = available.filter(processType => processType !== 'web' && processType !== 'release')
  return web === undefined || others.length === 0
    ? []
    : [
        `The Procfile has ${others.join(', ')} and no web, but Heroku adds the one of ${web.rule}: it is tested.`,
        'If this app is to have no web process, turn the test off: heroku config:set SMOKE_TEST=off',
      ]
}

/** Files that look as if they were meant to be the Procfile. */
export function describeMisnamedProcfiles(names: readonly string[]): readonly string[] {
  return names.map(name => `There is a file ${name}; Heroku reads one that is called Procfile alone.`)
}

/** @param types  The process types of the Procfile; undefined where there is none. */
export function describeNoWeb({ kind }: MissingWeb, types: readonly string[] | undefined): string {
  const reason = types
    ? `The Procfile has no web process type (it has ${types.join(', ') || 'none at all'})`
    : 'The app has no Procfile'
  if (kind === 'ambiguous') return `${reason}.`
  const advice = types ? ' To have it tested, declare web there.' : ''
  return `${reason}, so there is nothing to test.${advice}`
}

/** What the buildpacks have to do with it that there is no web; empty where none is known to have run. */
export function describeMissingWeb({ kind, declarations }: MissingWeb): readonly string[] {
  switch (kind) {
    case 'none':
      return declarations.map(describeDeclaration)
    case 'ambiguous':
      return [
        'Which web Heroku adds cannot be told:',
        ...declarations.map(declaration => `  ${describeDeclaration(declaration)}`),
        ...(declarations.some(({ kind }) => kind === 'later') ? orderAdvice : []),
        'Declare web in a Procfile, and it is tested: web: <command>',
      ]
  }
}

function describeDeclaration(declaration: Declaration): string {
  switch (declaration.kind) {
    case 'command':
      return `${beginSentence(declaration.rule)} declares: ${declaration.command}`
    case 'none':
      return `${beginSentence(declaration.rule)} ${declaration.reason}.`
    case 'later':
      return `The ${declaration.name} buildpack has not run before this one: there is a ${declaration.file}, but no ${declaration.mark}.`
  }
}

function beginSentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}
