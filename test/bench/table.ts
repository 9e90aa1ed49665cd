/** The rows as text: a table of what everybody was measured in, and one of what only we were. */
import { contenders } from './contenders.ts'
import type { Row } from './row.ts'
import { bestPeer, format } from './targets.ts'

export function formatTable(rows: readonly Row[]): string {
  const compared = rows.filter(isCompared)
  const alone = rows.filter(row => !isCompared(row))
  const names = contenders.map(({ name }) => name)
  const lines = [
    ...(compared.length > 0
      ? ['', ...formatRows(compared, [...names, 'to best peer', 'to oracle'], compareCells)]
      : []),
    ...(alone.length > 0 ? ['', ...formatRows(alone, ['ours'], row => [cellOf(row.values.ours)])] : []),
  ]
  return lines.join('\n')
}

/** Rows that others have as well. */
function isCompared({ values }: Row): boolean {
  return Object.keys(values).some(name => name !== 'ours')
}

function compareCells(row: Row): readonly string[] {
  const { ours, oracle } = row.values
  const best = bestPeer(row)
  return [
    ...contenders.map(({ name }) => cellOf(row.values[name])),
    ours === undefined || best === undefined ? '' : (ours / best).toFixed(2),
    ours === undefined || oracle === undefined ? '' : (ours / oracle).toFixed(2),
  ]
}

/** Who failed, or was not asked, has no figure. */
function cellOf(value: number | undefined): string {
  return value === undefined ? '-' : format(value)
}

function formatRows(
  rows: readonly Row[],
  columns: readonly string[],
  cells: (row: Row) => readonly string[],
): readonly string[] {
  const labelWidth = Math.max(
    ...rows.flatMap(({ group, unit, label }) =>
      [`${group}, ${unit}`, `  ${label}`].map(({ length }) => length),
    ),
  )
  const widths = columns.map(column => Math.max(column.length, 7))
  const line = (label: string, texts: readonly string[]) =>
    `${label.padEnd(labelWidth)}  ${texts.map((text, index) => text.padStart(widths[index] ?? 0)).join('  ')}`.trimEnd()
  const groups = [...new Set(rows.map(({ group }) => group))]
  return [
    line('', columns),
    ...groups.flatMap(group => {
      const own = rows.filter(row => row.group === group)
      return [`${group}, ${own[0]?.unit}`, ...own.map(row => line(`  ${row.label}`, cells(row)))]
    }),
  ]
}
