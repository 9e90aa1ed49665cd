const express = require('express')

if (process.env.BREAK === 'boot') require('dotenv').config()

const app = express()
app.get('/health', (req, res) => {
  if (process.env.BREAK === 'request') throw new Error('the database is gone')
  res.send('OK')
})
app.listen(process.env.PORT || 5000, () => console.log('Server started'))
