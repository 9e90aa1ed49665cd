/** Gives a command a file system of its own, which no other process sees: mounts in a namespace. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

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

/**
 * What starts a command in a root directory of its own, which is like that of this machine, and has the app
 * in /app, as on Heroku. HOME is /app.
 */
export function inApp(app: string): readonly string[] {
  const root = mkdtempSync(join(dirname(app), 'root-'))
  const script = `
    set -e
    app=$1 root=$2
    shift 2
    mount -t tmpfs none "$root"
    for each in /*; do
      if [[ -L $each ]]; then cp -P "$each" "$root$each"
      elif [[ -d $each ]]; then mkdir "$root$each"; mount --rbind "$each" "$root$each"
      fi
    done
    mkdir -p "$root/app"
    mount --bind "$app" "$root/app"
    HOME=/app exec unshare --root "$root" "$@"`
  return ['unshare', '--mount', 'bash', '-c', script, 'bash', app, root]
}

/** For tap's `skip`: only root can have a root directory of its own. */
export function skipWithoutApp(): string | false {
  return process.getuid?.() === 0 ? skipWithoutMounts() : 'only root can have a root directory of its own'
}

/** For tap's `skip`: the reason where the apps of tests lie on a mount, whose files nobody lists, else false. */
export function skipOnMount(directory = tmpdir()): string | false {
  const { stdout } = spawnSync('stat', ['--format=%m', directory], { encoding: 'utf8' })
  return stdout === '/\n' ? false : `${directory} is on a mount of its own`
}
