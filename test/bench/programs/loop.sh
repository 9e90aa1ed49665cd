#!/usr/bin/env bash
# What people write by hand: look at the port once a second while the app lives, then ask, then stop it.
: "${PORT:?}"
node server.mjs &
app=$!
until nc -z 127.0.0.1 "${PORT}"; do
	kill -0 "${app}" 2>/dev/null || exit 1
	sleep 1
done
status=0
curl --fail --silent --show-error "http://127.0.0.1:${PORT}/" || status=1
kill "${app}"
wait "${app}"
exit "${status}"
