/**
 * A buildpack as app.json, the Platform API and people name it, and whether two names mean the same one.
 *
 * Heroku takes a name of its registry (`heroku/ruby`), the same as an urn, or the address of a git
 * repository or an archive. Behind a `#` a git address may have a ref.
 */

/** `location` is all before the `#`; `ref` is undefined where there is none. */
export type Buildpack = { readonly location: string; readonly ref: string | undefined }

const registryName = /^[a-z0-9][\w-]*\/[\w-]+$/i
/** What the API answers for a name of the registry, and the place where the official ones were before. */
const registryArchive =
  /^https:\/\/(?:buildpack-registry|codon-buildpacks)\.s3\.amazonaws\.com\/buildpacks\/([\w-]+\/[\w-]+)\.tgz$/
const officialRepository = /^github\.com\/heroku\/heroku-buildpack-([\w-]+)$/
/** `v12`, `1.2.3` and the like. */
const version = /^v?\d+(\.\d+){0,3}$/
const archive = /\.(tgz|tar\.gz|tbz|tar\.bz2?|tar)$/

export function parseBuildpack(text: string): Buildpack {
  const [location = '', ...ref] = text.trim().split('#')
  return { location: location.replace(/^urn:buildpack:/, ''), ref: ref.join('#') || undefined }
}

export function formatBuildpack({ location, ref }: Buildpack): string {
  return ref === undefined ? location : `${location}#${ref}`
}

/** The same text for all names of one buildpack, whatever its ref. */
export function identifyBuildpack(text: string): string {
  const { location } = parseBuildpack(text)
  const name = registryArchive.exec(location)?.[1]
  if (name !== undefined) return name.toLowerCase()
  if (isRegistryName(location)) return location.toLowerCase()
  const address = location
    .replace(/^[a-z+]+:\/\//i, '')
    .replace(/^[^/@]*@/, '')
    // As in git@github.com:owner/name.
    .replace(/^([^/:]+):(?!\d)/, '$1/')
    .replace(/\/+$/, '')
    .replace(/\.git$/, '')
    .toLowerCase()
  const official = officialRepository.exec(address)?.[1]
  return official === undefined ? address : `heroku/${official}`
}

/** Whether two names are those of one buildpack, with the same ref. */
export function isSameBuildpack(text: string, other: string): boolean {
  return (
    identifyBuildpack(text) === identifyBuildpack(other) &&
    parseBuildpack(text).ref === parseBuildpack(other).ref
  )
}

export function isRegistryName(location: string): boolean {
  return registryName.test(location)
}

/** Whether the next build will fetch what this one did, as far as a name can tell: branches move, tags and commits do not. */
export function isPinned({ location, ref }: Buildpack): boolean {
  if (ref === undefined) return archive.test(location)
  return version.test(ref) || /^[0-9a-f]{7,40}$/.test(ref)
}
