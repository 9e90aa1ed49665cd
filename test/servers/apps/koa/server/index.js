const Koa = require('koa')
const routes = require(process.env.BREAK === 'boot' ? './routes-in-conflict' : './routes')

const app = new Koa()
app.use(routes)
app.listen(process.env.PORT || 3000)
console.log('Koa is up')
