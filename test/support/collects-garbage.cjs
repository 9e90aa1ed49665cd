/** For `node --expose-gc --require`: whatever only seems to be held by something is lost at once. */
setInterval(() => global.gc(), 1).unref()

process.stderr.write('collects-garbage.cjs is loaded\n')
