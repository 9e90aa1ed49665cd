#!/usr/bin/env bash
# Cannot be beaten: the app itself says through a fifo when it listens, and is asked at once.
: "${PORT:?}" "${BENCH_FIFO:?}"
node server.mjs &
app=$!
read -r <"${BENCH_FIFO}"
until curl --fail --silent "http://127.0.0.1:${PORT}/"; do :; done
kill "${app}"
wait "${app}"
exit 0
