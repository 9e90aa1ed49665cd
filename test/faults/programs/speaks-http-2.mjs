/** Speaks HTTP/2 alone, without TLS, as a gRPC server does. */
import { createServer } from 'node:http2'

createServer((_request, response) => response.end('OKAY\n'))
  .on('sessionError', () => {})
  .listen(process.env.PORT, '0.0.0.0')
