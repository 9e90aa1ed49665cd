import Fastify from 'fastify'

const fastify = Fastify({ logger: true })

fastify.get('/health', async () => {
  if (process.env.BREAK === 'request') throw new Error('the database is gone')
  return { status: 'ok' }
})

// Merged from two branches: the route is declared twice.
if (process.env.BREAK === 'boot') fastify.get('/health', async () => 'ok')

try {
  await fastify.listen({ port: process.env.PORT || 3000, host: '0.0.0.0' })
} catch (error) {
  fastify.log.error(error)
  process.exit(1)
}
