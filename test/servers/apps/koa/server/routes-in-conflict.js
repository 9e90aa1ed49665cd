module.exports = async ctx => {
<<<<<<< HEAD
  ctx.body = 'Hello from Koa!'
=======
  ctx.body = 'Hello, Koa!'
>>>>>>> feature/greeting
}
