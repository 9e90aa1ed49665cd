#!/usr/bin/env bash
# wait-port waits until the port takes connections; asking is left to curl. It does not notice a crash.
: "${PORT:?}" "${BENCH_LIMIT_MS:?}"
node server.mjs &
app=$!
status=0
wait-port --output silent --timeout "${BENCH_LIMIT_MS}" "127.0.0.1:${PORT}" &&
	curl --fail --silent --show-error "http://127.0.0.1:${PORT}/" || status=1
kill "${app}" 2>/dev/null
wait "${app}"
exit "${status}"
