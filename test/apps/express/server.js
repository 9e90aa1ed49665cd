import express from 'express'

const app = express()
app.disable('x-powered-by')

app.get('/', (_request, response) => {
  response.type('text').send('Hello from Express!\n')
})

app.get('/health_check', (_request, response) => {
  response.type('text').send('OKAY')
})

const server = app.listen(process.env.PORT ?? 3000, error => {
  if (error) throw error
  console.log(`Express is listening on port ${server.address().port}`)
})

process.once('SIGTERM', () => server.close())
