/** Gives a command a file system of its own, which no other process sees: mounts in a namespace. */
import { spawnSync } from 'node:child_process'

/**
 * What starts a command behind some mounts.
 * @param mounts  A bash script; $HOME is the directory of the app.
 */
export function behindMounts(mounts: string): readonly string[] {
  return ['unshare', '--mount', 'bash', '-c', `set -e; ${mounts}; exec "$@"`, 'bash']
}

/** For tap's `skip`: the reason where the kernel does not let us, else false. */
export function skipWithoutMounts(): string | false {
  const { status } = spawnSync('unshare', ['--mount', 'mount', '--bind', '/tmp', '/mnt'])
  return status === 0 ? false : 'no namespace for mounts can be had here'
}
