#!/bin/sh
# Install the system packages named, by default those that grading and the browser tests need.
# Does nothing where they are there already; says what to do where it may not install.
set -eu

if [ $# -eq 0 ]; then
    command -v bwrap >/dev/null || set -- "$@" bubblewrap
    command -v chromium >/dev/null || command -v google-chrome >/dev/null || set -- "$@" chromium fonts-dejavu-core
fi
[ $# -gt 0 ] || exit 0

as_root=""
[ "$(id -u)" -eq 0 ] || as_root="sudo -n"
if ! command -v apt-get >/dev/null || ! $as_root true 2>/dev/null; then
    echo "Please install these system packages and run the command again: $*" >&2
    exit 1
fi
echo "Installing system packages: $*"
export DEBIAN_FRONTEND=noninteractive
$as_root apt-get update -q >/dev/null
$as_root apt-get install -q -y --no-install-recommends "$@" >/dev/null
