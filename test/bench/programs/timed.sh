#!/usr/bin/env bash
# Usage: timed.sh FILE COMMAND...
# Runs a command, and writes into FILE the seconds that it took, and those of processor time that it and
# all that it waited for have used: REAL USER SYSTEM.
TIMEFORMAT="%R %U %S"
file="${1}"
shift
{ time "$@" 2>&3; } 3>&2 2>"${file}"
