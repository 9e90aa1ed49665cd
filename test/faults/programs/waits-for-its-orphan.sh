#!/usr/bin/env bash
# Starts a daemon, and waits in a loop of `kill -0` until it has ended, as scripts do that have only a
# pid file. A zombie that nobody reaps counts as alive there.
(setsid bash -c 'echo "$$" >orphan.pid; sleep 0.3' &)
until [[ -s orphan.pid ]]; do sleep 0.01; done
while kill -0 "$(<orphan.pid)" 2>/dev/null; do sleep 0.01; done
echo "the migration is over"
exec node answers.mjs 200 OKAY
