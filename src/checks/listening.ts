/** One attempt of a listening check: a process of ours listens on all interfaces, for the router's IPv4 too. */
import type { Outcome } from './outcome.ts'
import type { Subject } from './subject.ts'

export function attemptListening(subject: Subject): Outcome {
  const listeners = subject.listenersOnPort()
  if (listeners.some(({ isWildcard, isIpv6Only }) => isWildcard && !isIpv6Only)) return { kind: 'passed' }
  return { kind: 'not-listening', addresses: listeners.map(({ address }) => address) }
}
