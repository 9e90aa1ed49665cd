#!/usr/bin/env bash
# Says why and exits, as an app does that misses a config var.
#
# Usage: bash crashes.sh CODE [SECONDS [LINES]]
# SECONDS of work come before the end, and LINES of log before the reason.
code="${1}"
sleep "${2:-0}"
for ((line = 1; line <= ${3:-0}; line++)); do
	echo "line ${line}"
done
echo "KeyError: key not found: \"DATABASE_URL\"" >&2
exit "${code}"
