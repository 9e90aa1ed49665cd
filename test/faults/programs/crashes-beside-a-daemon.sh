#!/usr/bin/env bash
# Crashes, and leaves a grandchild that holds its output open and ignores SIGTERM.
(setsid perl daemon.pl "${PWD}" grandchild --stubborn &)
until [[ -s grandchild.pid ]]; do sleep 0.01; done
echo "KeyError: key not found: \"DATABASE_URL\"" >&2
exit 1
