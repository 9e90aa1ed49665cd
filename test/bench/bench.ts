/**
 * The benchmark: ours beside what people use today, and beside an oracle that cannot be beaten, in one run.
 *
 * Usage: npm run bench [-- [--quick] [--runs N] [--only SECTION,...] [--json]]
 * Prints a table, or JSON, and last how many targets are met. It exits with 1 when one is missed.
 */
import { parseArgs } from 'node:util'
import { boots } from './boots.ts'
import { checks } from './checks.ts'
import { crash } from './crash.ts'
import { log } from './log.ts'
import { memory } from './memory.ts'
import { processes } from './processes.ts'
import { releaseFiles } from './release-files.ts'
import { benchPath, describeMissingPrograms } from './requirements.ts'
import { rollout } from './rollout.ts'
import type { Row } from './row.ts'
import type { Section } from './section.ts'
import { size } from './size.ts'
import { formatTable } from './table.ts'
import { judgeTargets } from './targets.ts'
import { waiting } from './waiting.ts'

const sections: Readonly<Record<string, Section>> = {
  boots,
  crash,
  memory,
  waiting,
  size,
  processes,
  log,
  checks,
  'release-files': releaseFiles,
  rollout,
}

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    runs: { type: 'string' },
    only: { type: 'string', default: Object.keys(sections).join(',') },
    json: { type: 'boolean', default: false },
  },
})
const runs = Number(values.runs ?? (values.quick ? 1 : 7))
const wanted = values.only.split(',').map(name => {
  const section = Object.hasOwn(sections, name) ? sections[name] : undefined
  if (section === undefined)
    throw new Error(`no section ${name}; there are ${Object.keys(sections).join(', ')}`)
  return section
})
if (!Number.isInteger(runs) || runs < 1)
  throw new Error(`--runs ${values.runs}: a whole number from 1 is wanted`)

const missingPrograms = describeMissingPrograms(benchPath)
if (missingPrograms.length > 0) {
  for (const line of missingPrograms) console.error(`bench: ${line}`)
  process.exit(2)
}

const rows: Row[] = []
for (const section of wanted) {
  rows.push(...(await section({ runs, isQuick: values.quick, say: text => console.error(`bench: ${text}`) })))
}
const isWhole = !values.quick && wanted.length === Object.keys(sections).length
const judgements = judgeTargets(rows, isWhole)
const missed = judgements.filter(({ miss }) => miss !== undefined)
if (values.json) console.log(JSON.stringify({ node: process.version, runs, rows, judgements }))
else console.log(`Node ${process.version}, medians of ${runs}${formatTable(rows)}\n`)
const reasons = missed.map(({ target, miss }) => `${target.row} (${miss})`)
console.log(
  `targets: ${judgements.length - missed.length} met, ${missed.length} missed${reasons.length > 0 ? `: ${reasons.join(', ')}` : ''}`,
)
if (missed.length > 0) process.exitCode = 1
