# frozen_string_literal: true

require 'fileutils'

run_dir = ENV.fetch('RUN_DIR')

bind "unix://#{run_dir}/app.socket"
stdout_redirect "#{run_dir}/app.log", "#{run_dir}/app.log", true

workers Integer(ENV.fetch('WEB_CONCURRENCY', 2))
threads 1, 5
preload_app!

# The socket is open before the first worker is forked, so nginx may start now. A touch in
# config.ru would come too early: the app is loaded before the socket is there.
on_worker_boot do
  FileUtils.touch("#{run_dir}/app-initialized")
end
