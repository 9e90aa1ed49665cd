const express = require('express')

if (process.env.BREAK === 'boot') require('helmet')

const app = express()

app.get('/', (req, res) => {
  res.send('Hello from Express!')
})

app.get('/health', (req, res) => {
  if (process.env.BREAK === 'request') throw new Error('the database is gone')
  res.json({ status: 'ok' })
})

const port = process.env.PORT || 3000
app.listen(port, () => console.log(`Example app listening on port ${port}`))
