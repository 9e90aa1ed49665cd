/** For `node --require`: a kernel without IPv6 has no /proc/net/tcp6. */
const fs = require('node:fs')

const { readFileSync } = fs

fs.readFileSync = (path, ...options) =>
  readFileSync(path === '/proc/net/tcp6' ? '/nonexistent' : path, ...options)

process.stderr.write('hides-tcp6.cjs is loaded\n')
