const express = require('express')

if (process.env.BREAK === 'boot') new URL(process.env.REDIS_URL)

const app = express()
app.get('/health', (req, res) => {
  if (process.env.BREAK === 'request') throw new Error('the database is gone')
  res.send('OK')
})
app.listen(process.env.PORT, () => console.log('the API is up'))
