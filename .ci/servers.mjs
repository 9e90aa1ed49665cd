/**
 * Makes the README's table of the servers that the buildpack is proven on, from the table of the tests
 * and the results that a run of theirs has left. With --check nothing is written, and a stale table is
 * an error.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { load } from './load.mjs'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))

const begin = '<!-- Made by `npm run build` from test/servers. -->\n'
const end = '<!-- The end of what is made. -->\n'
const head = [
  'Server',
  '`web` in the Procfile',
  'Broken at boot',
  'Broken in a request',
  'Up after',
  'Memory',
  'Gone after SIGTERM',
]

const { values: flags } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
const { servers } = await load('test/servers/table.ts')
const readme = readFileSync('README.md', 'utf8')
const [before, made, after] = split(readme)
const wanted = formatTable(Object.entries(servers).flatMap(formatGroup))
if (!flags.check) writeFileSync('README.md', [before, begin, wanted, end, after].join(''))
else if (made !== wanted) {
  console.error('The table of servers in README.md is stale: run `npm run build`')
  process.exitCode = 1
}

function split(text) {
  const [before, rest = '', ...more] = text.split(begin)
  const [made, after, ...evenMore] = rest.split(end)
  if (after === undefined || more.length + evenMore.length > 0) {
    throw new Error('README.md needs the two lines between which the table of servers is made, once')
  }
  return [before, made, after]
}

function formatGroup([group, rows]) {
  const results = JSON.parse(readFileSync(`test/servers/results/${group}.json`, 'utf8'))
  return rows.map(server => {
    const result = results[server.name]
    if (result === undefined) throw new Error(`there is no result for ${server.name}: see test/servers`)
    return formatRow(server, result)
  })
}

function formatRow({ name, title, boot, request }, result) {
  return [
    title.replace(/,|$/, ` ${result.version}$&`),
    `\`${readWebCommand(name)}\``,
    formatVerdict(boot, result.boot),
    formatVerdict(request, result.request),
    formatSeconds(result.bootMs),
    `${Math.round(result.memoryBytes / 1024 ** 2)} MB`,
    result.stoppedBy === 'SIGTERM' ? formatSeconds(result.stopMs) : 'never (R12)',
  ]
}

function readWebCommand(name) {
  const procfile = readFileSync(`test/servers/apps/${name}/Procfile`, 'utf8')
  return /^web:\s*(.*)$/m.exec(procfile)[1].replaceAll('|', '\\|')
}

function formatVerdict({ fault }, verdict) {
  const [kind, code] = verdict.split(' ')
  return `${fault}: \`${kind}\`${code === undefined ? '' : `, ${code}`}`
}

function formatSeconds(ms) {
  return `${(ms / 1000).toFixed(2)} s`
}

function formatTable(rows) {
  return [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |\n`).join('')
}
