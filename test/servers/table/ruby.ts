/** Ruby, with Debian's gems: a Gemfile without versions finds them. */
import { answers500, crashes, type Server } from '../server.ts'

const missingGem = crashes('a gem that is not in the Gemfile', /cannot load such file -- sidekiq\/web/)

export const rubyServers: readonly Server[] = [
  {
    name: 'puma',
    title: 'Puma',
    version: 'puma --version',
    needs: ['bundle exec puma --version'],
    boot: missingGem,
    request: answers500(),
    stoppedBy: 'SIGTERM',
  },
  {
    name: 'puma-cluster',
    title: 'Puma, cluster with `preload_app!`',
    version: 'puma --version',
    needs: ['bundle exec puma --version'],
    config: { RACK_ENV: 'production' },
    boot: missingGem,
    request: answers500(),
    stoppedBy: 'SIGTERM',
  },
  {
    name: 'puma-workers',
    title: 'Puma, cluster',
    version: 'puma --version',
    needs: ['bundle exec puma --version'],
    boot: {
      ...missingGem,
      // The master listens, and starts one worker after the other: a request waits for ever.
      config: { BREAK: 'boot', SMOKE_TEST_ATTEMPTS: '1', SMOKE_TEST_TIMEOUT: '3' },
      verdict: 'check-failed',
      heroku: 'H12',
      says: /! Unable to start worker/,
    },
    request: answers500(),
    stoppedBy: 'SIGTERM',
  },
  {
    name: 'unicorn',
    title: 'Unicorn',
    version: 'unicorn --version',
    needs: ['bundle exec unicorn --version'],
    boot: missingGem,
    request: answers500(),
    stoppedBy: 'SIGTERM',
  },
  {
    name: 'rackup',
    title: 'WEBrick, by rackup',
    version: 'ruby -rwebrick -e "puts WEBrick::VERSION"',
    needs: ['bundle exec rackup --version'],
    boot: missingGem,
    request: answers500(),
    stoppedBy: 'SIGTERM',
  },
  {
    name: 'thin',
    title: 'Thin',
    version: 'thin --version',
    needs: ['bundle exec thin --version'],
    boot: missingGem,
    request: answers500(),
    stoppedBy: 'SIGTERM',
  },
  {
    name: 'sinatra',
    title: 'Sinatra',
    version: 'ruby -rsinatra/version -e "puts Sinatra::VERSION"',
    needs: ['bundle check'],
    config: { RACK_ENV: 'production' },
    boot: crashes('a config var that is not set', /key not found: "DATABASE_URL" \(KeyError\)/),
    request: answers500(),
    stoppedBy: 'SIGTERM',
  },
  {
    name: 'rails',
    title: 'Rails, `force_ssl`, `config.hosts`, a migration',
    version: 'rails --version',
    needs: ['bundle check'],
    config: {
      RAILS_ENV: 'production',
      SECRET_KEY_BASE: '0123456789abcdef',
      SMOKE_TEST_PATH: '/up',
      HEROKU_APP_DEFAULT_DOMAIN_NAME: 'shop-0123456789ab.herokuapp.com',
    },
    boot: crashes('a config var that is not set', /key not found: "STRIPE_KEY" \(KeyError\)/),
    request: answers500(/RuntimeError \(the payment provider is gone\)/),
    stoppedBy: 'SIGTERM',
  },
]
