// Listens for as many milliseconds as its argument says, and exits with code 7 then.
import { createServer } from 'node:http'

const server = createServer((_request, response) => response.end('OKAY\n'))
server.listen(process.env.PORT, () => setTimeout(() => process.exit(7), Number(process.argv[2])))
