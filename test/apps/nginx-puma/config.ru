# frozen_string_literal: true

PAGES = {
  '/' => "Hello from Puma, behind nginx!\n",
  '/health_check' => "OKAY\n"
}.freeze

app = lambda do |env|
  page = PAGES[env['PATH_INFO']]
  headers = { 'content-type' => 'text/plain; charset=utf-8' }

  page ? [200, headers, [page]] : [404, headers, ["There is no such page.\n"]]
end

run app
