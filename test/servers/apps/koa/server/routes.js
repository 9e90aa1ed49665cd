module.exports = async ctx => {
  if (ctx.path === '/health' && process.env.BREAK === 'request') throw new Error('the database is gone')
  ctx.body = ctx.path === '/health' ? 'OK' : 'Hello from Koa!'
}
