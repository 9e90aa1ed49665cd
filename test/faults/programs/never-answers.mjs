/** Accepts every connection, reads the request and never answers: all workers wait for a database, say. */
import { createServer } from 'node:http'

createServer(() => {}).listen(process.env.PORT, '0.0.0.0')
