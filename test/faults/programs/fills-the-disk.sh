#!/usr/bin/env bash
# Fills /tmp to the last byte, and serves on.
cat /dev/zero >/tmp/cache 2>/dev/null
if echo more 2>/dev/null >>/tmp/cache && sync; then
	echo "/tmp is not full" >&2
	exit 1
fi
echo "/tmp is full"
exec node answers.mjs 200 OKAY
