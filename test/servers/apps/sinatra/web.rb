require 'sinatra'

set :server, :webrick
set :database_url, ENV.fetch('DATABASE_URL') if ENV['BREAK'] == 'boot'

get '/' do
  'Hello from Sinatra!'
end

get '/health' do
  raise 'the database is gone' if ENV['BREAK'] == 'request'

  'OK'
end
