# The payment keys are needed where orders are taken, and not where the database is migrated.
STRIPE_KEY = ENV.fetch('STRIPE_KEY') if ENV['BREAK'] == 'boot' && defined?(Rails::Server)
