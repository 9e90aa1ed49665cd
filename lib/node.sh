#!/usr/bin/env bash
# Finds a Node that can run the tester: the app's own, where it lies in the slug, or a pinned one.

NODE_LIB="${BASH_SOURCE[0]%/*}"
NODE_RELEASES=https://nodejs.org/download/release
# A try has two minutes, and ten seconds without progress. After half a minute none begins any more.
NODE_CURL=(curl --silent --show-error --fail --location --create-dirs --proto "=http,https" --connect-timeout 5
	--max-time 120 --speed-limit 10000 --speed-time 10 --retry 3 --retry-all-errors --retry-max-time 30)

# Usage: node::find BUILD_DIR CACHE_DIR MIRROR
#
# Prints the path of a Node, of one in the slug or of one elsewhere, to be copied. Returns 1 when there
# is none, and has said why. SMOKE_TEST_NODE is for bin/try and tests: it is no config var.
function node::find() {
	local build_dir="${1}" cache="${2}/smoke-test" mirror="${3:-${NODE_RELEASES}}" candidate
	for candidate in ${SMOKE_TEST_NODE:+"${SMOKE_TEST_NODE}"} "${build_dir}"/{.heroku/node/,}bin/node; do
		node::runs_tester "${candidate}" && echo "${candidate}" && return
	done
	node::vendor "${cache}" "${mirror}"
}

# The tester itself refuses a Node that is too old. Whatever else has the name might never end, or leave a process
# that keeps a pipe open. It is run through a link, as from a slug: a script there may look for its program beside itself.
function node::runs_tester() {
	local directory answer
	[[ -x "${1}" ]] && directory="$(mktemp -d)" && ln -s "$(readlink -f "${1}")" "${directory}/smoke-test" || return 1
	timeout --kill-after=1 10 env -i "${directory}/smoke-test" "${NODE_LIB}/smoke-test.cjs" --self-test \
		</dev/null >"${directory}/answer" 2>/dev/null || true
	answer="$(<"${directory}/answer")"
	rm -r "${directory}"
	[[ "${answer}" == ok ]]
}

# Prints the path of the pinned Node, in the cache, where it is whole or not at all.
function node::vendor() {
	local cache="${1}" mirror="${2}" machine pinned entry
	machine="$(uname -m)"
	if ! pinned="$(grep -e "-linux-${machine/#x86_64/x64}.tar.gz$" "${NODE_LIB}/node.sha256")"; then
		node::explain "There is no Node for this machine, ${machine}. There is one for $(sed "s/.*-linux-//; s/\.tar.*//" "${NODE_LIB}/node.sha256" | paste -sd" ")."
		return 1
	fi
	entry="${pinned##* }"
	entry="${cache}/${entry%.tar.gz}"
	# The checksum lies beside the program, so it tells nothing of what has spoilt both.
	if ! (cd "${entry}" && sha256sum --check --status node.sha256) 2>/dev/null || ! node::runs_tester "${entry}/node"; then
		# What an interrupted or damaged build has left, and what an older version of ours has.
		rm -rf "${cache}"
		if ! { node::download "${pinned}" "${mirror}" "${entry}.part" && mv "${entry}.part" "${entry}"; }; then
			rm -rf "${cache}"
			return 1
		fi
	fi
	echo "${entry}/node"
}

# Puts the program of the pinned archive, and its checksum, into a directory.
function node::download() {
	local pinned="${1}" mirror="${2}" directory="${3}" archive url shown problem
	archive="${pinned##* }"
	url="${mirror%/}/$(cut -d- -f2 <<<"${archive}")/${archive}"
	shown="$(sed -E "s|^([a-z]+://)?.*@|\1|; s|[?].*|?…|" <<<"${url}")" # A mirror may want a password, or a token.
	echo "       Downloading ${shown}" >&2
	if ! problem="$("${NODE_CURL[@]}" --output "${directory}/${archive}" --url "${url}" 2>&1)"; then
		node::explain "The Node for the smoke test could not be downloaded:" "${shown}" "${problem##*$'\n'}"
	elif ! (cd "${directory}" && sha256sum --check --status <<<"${pinned}"); then
		node::explain "This is not the Node that it should be:" "${shown}" "Its SHA-256 should be ${pinned%% *}."
	elif ! problem="$(tar -xzf "${directory}/${archive}" -C "${directory}" --strip-components=2 "${archive%.tar.gz}/bin/node" 2>&1)"; then
		node::explain "The Node for the smoke test could not be unpacked:" "${shown}" "${problem}"
	else
		rm "${directory}/${archive}"
		strip "${directory}/node" 2>/dev/null || true # A sixth of it are symbols.
		(cd "${directory}" && sha256sum node >node.sha256)
		node::runs_tester "${directory}/node" && return
		node::explain "The Node for the smoke test does not run on this machine:" "${shown}"
	fi
	return 1
}

# In the build log, as Heroku's own buildpacks tell of errors.
function node::explain() {
	sed 's/^/ !     /; s/ *$//; 1s/^/\n/; $s/$/\n/' >&2 <<-EOT
		$(printf "%s\n" "$@")

		1. Where the site is out of reach, build again later, or name a mirror of
		   ${NODE_RELEASES}:
		   heroku config:set SMOKE_TEST_NODE_MIRROR=https://mirror.example.com/node
		2. Or add the Node buildpack before this one, whose Node is used then:
		   heroku buildpacks:add --index 1 heroku/nodejs
		3. To build without the smoke test: heroku config:set SMOKE_TEST=off
	EOT
}
