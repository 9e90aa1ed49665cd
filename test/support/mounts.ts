/** Gives a command a file system of its own, which no other process sees: mounts in a namespace. */
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'

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

/** For tap's `skip`: the reason where the apps of tests lie on a mount, whose files nobody lists, else false. */
export function skipOnMount(directory = tmpdir()): string | false {
  const { stdout } = spawnSync('stat', ['--format=%m', directory], { encoding: 'utf8' })
  return stdout === '/\n' ? false : `${directory} is on a mount of its own`
}
