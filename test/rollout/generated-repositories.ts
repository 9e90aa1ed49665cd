/** Repositories such as an organisation has, different ones and the same in every run. */
import type { Random } from '../support/random.ts'

export type GeneratedRepository = {
  readonly name: string
  readonly files: Readonly<Record<string, string>>
}

type Layout = {
  readonly indent: string
  readonly eol: string
  readonly comments: boolean
  readonly commas: boolean
}

const languages = [
  'Gemfile',
  'package.json',
  'requirements.txt',
  'go.mod',
  'pom.xml',
  'composer.json',
  'README.md',
]
const own = 'https://github.com/acme/heroku-buildpack-smoke-test'
const urls = [
  ...['heroku/ruby', 'heroku/nodejs', 'urn:buildpack:heroku/python', 'heroku-community/apt'],
  ...[
    'https://github.com/x/heroku-buildpack-cleanup',
    'https://github.com/y/z.git#v2',
    `${own}#v0.9.0`,
    `${own}.git`,
  ],
]
const texts = [
  '',
  'Shop',
  'quotes " and \\ and /',
  'é ü 漢 \u2028 🚀',
  'a,b: {c} [d] // no comment /* none */',
  '\t\n',
]

export function generateRepository(random: Random, index: number): GeneratedRepository {
  const name = `app-${String(index).padStart(4, '0')}`
  const language = pick(random, languages)
  const files: Record<string, string> = { [language]: '', Procfile: 'web: bin/web\n' }
  // A few have none, and a few a broken one.
  const kind = random.integer(40)
  if (kind > 1) files['app.json'] = write(random, makeAppJson(random))
  if (kind === 1) files['app.json'] = '{\n  "name": "broken"\n  "env": {}\n}\n'
  return { name, files }
}

function makeAppJson(random: Random): Readonly<Record<string, unknown>> {
  const lists = () => Array.from({ length: random.integer(4) }, () => ({ url: pick(random, urls) }))
  const parts: readonly (readonly [string, () => unknown])[] = [
    ['name', () => pick(random, texts)],
    ['description', () => pick(random, texts)],
    ['keywords', () => Array.from({ length: random.integer(3) }, () => pick(random, texts))],
    ['env', () => ({ RAILS_ENV: 'production', SECRET: { generator: 'secret' }, EMPTY: {} })],
    ['formation', () => ({ web: { quantity: random.integer(3), size: 'standard-1x' } })],
    ['addons', () => ['heroku-postgresql', { plan: 'heroku-redis:mini', as: 'CACHE' }]],
    ['buildpacks', lists],
    [
      'environments',
      () => ({ test: { buildpacks: lists(), env: {} }, review: { addons: [], deep: [[[]], {}] } }),
    ],
    ['stack', () => pick(random, ['heroku-22', 'heroku-24', 'heroku-24', 'container'])],
    ['healthchecks', () => ({ web: [{ path: '/up', attempts: 3 }] })],
  ]
  const chosen = parts.filter(() => random.integer(5) < 3)
  const rotated = chosen.map(
    (_part, index) => chosen[(index + random.integer(2)) % chosen.length] ?? chosen[0],
  )
  return Object.fromEntries(rotated.flatMap(part => (part ? [[part[0], part[1]()]] : [])))
}

function write(random: Random, value: unknown): string {
  const layout: Layout = {
    indent: pick(random, ['  ', '    ', '\t', ' ', '']),
    eol: pick(random, ['\n', '\n', '\r\n', '']),
    comments: random.integer(4) === 0,
    commas: random.integer(6) === 0,
  }
  const mark = random.integer(20) === 0 ? '\ufeff' : ''
  return mark + format(random, value, layout, '') + pick(random, ['', layout.eol, layout.eol])
}

/** Like JSON.stringify, but now and then a part is on one line, has a comment, or has a comma at its end. */
function format(random: Random, value: unknown, layout: Layout, indent: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const isOneLine = layout.eol === '' || random.integer(3) === 0
  const inner = isOneLine ? { ...layout, eol: '', comments: false } : layout
  const parts = Object.entries(value).map(([name, part]) => {
    const text = format(random, part, inner, indent + layout.indent)
    return Array.isArray(value) ? text : `${JSON.stringify(name)}:${pick(random, [' ', ' ', ''])}${text}`
  })
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  if (parts.length === 0) return `${open}${close}`
  const comma = layout.commas ? ',' : ''
  if (isOneLine) return `${open} ${parts.join(pick(random, [', ', ',']))}${comma} ${close}`
  const lines = parts.map((part, index) => {
    const comment = layout.comments && random.integer(3) === 0 ? pick(random, [' // why', ' /* { */']) : ''
    return `${indent}${layout.indent}${part}${index < parts.length - 1 ? ',' : comma}${comment}`
  })
  return `${open}${layout.eol}${lines.join(layout.eol)}${layout.eol}${indent}${close}`
}

function pick<T>(random: Random, choices: readonly T[]): T {
  return choices[random.integer(choices.length)] as T
}
