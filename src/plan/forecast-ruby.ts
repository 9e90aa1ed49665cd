/** What the Ruby buildpack will declare for a Gemfile.lock, by the gems that it looks for there. */
import { type Declaration, declare, declareNone } from './declaration.ts'
import { ruby } from './languages.ts'

// biome-ignore lint/suspicious/noTemplateCurlyInString: These braces are the shell's.
const port = '${PORT:-5000}'

/** @param lock  The text of Gemfile.lock; undefined where there is none, which its buildpack refuses. */
export function forecastRuby(lock: string | undefined): Declaration {
  if (lock === undefined) return declareNone(ruby, 'needs a Gemfile.lock, and there is none')
  const rails = findMajor(lock, 'railties') ?? findMajor(lock, 'rails')
  if (rails !== undefined && rails >= 4) return declare(ruby, `bin/rails server -p ${port} -e $RAILS_ENV`)
  const hasThin = findMajor(lock, 'thin') !== undefined
  if (rails === 3 && !hasThin) return declare(ruby, `bundle exec rails server -p ${port}`)
  if (rails !== undefined)
    return declareNone(ruby, 'declares a web for this version of Rails that is not known here')
  if (findMajor(lock, 'rack') === undefined) return declareNone(ruby, 'declares none without Rails or Rack')
  return hasThin
    ? declare(ruby, `bundle exec thin start -R config.ru -e $RACK_ENV -p ${port}`)
    : declare(ruby, `bundle exec rackup config.ru -p ${port}`)
}

/** Of a gem that is installed. What another gem requires has an operator: `rack (>= 2)`. */
function findMajor(lock: string, gem: string): number | undefined {
  const [, major] = new RegExp(String.raw`^ +${gem} \((\d+)[.)]`, 'm').exec(lock) ?? []
  return major === undefined ? undefined : Number(major)
}
