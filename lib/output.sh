#!/usr/bin/env bash
# Build output as Heroku's own buildpacks write it.

# Usage: output::step "Smoke test"
function output::step() {
	echo "-----> ${1}"
}

# Usage: output::error <<-EOF … EOF
function output::error() {
	local line
	{
		echo
		while IFS= read -r line; do echo " !${line:+     ${line}}"; done
		echo
	} >&2
}
