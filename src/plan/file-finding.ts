/** A file of the app that cannot be read, or that the slug cannot hold, in words. */

export type FileFinding =
  | { readonly kind: 'file-unreadable'; readonly path: string; readonly reason: UnreadableReason }
  /** No process can be started with such a command: the operating system refuses it. */
  | {
      readonly kind: 'command-unusable'
      readonly processType: string
      /** Of the Procfile; undefined where the command is a buildpack's default. */
      readonly line: number | undefined
      readonly reason: UnusableReason
    }

export type UnreadableReason =
  | 'directory'
  | 'no-regular-file'
  | 'link-to-itself'
  | 'link-to-nothing'
  | 'not-permitted'
  | 'too-large'
  | 'failing'

export type UnusableReason = 'has-nul' | 'too-long'

/** What people write is a few kB long. */
export const maxFileBytes = 1024 * 1024
/** Linux takes an argument of 128 KiB at most, with the NUL behind it. */
export const maxCommandBytes = 128 * 1024 - 1

/** Undefined where a shell can be started with the command. */
export function findUnusable(command: string): UnusableReason | undefined {
  if (command.includes('\0')) return 'has-nul'
  return Buffer.byteLength(command) > maxCommandBytes ? 'too-long' : undefined
}

/** Whether there can be text in the file that nobody has read. A directory and a broken link hold none. */
export function mayHoldText(reason: UnreadableReason): boolean {
  return reason === 'not-permitted' || reason === 'too-large' || reason === 'failing'
}

export function describeFileFinding(finding: FileFinding): string {
  switch (finding.kind) {
    case 'file-unreadable':
      return `${finding.path} ${unreadable[finding.reason]}.`
    case 'command-unusable': {
      const place =
        finding.line === undefined
          ? `The command of ${finding.processType}`
          : `Procfile line ${finding.line}: the command of "${finding.processType}"`
      return `${place} ${unusable[finding.reason]}.`
    }
  }
}

const unreadable: Readonly<Record<UnreadableReason, string>> = {
  directory: 'is a directory, but must be a file',
  'no-regular-file': 'is not a regular file, but a named pipe, a socket or a device',
  'link-to-itself': 'is a symbolic link that leads back to itself',
  'link-to-nothing': 'is a symbolic link to a file that does not exist',
  'not-permitted': 'cannot be read: permission denied',
  'too-large': `cannot be used: it is larger than ${maxFileBytes / 1024 / 1024} MB`,
  failing: 'cannot be read: the disk reports an error',
}

const unusable: Readonly<Record<UnusableReason, string>> = {
  'has-nul': 'contains a NUL character, so no process can be started with it',
  'too-long': 'is longer than 128 kB, so no process can be started with it. Move it into a script',
}
