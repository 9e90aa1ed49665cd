// Works on without end, or gives up after DIES_AFTER_MS.
setInterval(() => {}, 1000)
if (process.env.DIES_AFTER_MS) setTimeout(() => process.exit(1), Number(process.env.DIES_AFTER_MS))
process.on('SIGTERM', () => process.exit(0))
