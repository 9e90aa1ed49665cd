/** A list of the API as a whole, page after page. */
import * as v from 'valibot'
import type { Call } from './call.ts'
import type { Page } from './page.ts'
import type { Reply } from './reply.ts'

const wholeList = 'id ..; max=1000'

/** @param callForPage  Makes one call; the range of the next page is in its answer. */
export async function listPages<T>(
  path: string,
  item: v.GenericSchema<unknown, T>,
  callForPage: (call: Call<T[]>) => Promise<Page<T[]>>,
): Promise<Reply<readonly T[]>> {
  const schema = v.array(item)
  const items: T[] = []
  let range: string | undefined = wholeList
  while (range !== undefined) {
    const page: Page<T[]> = await callForPage({ method: 'GET', path, schema, range, variant: 'sdk' })
    if (page.reply.kind === 'problem') return page.reply
    items.push(...page.reply.value)
    if (page.nextRange === range)
      return { kind: 'problem', problem: { kind: 'not-understood', reason: 'the list has no end' } }
    range = page.nextRange
  }
  return { kind: 'value', value: items }
}
