/** The name that the process under test finds in DYNO: that of a dyno of its own process type. */

const releaseDyno = /^release\.(\d+)$/
/** Many apps start their clocks and crons on `web.1` alone: the test must never be that dyno. */
const firstDyno = '1'
const insteadOfFirst = '9001'

/**
 * @param dyno  The release dyno's own name; undefined where it has none.
 * @returns undefined for a name that stays as it is.
 */
export function nameDyno(dyno: string | undefined, processType: string): string | undefined {
  const number = releaseDyno.exec(dyno ?? '')?.[1]
  if (number === undefined) return undefined
  return `${processType}.${number === firstDyno ? insteadOfFirst : number}`
}
