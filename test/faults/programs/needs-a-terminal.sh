#!/usr/bin/env bash
# Wants a terminal, as a console or a debugger does.
if [[ ! -t 0 || ! -t 1 ]]; then
	echo "the input device is not a TTY" >&2
	exit 1
fi
exec node answers.mjs 200 OKAY
