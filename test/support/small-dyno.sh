#!/usr/bin/env bash
# Runs a command as a dyno does that has little memory: in a cgroup, which is the only one that it sees.
#
#   bash small-dyno.sh MEGABYTES COMMAND...
#
# Both kinds of cgroups will do. It fails, without running anything, where it may not make one.
set -euo pipefail

bytes="$((${1} * 1024 * 1024))"
shift
if [[ -f /sys/fs/cgroup/cgroup.controllers ]]; then
	root=/sys/fs/cgroup
	limit=memory.max
	grep -qw memory "${root}/cgroup.subtree_control" || echo +memory >"${root}/cgroup.subtree_control"
else
	root=/sys/fs/cgroup/memory
	limit=memory.limit_in_bytes
fi
group="$(mktemp -d "${root}/smoke-test-XXXXXX")"
trap 'rmdir "${group}"' EXIT
echo "${bytes}" >"${group}/${limit}"
status=0
# shellcheck disable=SC2016 # It is the inner bash that expands them.
unshare --mount bash -c '
	set -e
	echo "$$" >"$1/cgroup.procs"
	mount --bind "$1" "$2"
	shift 2
	exec "$@"
' bash "${group}" "${root}" "$@" || status="$?"
exit "${status}"
