/** Every server of the matrix, by the file of results that its tests belong to. */
import type { Server } from './server.ts'
import { nodeServers } from './table/node.ts'
import { otherServers } from './table/others.ts'
import { pythonServers } from './table/python.ts'
import { rubyServers } from './table/ruby.ts'
import { wrappers } from './table/wrappers.ts'

export type Group = 'node' | 'ruby' | 'python' | 'others' | 'wrappers'

export const servers: Readonly<Record<Group, readonly Server[]>> = {
  node: nodeServers,
  ruby: rubyServers,
  python: pythonServers,
  others: otherServers,
  wrappers,
}
