/** Apps that work: how long after they listen they are asked, and how long all takes beside their own boot. */
import { type Contender, contenders } from './contenders.ts'
import { addSample, median, type Row, type Samples, type Unit } from './row.ts'
import { type Behaviour, type Run, runOnce } from './run.ts'
import { type Section, withSlug } from './section.ts'

/** Seconds from the start of the app's process until it listens. */
export const bootTimes = [0.1, 0.73, 2.3, 10] as const
const longBoot = 10

type Measure = {
  readonly name: 'first-request' | 'overhead' | 'whole' | 'cpu'
  readonly group: string
  readonly unit: Unit
  readonly of: (run: Run) => number | undefined
}

const measures: readonly Measure[] = [
  {
    name: 'first-request',
    group: 'listening -> first request',
    unit: 'ms',
    of: ({ app }) => {
      const [listening, asked] = [findEvent(app, 'listening'), findEvent(app, 'asked')]
      return listening && asked && asked.atMs - listening.atMs
    },
  },
  {
    name: 'overhead',
    group: "whole run minus the app's boot",
    unit: 'ms',
    of: ({ wallMs, app }) => {
      const listening = findEvent(app, 'listening')
      return listening && wallMs - listening.ageMs
    },
  },
  { name: 'whole', group: 'whole run', unit: 'ms', of: ({ wallMs }) => wallMs },
  {
    name: 'cpu',
    group: 'processor time of the tool and its children',
    unit: 'ms',
    of: ({ toolCpuMs }) => toolCpuMs,
  },
]

export const boots: Section = async ({ runs, isQuick, say }) => {
  const apps: readonly App[] = [
    ...bootTimes
      .filter(seconds => !(isQuick && seconds === longBoot))
      .map(seconds => ({
        name: `${seconds}`,
        label: `an app that boots in ${seconds} s`,
        behaviour: { BENCH_BOOT_MS: `${seconds * 1000}` },
      })),
    {
      name: 'unready',
      label: 'one that answers 503 twice, in 0.73 s',
      behaviour: { BENCH_BOOT_MS: '730', BENCH_UNREADY: '2' },
    },
  ]
  return await withSlug({}, async ({ directory }) => {
    const samples: Samples = new Map()
    for (let count = 0; count < runs; count++) {
      for (const app of apps) {
        say(`${app.label}: run ${count + 1} of ${runs}`)
        for (const contender of contenders) {
          const run = await runOnce({ contender, slug: directory, behaviour: app.behaviour })
          collect(samples, app, contender, run)
        }
      }
    }
    return measures.flatMap(measure => apps.map(app => makeRow(samples, measure, app)))
  })
}

type App = { readonly name: string; readonly label: string; readonly behaviour: Behaviour }

/** Of a peer that fails on a working app nothing is taken. */
function collect(samples: Samples, app: App, contender: Contender, run: Run): void {
  if (run.exitCode !== 0) return
  for (const measure of measures) {
    const value = measure.of(run)
    if (value !== undefined) addSample(samples, keyOf(measure, app, contender), value)
  }
}

function makeRow(samples: Samples, measure: Measure, app: App): Row {
  const values = contenders.flatMap(contender => {
    const value = median(samples.get(keyOf(measure, app, contender)) ?? [])
    return value === undefined ? [] : [[contender.name, value]]
  })
  return {
    id: `${measure.name}/${app.name}`,
    group: measure.group,
    label: app.label,
    unit: measure.unit,
    values: Object.fromEntries(values),
  }
}

function keyOf(measure: Measure, app: App, contender: Contender): string {
  return `${measure.name}/${app.name}/${contender.name}`
}

function findEvent(app: Run['app'], event: string) {
  return app.find(each => each.event === event)
}
