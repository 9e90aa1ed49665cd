import t from 'tap'
import { groupByOrder, leadsTo, type Placed } from '../../../src/rollout/apps/order.ts'

const place = (id: string, pipelineId: string, stage: string) => ({ id, coupling: { pipelineId, stage } })
const alone = { id: 'alone', coupling: undefined }

t.test('downstream comes first, and apps in no pipeline with it', async t => {
  const apps = [
    place('review', 'p', 'review'),
    place('new-stage', 'p', 'canary'),
    place('staging', 'p', 'staging'),
    alone,
    place('development', 'q', 'development'),
    place('production', 'p', 'production'),
    place('test', 'p', 'test'),
    place('other', 'q', 'production'),
  ]
  const order = groupByOrder(apps).map(group => group.map(({ id }) => id))
  t.strictSame(order, [
    ['alone', 'production', 'other'],
    ['staging'],
    ['development'],
    ['review'],
    ['test'],
    ['new-stage'],
  ])
  t.strictSame(groupByOrder([]), [])
})

t.test('promotions lead downstream within a pipeline', async t => {
  const production = place('production', 'p', 'production')
  const staging = place('staging', 'p', 'staging')
  t.equal(leadsTo(staging, production), true)
  t.equal(leadsTo(place('d', 'p', 'development'), production), true)
  const cases: readonly (readonly [Placed, Placed])[] = [
    [production, staging],
    [production, place('too', 'p', 'production')],
    [staging, place('x', 'q', 'production')],
    [staging, alone],
    [alone, { id: 'x', coupling: undefined }],
    [alone, production],
  ]
  for (const [app, other] of cases) t.equal(leadsTo(app, other), false, `${app.id} to ${other.id}`)
})
