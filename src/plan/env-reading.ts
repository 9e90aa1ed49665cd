/** What a file of variables holds, whatever its format. */

export type EnvFileReading =
  | {
      readonly kind: 'read'
      /** Of several equal names the last one counts. */
      readonly variables: ReadonlyMap<string, string>
      /** Lines, counted from 1, that hold no variable and are no comment. */
      readonly ignoredLines: readonly number[]
    }
  | { readonly kind: 'refused'; readonly line: number; readonly reason: string }

/** A name that a process can have, and a file of ENV_DIR. */
export const variableName = /^[\p{L}\p{N}_][\p{L}\p{N}_.-]*$/u
