// Listens, and exits with code 7 at the first request.
import { createServer } from 'node:http'

createServer(() => process.exit(7)).listen(process.env.PORT)
