module.exports = {
  apps: [
    {
      name: 'web',
      script: 'app.js',
      instances: process.env.WEB_CONCURRENCY || 2,
      exec_mode: 'cluster',
      env_production: { NODE_ENV: 'production' },
    },
  ],
}
