/** A promise, and what resolves it from elsewhere. */
export type Deferred<T> = {
  readonly promise: Promise<T>
  /** Only the first call counts. */
  readonly resolve: (value: T) => void
}

/** Node has Promise.withResolvers for it from version 22 on. */
export function createDeferred<T = void>(): Deferred<T> {
  let resolve: (value: T) => void = () => {}
  const promise = new Promise<T>(resolvePromise => {
    resolve = resolvePromise
  })
  return { promise, resolve }
}
