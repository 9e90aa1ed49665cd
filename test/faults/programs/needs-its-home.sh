#!/usr/bin/env bash
# Needs $HOME to be the directory of the app, and a place that it can write to.
[[ "${HOME}" -ef "${PWD}" ]] || exit 1
mkdir -p "${HOME}/.config/app" && echo "theme: dark" >"${HOME}/.config/app/settings" || exit 1
exec node answers.mjs 200 OKAY
