// biome-ignore-all lint/suspicious/noTemplateCurlyInString: app.json has them so.
import t from 'tap'
import { environmentOf } from '../../src/plan/environment.ts'
import { expandHeaderValue } from '../../src/plan/header-value.ts'

const environment = environmentOf({
  ...{ A: 'a', A_1: 'ü', EMPTY: '', DOLLAR: '$A', _x: 'x' },
  ...{ BREAK: 'b\nc', BELL: '\x07', DELETE: '\x7f', TAB: '\t' },
})

const cases: { template: string; text: string; unset?: string[]; unsendable?: string[] }[] = [
  { template: '', text: '' },
  { template: 'plain', text: 'plain' },
  { template: '$A', text: 'a' },
  { template: '${A}', text: 'a' },
  { template: 'Bearer $A!', text: 'Bearer a!' },
  { template: '$A$A', text: 'aa' },
  { template: '${A}_1', text: 'a_1' },
  { template: '$A_1', text: 'ü' },
  { template: '$A-1', text: 'a-1' },
  { template: '$_x', text: 'x' },
  { template: '$$', text: '$' },
  { template: '$$A', text: '$A' },
  { template: '$$$A', text: '$a' },
  { template: '$$$$A', text: '$$A' },
  { template: '$${A}', text: '${A}' },
  { template: '$DOLLAR', text: '$A' },
  { template: 'a$', text: 'a$' },
  { template: '$1', text: '$1' },
  { template: '${}', text: '${}' },
  { template: '${A', text: '${A' },
  { template: '${ A }', text: '${ A }' },
  { template: '${A:-b}', text: '${A:-b}' },
  { template: '$(id)', text: '$(id)' },
  { template: '`id`', text: '`id`' },
  { template: '<$NONE>', text: '<>', unset: ['NONE'] },
  { template: '<${NONE}>', text: '<>', unset: ['NONE'] },
  { template: '$EMPTY$NONE$A', text: 'a', unset: ['EMPTY', 'NONE'] },
  { template: '$AB', text: '', unset: ['AB'] },
  { template: 'a$BREAK', text: 'a', unsendable: ['BREAK'] },
  { template: '$BELL${DELETE}$TAB', text: '\t', unsendable: ['BELL', 'DELETE'] },
]

t.test('expandHeaderValue', async t => {
  for (const { template, text, unset = [], unsendable = [] } of cases) {
    t.strictSame(expandHeaderValue(template, environment), { text, unset, unsendable }, template)
  }
})
