/** Config vars of an app that are not settings of the smoke test, and say something about the build. */
import t from 'tap'
import { type AppOptions, build } from '../support/heroku.ts'
import { nodeOfApp, readOurFile } from './slug.ts'

t.jobs = 4

const own = { '.heroku/node/bin/node': nodeOfApp }
const plain = { ...own, Procfile: 'web: node server.js\n' }

const ports = [
  { PORT: '3000', recorded: 3000, told: 'PORT is set as a config var (3000). Heroku sets another PORT' },
  { PORT: ' 3000\n', recorded: 3000, told: 'PORT is set as a config var (3000).' },
  { PORT: 'tcp://10.0.0.1', recorded: undefined, told: 'PORT is set as a config var. Heroku sets' },
  { PORT: '0', recorded: undefined, told: 'PORT is set as a config var. Heroku sets' },
  { PORT: '', recorded: undefined, told: undefined },
]

for (const { PORT, recorded, told } of ports) {
  t.test(`the config var PORT is ${JSON.stringify(PORT)}`, async t => {
    const built = await build(t, { files: plain, config: { PORT } })

    t.equal(built.code, 0)
    const record = JSON.parse(readOurFile(built, 'build.json').toString()) as Record<string, unknown>
    t.equal(record['configPort'], recorded)
    t.equal('configPort' in record, recorded !== undefined)
    if (told === undefined) t.notMatch(built.output, 'PORT is set as a config var')
    else t.match(built.output, ` !     ${told}`)
    t.equal(built.output.includes('heroku config:unset PORT'), told !== undefined)
  })
}

t.test('without a web the config var PORT is no matter of the smoke test', async t => {
  const { output } = await build(t, { files: { ...own, Procfile: 'worker: a\n' }, config: { PORT: '3000' } })
  t.notMatch(output, 'PORT is set as a config var')
})

const copied = ' !     The config var PROCFILE names a file that differs from the Procfile.\n'
const moved = (name: string) =>
  ` !     The config var ${name} names a directory that is still a part of the app.\n`
const apps = {
  ...plain,
  'api/Procfile': 'web: bin/api\n',
  'admin/Procfile': 'web:   node server.js\r\nrelease: bin/migrate\r\n',
}

const rewrites: readonly (Pick<AppOptions, 'files' | 'config'> & {
  readonly name: string
  readonly told?: string
  readonly compiles?: number
})[] = [
  { name: 'another Procfile', config: { PROCFILE: 'api/Procfile' }, told: copied },
  { name: 'another Procfile, with a line break', config: { PROCFILE: './api/Procfile\n' }, told: copied },
  {
    name: 'another Procfile where there is none',
    files: { ...own, 'api/Procfile': 'web: a\n' },
    config: { PROCFILE: 'api/Procfile' },
    told: copied,
  },
  { name: 'the Procfile that is there', config: { PROCFILE: 'Procfile' } },
  {
    name: 'a Procfile that was copied',
    files: { ...apps, Procfile: apps['admin/Procfile'] },
    config: { PROCFILE: 'admin/Procfile' },
  },
  {
    name: 'a Procfile that was copied, and rewritten by an earlier compile',
    files: { ...apps, Procfile: apps['admin/Procfile'] },
    config: { PROCFILE: 'admin/Procfile' },
    compiles: 2,
  },
  { name: 'a Procfile that is not there', config: { PROCFILE: 'none/Procfile' } },
  { name: 'a Procfile that is a directory', config: { PROCFILE: 'api' } },
  { name: 'a Procfile elsewhere', config: { PROCFILE: '../env/PROCFILE' } },
  { name: 'a directory', config: { APP_BASE: 'api' }, told: moved('APP_BASE') },
  { name: 'a directory with a slash', config: { APP_BASE: '/api/' }, told: moved('APP_BASE') },
  { name: 'the path of a project', config: { PROJECT_PATH: 'api' }, told: moved('PROJECT_PATH') },
  {
    name: 'the path of a project without a Procfile beside it',
    files: { ...own, 'api/Procfile': 'web: a\n' },
    config: { PROJECT_PATH: 'api' },
    told: moved('PROJECT_PATH'),
  },
  { name: 'a directory that was moved up', config: { APP_BASE: 'services/api' } },
  { name: 'the tree itself', config: { APP_BASE: '.', PROJECT_PATH: './' } },
  { name: 'a directory elsewhere', config: { APP_BASE: '..', PROJECT_PATH: '../env' } },
  { name: 'a file', config: { PROJECT_PATH: 'api/Procfile' } },
  { name: 'nothing', config: { APP_BASE: '', PROJECT_PATH: ' ', PROCFILE: '' } },
]

for (const { name, files = apps, config, told, compiles } of rewrites) {
  t.test(`a config var of a buildpack for several apps names ${name}`, async t => {
    const { code, output } = await build(t, { files, ...(config ? { config } : {}) }, compiles)

    t.equal(code, 0)
    if (told === undefined) t.notMatch(output, /The config var/)
    else {
      t.match(output, told)
      t.match(
        output,
        ' !     This one tests what the others have built, so it must be the last. To see the order:\n !       heroku buildpacks\n',
      )
    }
  })
}
