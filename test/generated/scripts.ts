/** Makes the bash of a generated app: what its Procfile says, how it is started, its release command. Pure. */
import { type App, type End, releaseFailure } from './app.ts'

/** Whether the Procfile needs no script. */
export function isDirect({ language, start, leftover }: App): boolean {
  return language !== 'bash' && leftover === 'nothing' && (start === 'direct' || start === 'exec-chain')
}

function serve({ language }: App): string {
  return language === 'node' ? 'node serve.mjs' : 'python3 serve.py'
}

export function writeDirect(app: App): string {
  return app.start === 'direct' ? serve(app) : `exec env CHAIN=1 bash -c 'exec ${serve(app)}'`
}

export function writeStart(app: App): readonly string[] {
  return [...writeLeftover(app), ...(app.language === 'bash' ? writeOwnPart(app) : []), ...writeServing(app)]
}

/** What bash does by itself. */
function writeOwnPart(app: App): readonly string[] {
  const { delayMs, death, variable } = app
  return [
    ...stopsOfBash[app.stop],
    ...(variable === 'not-needed' ? [] : ['[[ "$NEEDED" == yes ]] || exit 7']),
    ...(delayMs > 0 ? [`sleep ${delayMs / 1000}`] : []),
    ...(death.when === 'before-listening' ? [writeEnd(death.end)] : []),
  ]
}

const stopsOfBash: Readonly<Record<App['stop'], readonly string[]>> = {
  'by-signal': [],
  'with-0': ["trap 'exit 0' TERM"],
  'with-143': ["trap 'exit 143' TERM"],
  slowly: ["trap 'sleep 0.3; exit 0' TERM"],
  never: ["trap '' TERM"],
}

function writeEnd(end: End): string {
  return typeof end === 'number' ? `exit ${end}` : `kill -s ${end.slice(3)} $$; sleep 1000`
}

function writeServing(app: App): readonly string[] {
  const server = serve(app)
  switch (app.start) {
    case 'direct':
      return [`exec ${server}`]
    case 'exec-chain':
      return [`exec env CHAIN=1 bash -c 'exec ${server}'`]
    case 'foreground':
      return [server]
    case 'background-and-wait':
      return [`${server} &`, 'wait $!']
    case 'subshell':
      return [`(${server})`]
    case 'pipe':
      return [`${server} | cat`]
    case 'unwatched-child':
      return [`${server} &`, 'exec sleep 1000']
    case 'watched-daemon':
      return [`(setsid ${server} &)`, 'exec sleep 1000']
    case 'daemon':
      return [`(setsid ${server} &)`]
  }
}

function writeLeftover({ leftover }: App): readonly string[] {
  switch (leftover) {
    case 'nothing':
      return []
    case 'zombies':
      return ['sleep 0.1 & sleep 0.1 & sleep 0.1 &']
    case 'daemon':
      return ['(setsid sleep 1000 &)']
    case 'daemon-ignoring-sigterm':
      return ["(trap '' TERM; setsid sleep 1000 &)"]
    case 'children-ignoring-sigterm':
      return ["for _ in 1 2 3; do (trap '' TERM; exec sleep 1000) & done"]
    case 'listening-daemon':
      return [
        '(setsid python3 -c \'import socket, time; s = socket.create_server(("0.0.0.0", 0)); time.sleep(1000)\' &)',
      ]
  }
}

/** The release command writes beside the app's directory, so that its effect shows after the release. */
export function writeRelease({ releaseCommand }: App): readonly string[] {
  const effect = 'echo released >>../released'
  switch (releaseCommand) {
    case 'none':
    case 'succeeds':
      return [effect]
    case 'leaves-daemon':
      return [effect, '(setsid sleep 1000 &)']
    case 'leaves-stubborn-daemon':
      return [effect, "(trap '' TERM; setsid sleep 1000 &)"]
    case 'fails':
      return [effect, `exit ${releaseFailure}`]
  }
}
