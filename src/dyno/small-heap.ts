/** Keeps the tester small: what it takes, the app beside it does not have. */

/** The last one that is known to have the flag; another would print that it does not know it. */
const lastMajor = 26

/** An app that logs a lot would else have the heap's young generation grow to 16 MiB. */
export async function keepHeapSmall(): Promise<void> {
  if (Number.parseInt(process.versions.node, 10) > lastMajor) return
  const { setFlagsFromString } = await import('node:v8')
  setFlagsFromString('--semi-space-growth-factor=1')
}
