/** Numbers and bytes that look random and are the same ones in every run. */

export type Random = {
  /** A whole number from 0 to `below`, without `below` itself. */
  readonly integer: (below: number) => number
  /** Bytes, each one of `choices`: rare ones become frequent. */
  readonly bytes: (length: number, choices: readonly number[]) => Buffer
}

export function createRandom(seed: number): Random {
  let state = seed
  const integer = (below: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return (state >>> 8) % below
  }
  return {
    integer,
    bytes: (length, choices) =>
      Buffer.from(Array.from({ length }, () => choices[integer(choices.length)] ?? 0)),
  }
}
