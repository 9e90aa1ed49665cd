/**
 * The healthcheck that `--healthchecks` writes, to be made stricter by hand.
 *
 * It asks no more than an app without one is asked: a release that passes today must not fail because
 * of a check that nobody has thought about.
 */
export const starterHealthchecks = {
  web: [{ type: 'startup', name: 'answers', path: '/', status: '200-499', attempts: 12, wait: 5 }],
} as const
