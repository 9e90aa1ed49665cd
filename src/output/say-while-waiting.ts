/** Says how long it has been waiting, whenever another 10 s are over: a silent log looks like a hung test. */

const stillWaitingMs = 10_000

export async function sayWhileWaiting<T>(
  awaited: Promise<T>,
  what: string,
  say: (text: string) => void,
): Promise<T> {
  let waitedMs = 0
  const timer = setInterval(() => {
    waitedMs += stillWaitingMs
    say(`waiting for ${what}: ${waitedMs / 1000} s`)
  }, stillWaitingMs)
  try {
    return await awaited
  } finally {
    clearInterval(timer)
  }
}
