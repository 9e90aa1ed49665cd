/** The examples and commands of README: each is taken by the committed bundle, and serves Dokku as well. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { kindFields } from '../src/plan/healthcheck-schema.ts'
import { settingReaders } from '../src/plan/settings.ts'
import { version } from '../src/version.ts'
import { findStrangeToDokku } from './support/dokku.ts'
import { makeScratch, repository, runClean } from './support/heroku.ts'
import { listSections, readBlocks, readCode, readme, type Section } from './support/markdown.ts'

type AppJson = { readonly healthchecks: Readonly<Record<string, readonly Record<string, unknown>[]>> }
type Example = { readonly section: Section; readonly text: string; readonly appJson: AppJson }

const examples = listSections(readme).flatMap(section =>
  readBlocks(section.text, 'json').map((text): Example => ({ section, text, appJson: JSON.parse(text) })),
)

t.test('the bundle has a plan for each example, with every check of it and not a warning', async t => {
  for (const { section, text, appJson } of examples) {
    const { code, output } = await explain(t, text, Object.keys(appJson.healthchecks))
    t.equal(code, 0, section.heading)
    const { processes, problems, warnings } = JSON.parse(output)
    t.strictSame([problems, warnings], [[], []], section.heading)
    const planned = processes.map((plan: { process: string; checks: readonly { name: string }[] }) => [
      plan.process,
      plan.checks.map(({ name }) => name),
    ])
    const written = Object.entries(appJson.healthchecks).map(([processType, checks]) => [
      processType,
      checks.map(({ name }) => name),
    ])
    t.strictSame(planned, written, section.heading)
  }
})

t.test('Dokku runs each check of an example, and knows all of it that is not said to be ours', async t => {
  for (const { section, appJson } of examples) {
    for (const check of Object.values(appJson.healthchecks).flat()) {
      // Without a type it is passed over, without a name its log is unreadable.
      t.match(check, { type: 'startup', name: String }, section.heading)
      const ours = listOurs(section.text)
      const strange = findStrangeToDokku(check).filter(field => !ours.includes(field))
      t.strictSame(strange, [], section.heading)
    }
  }
})

t.test('each kind of check has an example in its section', async t => {
  for (const kind of kindFields) {
    const checks = examples
      .filter(({ section }) => section.heading === kind)
      .flatMap(({ appJson }) => Object.values(appJson.healthchecks).flat())
    t.ok(
      checks.some(check => kind in check),
      kind,
    )
  }
})

t.test('every config var that is named is there, and takes the values that it is given', async t => {
  for (const [text, name = '', value] of readme.matchAll(/\b(SMOKE_TEST\w*)(?:=([\w./,-]+))?/g)) {
    // Of all of them at once, of those that are the app's own, of what the app gets from us, and bin/try's own.
    if (['SMOKE_TEST_', 'SMOKE_TEST_RUN', 'SMOKE_TEST_NODE'].includes(name)) continue
    if (name.startsWith('SMOKE_TEST_ENV_')) continue
    const reader = Object.entries(settingReaders).find(([setting]) => setting === name)?.[1]
    t.ok(reader, name)
    if (value !== undefined) t.not(reader?.read(value), undefined, text)
  }
  t.match((await explain(t, '{}', ['web'])).output, '"SMOKE_TEST_RUN"', 'which the app gets')
})

t.test('every option of our own commands is one that they have', async t => {
  const helps = new Map<string, string>()
  for (const program of ['smoke-test', 'try']) {
    helps.set(program, (await runClean(t, [join(repository, 'bin', program), '--help'])).output)
  }
  helps.set(
    'smoke-test rollout',
    (await runClean(t, [join(repository, 'bin/smoke-test'), 'rollout', '--help'])).output,
  )
  const commands = [...readBlocks(readme, 'sh').flatMap(block => block.split('\n')), ...readCode(readme)]
  const used = commands.flatMap(command => {
    const [, program = '', rest = ''] = /^bin\/(smoke-test(?: rollout)?|try)\b(.*)/.exec(command) ?? []
    return [...rest.matchAll(/--[a-z-]+/g)].map(([option]) => ({ program, option }))
  })
  t.not(used.length, 0)
  for (const { program, option } of used) {
    t.match(helps.get(program), new RegExp(`${option}\\b`), `bin/${program} ${option}`)
  }
})

t.test('the tag that people are told to pin is of this version', async t => {
  const tags = [...readme.matchAll(/heroku-buildpack-smoke-test\.git#([\w.]+)/g)].map(([, tag]) => tag)
  t.not(tags.length, 0)
  t.strictSame([...new Set(tags)], [`v${version}`])
})

/** Names in backquotes, where the text says that they are ours: in a row, a list item or a paragraph. */
function listOurs(text: string): readonly string[] {
  return text
    .split(/\n(?=[|-])|\n\n/)
    .filter(part => /\bours\b/i.test(part))
    .flatMap(readCode)
}

/** The plan of an app with such an app.json, where all process types are booted and all variables are set. */
async function explain(t: Test, appJson: string, processTypes: readonly string[]) {
  const directory = await makeScratch(t)
  await writeFile(join(directory, 'Procfile'), processTypes.map(name => `${name}: true\n`).join(''))
  await writeFile(join(directory, 'app.json'), appJson)
  const variables = [...appJson.matchAll(/\$(\w+)/g)].map(([, name]) => [name, 'a value'])
  return await runClean(
    t,
    [join(repository, 'bin/smoke-test'), 'explain', '--dir', directory, '--report', 'json'],
    { environment: { ...Object.fromEntries(variables), SMOKE_TEST_PROCESSES: processTypes.join(',') } },
  )
}
