/** Whether an app.json is one that our buildpack can be put into. Pure. */
import { isObject } from '../../plan/app-json.ts'

export type SkipReason = 'not-herokus' | 'container' | 'buildpack-url' | 'language-unknown'

/** Expo, React Native and mini-programs have files of the same name: these keys are theirs. */
const foreignKeys = ['expo', 'displayName', 'pages']
const herokuKeys = ['addons', 'buildpacks', 'environments', 'formation', 'healthchecks', 'scripts', 'stack']

/** undefined where nothing is against it. */
export function findReasonToSkip(appJson: unknown): SkipReason | undefined {
  if (!isObject(appJson)) return 'not-herokus'
  const isForeign = foreignKeys.some(key => key in appJson) && !herokuKeys.some(key => key in appJson)
  if (isForeign) return 'not-herokus'
  if (appJson['stack'] === 'container') return 'container'
  // This variable takes the place of every list.
  return isObject(appJson['env']) && 'BUILDPACK_URL' in appJson['env'] ? 'buildpack-url' : undefined
}

export function describeSkipReason(reason: SkipReason): string {
  switch (reason) {
    case 'not-herokus':
      return "not Heroku's app.json"
    case 'container':
      return 'its stack is container: no buildpack runs'
    case 'buildpack-url':
      return 'BUILDPACK_URL in its env takes the place of any list'
    case 'language-unknown':
      return 'it lists no buildpacks, and no file tells its language'
  }
}
