#!/bin/bash -p
# The release process type of a slug: the app's own release command, then the smoke test.
# bin/compile copies this file to .heroku/smoke-test/release. See CONTRIBUTING.md, "The wrapper".
# It takes neither functions nor options from the app's variables (-p), and no command from its PATH.
set +o posix # POSIXLY_CORRECT is a variable of the app like any other; the names below are bash's.
set -euo pipefail
shopt -s extglob
unset -v FUNCNEST # Likewise, and it would end the functions below.

[[ "${0}" == */* ]] && HERE="${0%/*}" || HERE=. # BASH_SOURCE may be the app's.
# Of an environment of our own: the app's variables could break our Node and perl, and reach the app
# through descriptor 3, byte for byte, as the platform has given them. One arena takes 3 MB less than four.
CLEAN=(/usr/bin/env -i "PATH=/usr/local/bin:/usr/bin:/bin${PATH:+:${PATH}}" "HOME=${HOME:-/}" LANG=C.UTF-8 MALLOC_ARENA_MAX=1)
TESTER=("${CLEAN[@]}" "${HERE}/smoke-test" "${HERE}/smoke-test.cjs")
PROVEN=100 # The code of a tester that has seen the app pass: 0 is what a tester without contents exits with.
# What JavaScript's trim takes, byte by byte: the build and the tester read settings by that rule.
BLANKS=$'[\t-\r ]|\xc2\xa0|\xe1\x9a\x80|\xe2\x80[\x80-\x8a\xa8\xa9\xaf]|\xe2\x81\x9f|\xe3\x80\x80|\xef\xbb\xbf'
mode=enforce child="" signalled="" interrupted="" listing=""

function release::main() {
	! release::is_inside_itself || release::skip
	release::read_mode
	local command=()
	release::read_command
	[[ "${mode}" != off ]] || release::run_untested
	release::pass_signals_on
	if [[ "${#command[@]}" -gt 0 ]]; then
		release::list_files_before
		release::run_command 8<&- || release::give_up "$?"
		[[ -z "${interrupted}" ]] || exit "${interrupted}"
	fi
	local status=0
	local tester=("${TESTER[@]}" release --slug "${HERE}/../.." --mode "${mode}" --max-open-files "$(ulimit -Sn)")
	if [[ -n "${listing}" ]]; then
		release::run "${tester[@]}" --files 4< <(release::compare_files) 8<&- || status="$?"
	else
		release::run "${tester[@]}" || status="$?"
	fi
	[[ "${status}" -eq "${PROVEN}" ]] || release::fail "${status}"
}

# Whether the release command of this wrapper has started it again, which would have no end. Only the kernel starts
# a script by the words of its first line: the dyno's own bash has others.
function release::is_inside_itself() {
	local pid="${PPID}" words stat
	while [[ "${pid}" -gt 1 ]] && mapfile -d "" -t words <"/proc/${pid}/cmdline"; do
		[[ "${words[*]:0:2}" != "/bin/bash -p" || "${words[2]:-}" != *.heroku/smoke-test/release ]] || return 0
		stat="$(<"/proc/${pid}/stat")"
		read -r _ pid _ <<<"${stat##*) }"
	done 2>/dev/null
	return 1
}

function release::skip() {
	release::say "the release command started the smoke test itself. The test runs after the release command."
	exit 0
}

# Sets mode. The tester refuses other words than the three; that they mean enforce makes it run.
function release::read_mode() {
	local word
	release::read_word "${SMOKE_TEST:-}"
	case "${word}" in
	warn) mode=warn ;;
	off | false | 0 | no) mode=off ;;
	*)
		if [[ -z "${SMOKE_TEST:-}" ]] && release::is_unseeded_review_app || release::is_spared_as_reused; then
			mode=warn
		fi
		;;
	esac
}

# Sets word, in whose scope this runs, to a value in small letters, without the blanks around it.
function release::read_word() {
	local LC_ALL=C
	# shellcheck disable=SC2295 # They are a pattern.
	word="${1##+(${BLANKS})}"
	# shellcheck disable=SC2295
	word="${word%%+(${BLANKS})}"
	word="${word,,}"
}

# The first release of a review app comes before its postdeploy script fills the database.
function release::is_unseeded_review_app() {
	[[ -n "${HEROKU_PR_NUMBER:-}" ]] && release::matches_build '"hasPostdeploy": true'
}

# A slug that was built more than an hour ago is being used again: a rollback, a promotion, a config change.
function release::is_spared_as_reused() {
	local word
	release::read_word "${SMOKE_TEST_REUSED_SLUG:-}"
	[[ "${word}" == warn ]] && release::matches_build '"builtAt": ([0-9]+)' &&
		((EPOCHSECONDS - BASH_REMATCH[1] > 3600))
}

function release::matches_build() {
	[[ "$(<"${HERE}/build.json")" =~ ${1} ]]
}

# Sets command, in whose scope this runs, to what runs the app's own release command; empty if it has none.
# The last word is the name by which bash calls itself in messages, as if it had been found on PATH.
function release::read_command() {
	local text=""
	[[ -f "${HERE}/release-command" ]] || return 0
	IFS= read -r -d "" text <"${HERE}/release-command" || true
	command=(/bin/bash -c "${text}" bash)
}

# In the environment that the platform has given to this process: bash has changed its own.
function release::run_untested() {
	local variables
	release::say "off: this release is not tested"
	[[ "${#command[@]}" -gt 0 ]] || exit 0
	mapfile -d "" -t variables <"/proc/$$/environ"
	exec /usr/bin/env -i -- "${variables[@]}" "${command[@]}"
}

# Under contain.pl, where perl is, so that nothing of the release command is left beside the test.
function release::run_command() {
	if "${CLEAN[@]}" perl -e 1 2>/dev/null; then
		release::run "${CLEAN[@]}" perl "${HERE}/contain.pl" sweep "${command[@]}"
	else
		release::say "warning: daemons left by the release command were not checked (this requires Perl)"
		release::run release::run_alone
	fi
}

# Takes the place of a child of the wrapper. As contain.pl does, it gives the command a group of its own.
function release::run_alone() {
	local variables group=()
	mapfile -d "" -t variables <"/proc/$$/environ"
	[[ -t 0 || ! -x /usr/bin/setsid ]] || group=(/usr/bin/setsid --wait)
	exec "${group[@]}" /usr/bin/env -i -- "${variables[@]}" "${command[@]}" 3<&-
}

# Into a file that has no name for long: descriptor 8 alone leads to it. What is on a mount may be shared with production.
function release::list_files_before() {
	local file="/tmp/smoke-test-$$-${RANDOM}${RANDOM}"
	if ! release::is_on_own_disk; then
		release::say "the app's directory is on a mount, so files that the release command writes are not checked"
		return 0
	fi
	listing=failed
	set -o noclobber
	if { exec 8>"${file}"; } 2>/dev/null; then
		# A signal to everybody may end the first of them.
		"${CLEAN[@]}" rm -f "${file}" || "${CLEAN[@]}" rm -f "${file}" || true
		if release::list_files >&8 && [[ -s /dev/fd/8 ]]; then listing=made; fi
	fi
	set +o noclobber
}

# Whether the app's directory is neither a mount nor on one but that of /. Mountinfo has a blank as \040.
function release::is_on_own_disk() {
	local app point
	app="$(cd "${HERE}/../.." && pwd -P)"
	while read -r _ _ _ _ point _; do
		printf -v point %b "${point}"
		[[ "${point}" == / || "${app}/" != "${point}/"* ]] || return 1
	done </proc/self/mountinfo
}

# A record a file: type, inode, mtime, size and path. A chmod is no change, and a new file none of its directory.
function release::list_files() (
	cd "${HERE}/../.." || exit
	# find exits with 1 for a directory that cannot be read, and for a file that is gone meanwhile.
	{ "${CLEAN[@]}" find . -xdev -mindepth 1 \( -type d -printf 'd %P\0' -o -printf '%y %i %T@ %s %P\0' \) || [[ "$?" -eq 1 ]]; } |
		"${CLEAN[@]}" LC_ALL=C sort -z
) 2>/dev/null

# The records that differ, those of now behind a tab. Without the last one the list is incomplete.
function release::compare_files() {
	[[ "${listing}" == made ]] || return 0
	release::list_files | "${CLEAN[@]}" LC_ALL=C comm -z -3 /dev/fd/8 - 2>/dev/null && printf 'complete\0'
}

function release::pass_signals_on() {
	trap 'release::pass_on TERM 143' TERM
	trap 'release::pass_on INT 130' INT
	trap 'release::pass_on HUP 129' HUP
}

# To the group of the child, where it leads one.
function release::pass_on() {
	signalled=yes
	interrupted="${2}"
	[[ -z "${child}" ]] || kill "-${1}" -- "-${child}" 2>/dev/null || kill "-${1}" "${child}" 2>/dev/null || true
}

# Runs a command, and passes on the signals that come meanwhile. Returns the command's code.
function release::run() {
	local status=0 later=0
	"$@" <&0 3<"/proc/$$/environ" &
	child=$!
	# A signal that came before there was a child is passed on now.
	[[ -z "${interrupted}" ]] || kill "${child}" 2>/dev/null || true
	wait "${child}" 2>/dev/null || status=$? # Of a child that is killed, bash would show the command line.
	# A trapped signal ends the wait, and not the child.
	while [[ -n "${signalled}" && "${status}" -gt 128 ]]; do
		signalled=""
		later=0
		wait "${child}" 2>/dev/null || later=$?
		# Nothing is left to wait for: bash says 127, or now and then -1.
		[[ "${later}" -eq 127 || "${later}" -lt 0 ]] || status="${later}"
	done
	child=""
	return "${status}"
}

# Perhaps to nobody, which changes nothing: in a process of its own, which a closed pipe may end.
function release::say() {
	(printf "smoke-test: %s\n" "$@") 2>/dev/null || true
}

function release::give_up() {
	release::say "the release command failed (exit code ${1}), so the app was not tested"
	exit "${1}"
}

# A tester that has judged says so by one of its codes; every other end of it is none of a test.
function release::fail() {
	local status="${1}" problem=""
	if [[ "$("${TESTER[@]}" --self-test 2>/dev/null)" != ok ]]; then
		problem="cannot run (its exit code was ${status}). This is no fault of the app."
	elif [[ ! "${status}" =~ ^(1|2|70|129|130|143)$ ]]; then
		problem="has not come to its end (exit code ${status}). If it was killed for want of memory: heroku ps:type release=standard-2x"
	fi
	if [[ -n "${problem}" ]]; then
		status=70
		release::say "the smoke test itself ${problem}" \
			"To release without it: heroku config:set SMOKE_TEST=off" "at=verdict verdict=internal-error mode=${mode}"
	fi
	# The platform loses what is written just before the dyno ends; the tester itself has waited after a verdict.
	[[ "${status}" -ne 70 ]] || "${CLEAN[@]}" sleep 1
	[[ "${mode}" == warn ]] || exit "${status}"
}

release::main
