#!/usr/bin/env bash
# As the manual of wait-on has it, with the limit that a script needs: it does not notice a crash.
: "${PORT:?}" "${BENCH_LIMIT_MS:?}"
node server.mjs &
app=$!
status=0
wait-on --timeout "${BENCH_LIMIT_MS}" "http-get://127.0.0.1:${PORT}/" || status=1
kill "${app}" 2>/dev/null
wait "${app}"
exit "${status}"
