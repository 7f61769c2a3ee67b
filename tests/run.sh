#!/usr/bin/env bash
# All checks, in one command: a browser if there is none, a Release build with warnings as errors, formatting,
# every test, and the detector's score. The last line is "N passed, N failed".
set -uo pipefail
cd "$(dirname "$0")/.."

step() { printf '\n== %s\n' "$1"; }

find_browser() {
  local name
  [ -n "${FACTCHECK_CHROMIUM:-}" ] && return 0
  for name in chromium chromium-browser google-chrome google-chrome-stable; do
    command -v "$name" >/dev/null && return 0
  done
  return 1
}

install_browser() {
  local as_root=""
  command -v apt-get >/dev/null || return 1
  if [ "$(id -u)" -ne 0 ]; then
    sudo -n true 2>/dev/null || return 1
    as_root="sudo"
  fi
  $as_root apt-get update -qq && $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium >/dev/null
}

failed=0
passed=0
log=$(mktemp)
trap 'rm -f "$log"' EXIT

# A check that is not a test counts as one failure when it fails, and as nothing when it passes.
check() {
  step "$1"
  shift
  "$@" || { echo "FAILED: $*"; failed=$((failed + 1)); return 1; }
}

finish() {
  printf '\n%d passed, %d failed\n' "$passed" "$failed"
  [ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
  exit
}

if ! find_browser; then
  step "Browser"
  install_browser || echo "No Chromium, and none could be installed: browser tests will be skipped (they fail under CI=true)."
fi

check "Build (Release, warnings are errors)" dotnet build FactCheck.sln -c Release -v q -nologo || finish
check "Formatting" dotnet format FactCheck.sln --verify-no-changes --no-restore

step "Tests"
dotnet test --solution FactCheck.sln -c Release --no-build 2>&1 | tee "$log"
status=${PIPESTATUS[0]}
total() { awk -v key="$1:" '$1 == key { n = $2 } END { print n + 0 }' "$log"; }
passed=$(total succeeded)
test_failures=$(total failed)
# A run that breaks before it counts must not look like a run without failures.
[ "$status" -ne 0 ] && [ "$test_failures" -eq 0 ] && test_failures=1
failed=$((failed + test_failures))

check "Detector score" bash tests/FactCheck.Evaluation/score.sh

finish
