#!/usr/bin/env bash
# It starts the app, polls it, runs a test of its own, and stops the app.
: "${PORT:?}" "${BENCH_LIMIT_MS:?}"
export WAIT_ON_TIMEOUT="${BENCH_LIMIT_MS}"
exec start-server-and-test "node server.mjs" "http://127.0.0.1:${PORT}/" \
	"curl --fail --silent --show-error http://127.0.0.1:${PORT}/"
