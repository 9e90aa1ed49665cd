if (Bun.env.BREAK === 'boot') await import('elysia')

const server = Bun.serve({
  port: Bun.env.PORT ?? 3000,
  routes: {
    '/health': () => {
      if (Bun.env.BREAK === 'request') throw new Error('the database is gone')
      return new Response('OK')
    },
  },
  error: error => {
    console.error(error.message)
    return new Response('Something went wrong\n', { status: 500 })
  },
})

console.log(`Listening on ${server.port}`)
