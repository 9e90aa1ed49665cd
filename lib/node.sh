#!/usr/bin/env bash
# Finds a Node that can run the tester in the slug.

# The oldest Node that undici 7 runs on; `--self-test` finds out whether one really does.
NODE_CANDIDATES=(.heroku/node/bin/node bin/node)

# Usage: node::find BUILD_DIR TESTER
#
# Prints the path of a Node: one that lies in the slug, or one elsewhere, to be copied. Returns 1,
# and says so, when there is none.
function node::find() {
	local build_dir="${1}"
	local tester="${2}"
	local candidate
	if [[ -n "${SMOKE_TEST_NODE:-}" ]]; then
		node::runs_tester "${SMOKE_TEST_NODE}" "${tester}" || return 1
		echo "${SMOKE_TEST_NODE}"
		return 0
	fi
	for candidate in "${NODE_CANDIDATES[@]}"; do
		if node::runs_tester "${build_dir}/${candidate}" "${tester}"; then
			echo "${build_dir}/${candidate}"
			return 0
		fi
	done
	return 1
}

# The tester refuses a Node that is too old, so that its own version rule is the only one.
function node::runs_tester() {
	[[ -x "${1}" && "$(env -i "${1}" "${2}" --self-test 2>/dev/null)" == ok ]]
}
