/** Eight connections to the API, lent out one by one: so many requests are under way at once, and no more. */
import type { Client } from 'undici'

export type Clients = {
  /** Lends a connection for the time of a call; waits until one is free. */
  readonly use: <T>(call: (client: Client) => Promise<T>) => Promise<T>
  readonly close: () => void
}

const size = 8

export function createClients(createClient: () => Client): Clients {
  const idle: Client[] = []
  const waiting: ((client: Client) => void)[] = []
  let lent = 0
  async function borrow(): Promise<Client> {
    if (lent >= size) return await new Promise(resolve => waiting.push(resolve))
    lent++
    return idle.pop() ?? createClient()
  }
  function giveBack(client: Client): void {
    const usable = client.destroyed ? createClient() : client
    const next = waiting.shift()
    if (next === undefined) {
      lent--
      idle.push(usable)
    } else next(usable)
  }
  return {
    async use(call) {
      const client = await borrow()
      try {
        return await call(client)
      } finally {
        giveBack(client)
      }
    },
    close: () => {
      for (const client of idle) void client.destroy()
    },
  }
}
