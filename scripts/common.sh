# Sourced by the other scripts: one place for the folders and for how they speak.
# shellcheck shell=bash

repository="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"

# Everything that is downloaded, unpacked or built for the tests lives here, outside the checkout,
# so that a second checkout or a fresh clone does not pay again.
cache="${CARDEA_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/cardea}"

say() { printf '%s: %s\n' "$(basename "$0")" "$*"; }
complain() { printf '%s: %s\n' "$(basename "$0")" "$*" >&2; }

# Where setup puts what it installs; the same names everywhere.
python_environment="$cache/python"
python="$python_environment/bin/python"

# `step NAME COMMAND..`: runs it under a headline and says how long it took. Returns its exit code.
# A function that is run so must return on failure by itself: bash suspends `set -e` within `||`.
step() {
  local name="$1" started="$SECONDS" status=0
  shift
  printf '\n==> %s\n' "$name"
  "$@" || status=$?
  if [ "$status" -eq 0 ]; then
    printf '<== %s: ok, %d s\n' "$name" "$((SECONDS - started))"
  else
    printf '<== %s: FAILED with exit code %d, %d s\n' "$name" "$status" "$((SECONDS - started))"
  fi
  return "$status"
}
