/**
 * The healthcheck that `--healthchecks` writes, to be made stricter by hand.
 *
 * It asks no more than an app without one is asked, and waits as long: a release that passes today must
 * not fail because of a check that nobody has thought about. So the last attempt comes after the 90 s
 * in which the slowest kind of app is asked without one, and each has the router's own 30 s.
 */
export const starterHealthchecks = {
  web: [
    { type: 'startup', name: 'answers', path: '/', status: '200-499', attempts: 20, wait: 5, timeout: 30 },
  ],
} as const
