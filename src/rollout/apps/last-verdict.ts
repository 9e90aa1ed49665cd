/** What the output of a release says about the smoke test. Pure. */

/** Of the fields of our last line, `at=verdict verdict=passed mode=warn ...`, those that a list has room for. */
export type LastVerdict = { readonly verdict: string; readonly heroku: string | undefined }

/** @returns undefined where no smoke test has ended in it. Of several process types the last decides. */
export function findLastVerdict(output: string): LastVerdict | undefined {
  const line = output.split(/\r?\n/).findLast(text => text.startsWith('smoke-test: at=verdict '))
  const fields = new Map(
    line?.split(' ').map(field => {
      const [key = '', ...value] = field.split('=')
      return [key, value.join('=')]
    }),
  )
  const verdict = fields.get('verdict')
  if (verdict === undefined) return undefined
  return { verdict, heroku: fields.get('heroku') }
}
