#!/usr/bin/env bash
# An app of BENCH_PROCESSES processes: the server, and so many that sleep beside it.
for ((count = 1; count < ${BENCH_PROCESSES:?}; count++)); do
	sleep 1000 &
done
exec node server.mjs
