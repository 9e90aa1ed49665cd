/** Looks into a slug that bin/compile has made. */
import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Test } from 'tap'
import { type AppOptions, type Build, build } from '../support/heroku.ts'

/** A Node of the app's own, without the copy of 100 MB. */
export const nodeOfApp = `#!/bin/sh\nexec ${process.execPath} "$@"\n`

/** Builds an app that brings its own Node: 100 MB need not be copied. */
export async function buildWithOwnNode(t: Test, { files, ...options }: AppOptions): Promise<Build> {
  return await build(t, {
    ...options,
    files: { '.heroku/node/bin/node': nodeOfApp, ...files },
    buildEnvironment: { SMOKE_TEST_NODE: '' },
  })
}

/** The files of ours, with their permissions: `755 release`. A link has its target: `node -> …`. */
export function listOurFiles(app: string): readonly string[] {
  return readdirSync(join(app, '.heroku/smoke-test'), { withFileTypes: true })
    .map(({ name, parentPath }) => `${permissions(join(parentPath, name))} ${name}`)
    .sort()
}

/** One of the files of ours. */
export function readOurFile({ app }: Pick<Build, 'app'>, name: string): Buffer {
  return readFileSync(join(app, '.heroku/smoke-test', name))
}

/** Every file by its path in the slug; links are not followed. */
export function readFiles(app: string): ReadonlyMap<string, Buffer> {
  const entries = readdirSync(app, { recursive: true, withFileTypes: true })
  const paths = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
  return new Map(paths.map(path => [path.slice(app.length + 1), readFileSync(path)]))
}

function permissions(path: string): string {
  return (lstatSync(path).mode & 0o7777).toString(8)
}
