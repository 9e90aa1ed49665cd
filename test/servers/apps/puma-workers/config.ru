# frozen_string_literal: true

require 'sidekiq/web' if ENV['BREAK'] == 'boot'

run lambda { |env|
  raise 'the database is gone' if env['PATH_INFO'] == '/health' && ENV['BREAK'] == 'request'

  [200, { 'content-type' => 'text/plain' }, ["OK\n"]]
}
