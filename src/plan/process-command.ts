/** The command of each process type: the Procfile's, or the default of a buildpack. */
import type { DefaultWeb, FoundWeb } from './default-web.ts'
import { type FileFinding, findUnusable } from './file-finding.ts'
import type { Procfile } from './procfile.ts'

export type ProcessCommand = {
  readonly command: string
  /** Whose the command is, where it is not the Procfile's own. */
  readonly defaultWeb: FoundWeb | undefined
}

export type CommandSources = {
  readonly procfile: Procfile | undefined
  readonly defaultWeb: DefaultWeb
}

/** Of several equal names the last one counts. */
export function findCommands({ procfile, defaultWeb }: CommandSources): ReadonlyMap<string, ProcessCommand> {
  const commands = new Map<string, ProcessCommand>(
    procfile?.entries.map(({ processType, command }) => [processType, { command, defaultWeb: undefined }]),
  )
  if (!commands.has('web') && defaultWeb.kind === 'found')
    commands.set('web', { command: defaultWeb.command, defaultWeb })
  return commands
}

/** Those of some process types with which no process can be started. */
export function findUnusableCommands(
  sources: CommandSources,
  processTypes: readonly string[],
): readonly FileFinding[] {
  const commands = findCommands(sources)
  return processTypes.flatMap((processType): FileFinding[] => {
    const reason = findUnusable(commands.get(processType)?.command ?? '')
    if (reason === undefined) return []
    const line = sources.procfile?.entries.findLast(entry => entry.processType === processType)?.line
    return [{ kind: 'command-unusable', processType, line, reason }]
  })
}
