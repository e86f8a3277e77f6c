#!/usr/bin/env bash
# Prints every figure that extraction is measured by beside the one to reach: trains and scores on the annotated sets of a shared folder.
#
# usage: extraction_figures.sh PROGRAM SHARED [BENCHMARKS]
#
# PROGRAM is papergraph, SHARED the folder that holds gold/ and corpora/. BENCHMARKS, the built PaperGraph.Benchmarks, times extraction alone;
# without it the time of `papergraph extract` stands in, which reads and writes too. Takes some minutes on two cores.
set -euo pipefail
program=$1 gold=$2/gold corpora=$2/corpora benchmarks=${3:-}
labels=$(dirname "${BASH_SOURCE[0]}")/../../src/PaperGraph.Evaluation/Labels/arxiv-2025-2026.jsonl
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# figure NAME TO_REACH MEASURED
figure() {
  awk -v name="$1" -v goal="$2" -v value="$3" 'BEGIN {
    verdict = goal == "-" ? "" : value + 0 >= goal + 0 ? "reached" : "short by " sprintf("%.1f", goal - value)
    printf "%-46s %8s  %8s  %s\n", name, value, goal, verdict
  }'
}

# f1 REPORT ROW: the F1 column of a row, whose name may hold blanks
f1() {
  awk -v row="$2" 'index($0, row) == 1 && substr($0, length(row) + 1, 2) == "  " { value = $(NF - 2) } END { print value == "" ? "none" : value }' "$1"
}

# run REPORT ARGUMENTS…: messages are kept apart and shown when the program fails
run() {
  local report=$1
  shift
  "$program" "$@" >"$work/$report" 2>"$work/errors" || { cat "$work/errors" >&2; exit 1; }
}

printf '%-46s %8s  %8s\n' 'figure' 'measured' 'to reach'

run papers evaluate --gold "$gold/papers-dev.jsonl" --raw "$corpora/arxiv-2025-2026.jsonl.gz" --folds 5 \
  --train-on "$labels" --texts "$corpora/arxiv-2025-2026.jsonl.gz"
while read -r row goal; do
  figure "papers-dev, 5 folds: $row F1" "$goal" "$(f1 "$work/papers" "$row")"
done <<'ROWS'
methods 73
tasks 64
datasets 74
metrics 66
all-untyped 75
introduces 85
repositories 100
abbreviations 96
relations -
ROWS

run scierc.log train --gold "$gold/scierc.train.jsonl" -o "$work/scierc.model"
run scierc evaluate --gold "$gold/scierc.dev.jsonl" --model "$work/scierc.model"
figure 'SciERC dev: exact typed spans F1' 60 "$(f1 "$work/scierc" spans-typed)"
figure 'SciERC dev: relations F1' - "$(f1 "$work/scierc" relations)"

# To beat: the plain conditional random field that this project began with.
run tdmsci evaluate --gold "$gold/tdmsci.train.jsonl" --folds 5
figure 'TDMSci, 5 folds: exact typed spans F1' 62.5 "$(f1 "$work/tdmsci" spans-typed)"
run dsmention evaluate --gold "$gold/dsmention.train.jsonl" --folds 5
figure 'dataset mentions, 5 folds: exact spans F1' 80.3 "$(f1 "$work/dsmention" spans-typed)"

run inspec.log train --gold "$gold/kp_inspec.train.jsonl" -o "$work/inspec.model"
run inspec evaluate --gold "$gold/kp_inspec.dev.jsonl" --model "$work/inspec.model"
figure 'Inspec dev: keyphrases F1@10' 42 "$(f1 "$work/inspec" 'keyphrases F1@10')"

run sdu evaluate --gold "$gold/acr_sdu22ae_scientific.dev.jsonl"
figure 'SDU-2022 scientific dev: pair F1' 92 "$(f1 "$work/sdu" abbreviations-exact)"
run bioadi evaluate --gold "$gold/acr_bioadi.all.jsonl"
figure 'BioADI: pair F1' 88 "$(f1 "$work/bioadi" abbreviations-exact)"

if [ -n "$benchmarks" ]; then
  speed=$("$benchmarks" extract "$corpora/arxiv-2025-2026.jsonl.gz" | grep -oE '[0-9]+ a second')
else
  "$program" extract "$corpora/arxiv-2025-2026.jsonl.gz" 2>"$work/errors" >"$work/extracted"
  speed=$(grep -oE '[0-9]+ a second' "$work/errors")
fi
figure 'extraction, abstracts a second' 5000 "${speed%% *}"
