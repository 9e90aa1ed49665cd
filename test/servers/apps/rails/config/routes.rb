Rails.application.routes.draw do
  get '/up', to: 'health#show'
end
