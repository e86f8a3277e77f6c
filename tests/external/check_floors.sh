#!/usr/bin/env bash
# Trains on four fifths of the annotated papers and on our own labels, scores the last fifth, and fails where a figure lies below its floor.
#
# usage: check_floors.sh PROGRAM SHARED
#
# PROGRAM is papergraph, SHARED the folder that holds gold/ and corpora/; every fifth of the papers in papers-dev.jsonl, from the first on, is
# scored. Floors lie a little below what is reached; the figures, over all five fifths, stand in src/PaperGraph.Evaluation/README.md.
set -euo pipefail
program=$1 gold=$2/gold/papers-dev.jsonl texts=$2/corpora/arxiv-2025-2026.jsonl.gz
labels=$(dirname "${BASH_SOURCE[0]}")/../../src/PaperGraph.Evaluation/Labels/arxiv-2025-2026.jsonl
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

awk -v scored="$work/scored.jsonl" -v trained="$work/trained.jsonl" '{ print > (NR % 5 == 1 ? scored : trained) }' "$gold"
"$program" evaluate --gold "$work/trained.jsonl" "$labels" --texts "$texts" --test "$work/scored.jsonl" >"$work/report" 2>"$work/errors" ||
  { cat "$work/errors" >&2; exit 1; }

below=0
while read -r row floor; do
  value=$(awk -v row="$row" '$1 == row { print $(NF - 2) }' "$work/report")
  if awk -v value="$value" -v floor="$floor" 'BEGIN { exit !(value + 0 >= floor + 0) }'; then verdict=''; else verdict='  below its floor' below=1; fi
  printf '%-16s %6s  floor %s%s\n' "$row" "$value" "$floor" "$verdict"
done <<'ROWS'
repositories 99.5
abbreviations 94
introduces 82
methods 69.5
tasks 61
datasets 75
metrics 61
all-untyped 74.5
spans-typed 66.5
ROWS
exit $below
