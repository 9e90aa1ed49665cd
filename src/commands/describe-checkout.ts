/** The remarks that a build prints about an app's files, for whoever tests a checkout by hand. */
import { describeContainerStack } from '../plan/container-stack.ts'
import type { FoundWeb } from '../plan/default-web.ts'
import {
  describeCommand,
  describeCommandOrigin,
  describeMisnamedProcfiles,
  describeUnaskedWeb,
} from '../plan/describe-web.ts'
import { findCommand, remarkOnProcfile } from '../plan/procfile.ts'
import { describeRemark } from '../plan/procfile-remarks.ts'
import type { Checkout } from '../slug/read-checkout.ts'

export function describeCheckout({ slug, marks, misnamedProcfiles }: Checkout): readonly string[] {
  const { procfile, appJson } = slug
  const ownWeb = procfile && findCommand(procfile, 'web')
  const found = findForecast(slug)
  const types = procfile?.entries.map(({ processType }) => processType) ?? []
  return [
    ...(procfile ? remarkOnProcfile(procfile.bytes).map(describeRemark) : []),
    ...describeMisnamedProcfiles(misnamedProcfiles),
    ...describeUnaskedWeb(found, [...new Set(types)]),
    ...describeContainerStack(
      marks.paths,
      appJson.isForContainers === true,
      ownWeb !== undefined || found !== undefined,
    ),
  ]
}

/** Of a web command that is not in the Procfile: which it is, and where it comes from. */
export function describeForecast({ slug }: Checkout): readonly string[] {
  const found = findForecast(slug)
  return found ? [`web: ${describeCommand(found.command, describeCommandOrigin(found))}`] : []
}

function findForecast({ procfile, defaultWeb }: Checkout['slug']): FoundWeb | undefined {
  if (procfile && findCommand(procfile, 'web') !== undefined) return undefined
  return defaultWeb.kind === 'found' ? defaultWeb : undefined
}
