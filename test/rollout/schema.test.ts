/**
 * What we read of the API's answers has the names of Heroku's own schema: the types hold one to the
 * other when tsc runs, and the answers that tests get are such as the schema allows.
 */
import t from 'tap'
import * as v from 'valibot'
import {
  appSchema,
  buildsSchema,
  configVarsSchema,
  couplingSchema,
  formationSchema,
  installationsSchema,
  type pipelineSchema,
  releasesSchema,
} from '../../src/rollout/apps/answers.ts'
import {
  answerApp,
  answerBuilds,
  answerCoupling,
  answerFormation,
  answerInstallations,
  answerReleases,
  fakeApp,
} from './fake-app.ts'
import type {
  AppAnswer,
  BuildAnswer,
  CouplingAnswer,
  FormationAnswer,
  InstallationAnswer,
  PipelineAnswer,
  ReleaseAnswer,
} from './schema.ts'

/** The names of the parts of a type, `app.id`; those of a list are those of its items. */
type Names<T> = T extends readonly (infer Item)[]
  ? Names<Item>
  : T extends object
    ? { [Name in keyof T & string]: Name | `${Name}.${Names<NonNullable<T[Name]>>}` }[keyof T & string]
    : never

/** Does not compile where `Ours` has a name that `Herokus` has not. */
type Hold<Ours extends Herokus, Herokus> = Ours

export type Held = [
  Hold<Names<v.InferOutput<typeof appSchema>>, Names<AppAnswer>>,
  Hold<Names<v.InferOutput<typeof pipelineSchema>>, Names<PipelineAnswer>>,
  Hold<Names<v.InferOutput<typeof couplingSchema>>, Names<CouplingAnswer>>,
  Hold<Names<v.InferOutput<typeof installationsSchema>>, Names<InstallationAnswer>>,
  Hold<Names<v.InferOutput<typeof formationSchema>>, Names<FormationAnswer>>,
  Hold<Names<v.InferOutput<typeof buildsSchema>>, Names<BuildAnswer>>,
  Hold<Names<v.InferOutput<typeof releasesSchema>>, Names<ReleaseAnswer>>,
]

const app = fakeApp('shop', {
  coupling: { pipeline: 'shop', stage: 'staging' },
  releases: [{ status: 'expired', output: undefined }],
})

t.test('answers in the names of the schema are understood', async t => {
  const answers: readonly (readonly [string, v.GenericSchema, unknown])[] = [
    ['app', appSchema, answerApp(app, false)],
    ['app of the sdk', appSchema, answerApp(app, true)],
    ['coupling', couplingSchema, answerCoupling(app)],
    ['installations', installationsSchema, answerInstallations(app)],
    ['formation', formationSchema, answerFormation(app)],
    ['builds', buildsSchema, answerBuilds(app)],
    ['releases', releasesSchema, answerReleases(app, 'https://example.com')],
    ['config vars', configVarsSchema, app.configVars],
    ['no config vars', configVarsSchema, {}],
  ]
  for (const [name, schema, answer] of answers) t.ok(v.is(schema, answer), name)
})

t.test('of config vars the few that matter are kept, and no other', async t => {
  const kept = v.parse(configVarsSchema, { SMOKE_TEST: 'warn', SECRET_KEY: 'x', BUILDPACK_URL: 'y' })
  t.strictSame(kept, { SMOKE_TEST: 'warn', BUILDPACK_URL: 'y' })
})
