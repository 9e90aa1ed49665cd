/** Names one boot of the app, which can see by it that it is under test. */
import { readFileSync } from 'node:fs'

/** A UUID. The kernel's own is there at once; node:crypto would take longer to load than perl to start. */
export function makeRunId(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/uuid', 'latin1').trim()
  } catch {
    // Not on Linux.
    return crypto.randomUUID()
  }
}
