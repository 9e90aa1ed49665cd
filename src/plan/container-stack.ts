/** Apps that Heroku builds as an image of Docker: no buildpack runs for them, and so no smoke test. */

/**
 * @param paths  What is at the top of the app's tree.
 * @param isForContainers  Whether app.json says so.
 * @param hasWeb  Whether there is a web process type without an image.
 */
export function describeContainerStack(
  paths: ReadonlySet<string>,
  isForContainers: boolean,
  hasWeb: boolean,
): readonly string[] {
  const advice =
    'Heroku runs no buildpacks for an app on the container stack, so its releases are not tested.'
  if (isForContainers) return [`app.json has "stack": "container". ${advice}`]
  if (paths.has('heroku.yml')) return [`There is a heroku.yml. ${advice}`]
  return paths.has('Dockerfile') && !hasWeb ? [`There is a Dockerfile. ${advice}`] : []
}
