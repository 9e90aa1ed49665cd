const cluster = require('node:cluster')

const concurrency = process.env.WEB_CONCURRENCY || 2

if (cluster.isPrimary) {
  for (let count = 0; count < concurrency; count++) cluster.fork()
  cluster.on('exit', (worker, code) => {
    console.log(`worker ${worker.process.pid} died (${code}), starting another`)
    cluster.fork()
  })
} else {
  require('./worker')
}
