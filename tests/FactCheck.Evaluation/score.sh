#!/usr/bin/env bash
# Scores the detector on the gold folder: score.sh [folder] [--errors mood|negatives|group|lemma|clause|reading|source]
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
folder="${FACTCHECK_SHARED:-$here/../../../shared}/gold"
if [[ $# -gt 0 && "$1" != --* ]]; then
  folder="$1"
  shift
fi
if [[ ! -d "$folder" ]]; then
  echo "gold not run"
  exit 0
fi
exec dotnet run --project "$here" -c Release -v q -- "$folder" "$@"
