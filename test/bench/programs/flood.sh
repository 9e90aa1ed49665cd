#!/usr/bin/env bash
# An app that writes the file BENCH_LOG so often as BENCH_LOG_TIMES, as fast as it is read, and then serves.
: "${BENCH_LOG:?}" "${BENCH_LOG_TIMES:?}" "${BENCH_RECORD:?}"
started="${EPOCHREALTIME/./}"
for ((count = 0; count < BENCH_LOG_TIMES; count++)); do
	cat "${BENCH_LOG}"
done
echo "{\"event\": \"logged\", \"atMs\": 0, \"ageMs\": $(((${EPOCHREALTIME/./} - started) / 1000)), \"cpuMs\": 0}" >>"${BENCH_RECORD}"
exec node server.mjs
