#!/usr/bin/env bash
# Trains the reading model and writes its weights into the detector: train.sh [gold folder]
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
gold="${1:-${FACTCHECK_SHARED:-$here/../../../shared}/gold}"
weights="$here/../../src/FactCheck.Detection/Languages/Italian"
exec dotnet run --project "$here" -c Release -v q -- train "$gold" "$weights"
