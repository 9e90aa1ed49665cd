#!/usr/bin/env bash
# Dies of a signal: SIGSEGV is a native extension's way to end, SIGKILL that of a process which somebody
# else has ended, and SIGTERM, where the platform has not sent it, looks like the end of the release.
#
# Usage: bash dies-of.sh SIGNAL
ulimit -c 0
kill -s "${1}" "$$"
