if (Deno.env.get('BREAK') === 'boot') await Deno.readTextFile('./config.json')

Deno.serve({ port: Number(Deno.env.get('PORT')) }, request => {
  if (new URL(request.url).pathname === '/health' && Deno.env.get('BREAK') === 'request') {
    throw new Error('the database is gone')
  }
  return new Response('Hello from Deno!\n')
})
