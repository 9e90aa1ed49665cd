/** The help text of `rollout`. */
import { ownRegistryName } from '../../rollout/buildpacks/own-buildpack.ts'

export const rolloutHelpText = `smoke-test rollout: puts this buildpack on many apps, or takes it off again.

Usage:
  smoke-test rollout app-json PATH...    app.json files, which new apps are made from: review apps, CI, buttons
  smoke-test rollout apps SELECTION      apps that are there, by Heroku's Platform API
  smoke-test rollout status SELECTION    what each app has: buildpack, mode, verdict of its last release
  smoke-test rollout undo JOURNAL        takes back what the last run of "rollout apps" has changed
  smoke-test rollout --help

They only show what they would do, until you add --write (app-json) or --apply (apps, undo).

PATH is an app.json, a repository, or a folder of repositories.
SELECTION is one of:
  --team NAME           all apps of a team
  --pipeline NAME       all apps of a pipeline
  --app NAME            one app; may be given again

Options:
  --buildpack NAME      ours: a name in Heroku's registry, or an address with #ref (default: what an app
                        has of ours already, and ${ownRegistryName} where it has none)
  --remove              take the buildpack out (app-json, apps)
  --report json         a report for programs on stdout; what people read goes to stderr
Of app-json:
  --write               change the files
  --create              make an app.json where a repository has none
  --healthchecks        add a healthcheck to begin with, where there is none
Of apps:
  --apply               change the apps
  --mode MODE           set SMOKE_TEST to warn, enforce or off: this makes a release, and restarts dynos
  --release-size web    give the release dyno the size of the web dyno
  --unpinned            take an address without a version
  --journal FILE        where each change is written down before it is made (default: smoke-test-rollout.jsonl);
                        the same command again goes on where a run was broken off
Of undo:
  --apply               take the changes back
  --all                 those of all runs in the journal

The token is that of HEROKU_API_KEY, or the one for api.heroku.com in ~/.netrc. With the Heroku CLI:
  export HEROKU_API_KEY="$(heroku auth:token)"

Exit codes: 0 done, or shown; 1 something could not be done, and is named; 2 wrong arguments; 130 broken off.
`
