class HealthController < ActionController::API
  def show
    raise 'the payment provider is gone' if ENV['BREAK'] == 'request'

    render plain: "#{Product.count} products\n"
  end
end
