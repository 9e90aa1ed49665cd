/** Gives a command a network of its own, with an address that is not loopback. Its traffic stays inside. */
import { spawnSync } from 'node:child_process'

export const ownAddress = '198.51.100.2'
export const ownIpv6Address = 'fd00::2'
export const ownDevice = 'veth0'

const setUp = [
  'export PATH="$PATH:/usr/sbin:/sbin"',
  'ip link set lo up',
  `ip link add ${ownDevice} type veth peer name veth1`,
  `ip addr add ${ownAddress}/24 dev ${ownDevice}`,
  `ip link set ${ownDevice} up`,
  'ip link set veth1 up',
]
const addIpv6 = `ip -6 addr add ${ownIpv6Address}/64 dev ${ownDevice} nodad`
/** The kernel refuses every connection to the address, though servers can bind all interfaces. */
const guardAddress = [
  'ip rule add pref 20 table local',
  `ip rule add pref 10 to ${ownAddress} prohibit`,
  'ip rule del pref 0',
]

export type NetworkOptions = {
  /** Whether it has an IPv6 address as well. */
  readonly hasIpv6?: boolean
  /** Whether a firewall stands before its IPv4 address. */
  readonly isGuarded?: boolean
}

/** What starts a command in it: a program that takes the command as its arguments. */
export function inNetwork({ hasIpv6 = false, isGuarded = false }: NetworkOptions = {}): readonly string[] {
  const steps = [...setUp, ...(hasIpv6 ? [addIpv6] : []), ...(isGuarded ? guardAddress : [])]
  return ['unshare', '--net', 'bash', '-c', `set -e; ${steps.join('; ')}; exec "$@"`, 'network']
}

/** For tap's `skip`: the reason where such a network cannot be had, else false. */
export function skipWithoutNetwork(options: NetworkOptions = {}): string | false {
  const [program = '', ...args] = [...inNetwork(options), 'true']
  const { status } = spawnSync(program, args)
  return status === 0 ? false : 'no network of its own can be had here'
}
