console.log('waiting for jobs')
setInterval(() => {}, 60_000)
