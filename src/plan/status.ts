/** HTTP status codes that count as healthy: codes and closed ranges, as in `200-299,401`. */

export type StatusRange = { readonly from: number; readonly to: number }
export type StatusRanges = readonly StatusRange[]

/** What a check with a path of its own expects. */
export const successStatuses: StatusRanges = [{ from: 200, to: 299 }]

/** What `GET /` is held to where nobody has said anything: that the app is not broken. */
export const unbrokenStatuses: StatusRanges = [{ from: 100, to: 499 }]

/** Reads codes and ranges between commas; undefined when a part is none, or outside 100 to 599. */
export function parseStatusRanges(text: string): StatusRanges | undefined {
  const ranges = text.split(',').map(parseRange)
  return ranges.every(range => range !== undefined) ? ranges : undefined
}

export function matchesStatus(ranges: StatusRanges, status: number): boolean {
  return ranges.some(({ from, to }) => status >= from && status <= to)
}

/** The ranges as people write them. */
export function describeStatuses(ranges: StatusRanges): string {
  if (ranges === unbrokenStatuses) return 'anything below 500'
  return ranges.map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`)).join(',')
}

function parseRange(text: string): StatusRange | undefined {
  const match = /^\s*([1-5]\d\d)(?:\s*-\s*([1-5]\d\d))?\s*$/.exec(text)
  const from = Number(match?.[1])
  const to = Number(match?.[2] ?? match?.[1])
  return from <= to ? { from, to } : undefined
}
