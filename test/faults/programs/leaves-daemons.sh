#!/usr/bin/env bash
# Serves beside two daemons that have left its session, its environment and its directory, one of them
# its family as well: neither a process group nor a variable leads to them any more.
#
# Usage: bash leaves-daemons.sh [--stubborn]
# The app listens when both run; they have written who they are to DIRECTORY/NAME.pid by then.
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"

cd /
env -i setsid perl "${here}/daemon.pl" "${here}" session "$@" &
until [[ -s "${here}/session.pid" ]]; do sleep 0.01; done
(env -i setsid perl "${here}/daemon.pl" "${here}" orphan "$@" &)
until [[ -s "${here}/orphan.pid" ]]; do sleep 0.01; done
exec node "${here}/answers.mjs" 200 OKAY
