/** JavaScript: Node with its frameworks and process managers, Bun, Deno. */
import { answers500, crashes, neverListens, type Server } from '../server.ts'

function versionOf(name: string): string {
  return `grep '"version"' node_modules/${name}/package.json`
}

/** What the Node buildpack has in a slug: the commands of packages on the PATH, NODE_ENV. */
const node = {
  hasPackages: true,
  files: {
    '.profile.d/nodejs.sh':
      'export PATH="$HOME/node_modules/.bin:$PATH" NODE_ENV=production NPM_CONFIG_UPDATE_NOTIFIER=false\n',
  },
} as const

/** The programs come in packages, whose install scripts would only have moved them. */
function programIn(directory: string): Pick<Server, 'hasPackages' | 'files'> {
  return {
    hasPackages: true,
    files: { '.profile.d/program.sh': `export PATH="$HOME/node_modules/${directory}:$PATH"\n` },
  }
}

export const nodeServers: readonly Server[] = [
  {
    name: 'node-http',
    title: 'Node, `http`',
    version: 'node --version',
    ...node,
    boot: crashes('a config var that is not set', /Error: SESSION_SECRET must be set/),
    request: answers500(),
    stoppedBy: 'SIGTERM',
  },
  {
    name: 'express',
    title: 'Express',
    version: versionOf('express'),
    ...node,
    boot: crashes('a package that is not installed', /Cannot find module 'helmet'/),
    request: answers500(),
    stoppedBy: 'SIGTERM',
  },
  {
    name: 'fastify',
    title: 'Fastify',
    version: versionOf('fastify'),
    ...node,
    boot: crashes('a route that is declared twice', /FST_ERR_DUPLICATED_ROUTE/),
    request: answers500(),
    stoppedBy: 'SIGTERM',
  },
  {
    name: 'koa',
    title: 'Koa',
    version: versionOf('koa'),
    ...node,
    boot: crashes('a conflict that was committed', /SyntaxError: .*/),
    request: answers500(),
    stoppedBy: 'SIGTERM',
  },
  {
    name: 'nestjs',
    title: 'NestJS',
    version: versionOf('@nestjs/core'),
    build: ['node_modules/.bin/tsc -p .'],
    ...node,
    boot: crashes('a provider that is not declared', /Nest can't resolve dependencies/),
    request: answers500(),
    stoppedBy: 'SIGTERM',
  },
  {
    name: 'node-cluster',
    title: 'Node, `cluster`',
    version: 'node --version',
    ...node,
    boot: neverListens(
      'workers without their file, started over and over',
      /ENOENT: .*'config\/production.json'.*worker \d+ died \(1\), starting another/s,
    ),
    request: answers500(/answered 500/),
    stoppedBy: 'SIGTERM',
  },
  {
    name: 'pm2',
    title: 'PM2, with Express',
    version: versionOf('pm2'),
    ...node,
    boot: neverListens('a file that was not committed', /Cannot find module '.\/config\/production'/),
    request: answers500(),
    stoppedBy: 'SIGTERM',
  },
  {
    name: 'concurrently',
    title: 'concurrently, with Express',
    version: versionOf('concurrently'),
    ...node,
    boot: neverListens('a config var that is not set', /\[api\] TypeError: Invalid URL/),
    request: answers500(),
    stoppedBy: 'SIGTERM',
  },
  {
    name: 'nodemon',
    title: 'nodemon, with Express',
    version: versionOf('nodemon'),
    ...node,
    boot: neverListens(
      'a package that is not installed',
      /Cannot find module 'dotenv'.*app crashed - waiting for file changes/s,
    ),
    request: answers500(),
    stoppedBy: 'SIGTERM',
  },
  {
    name: 'bun',
    title: 'Bun',
    version: 'bun --version',
    ...programIn('@oven/bun-linux-x64-baseline/bin'),
    boot: crashes('a package that is not installed', /Cannot find package 'elysia'/),
    request: answers500(),
    stoppedBy: 'SIGTERM',
  },
  {
    name: 'deno',
    title: 'Deno',
    version: 'deno --version',
    ...programIn('@deno/linux-x64-glibc'),
    boot: crashes('a permission that is not given', /NotCapable: Requires read access to ".\/config.json"/),
    request: answers500(),
    stoppedBy: 'SIGTERM',
  },
]
