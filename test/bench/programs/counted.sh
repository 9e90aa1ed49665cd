#!/usr/bin/env bash
# Usage: counted.sh COMMAND...   Runs a command whose output is read as fast as it comes, and prints its size.
set -o pipefail
"$@" | wc -c
