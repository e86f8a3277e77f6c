#!/usr/bin/env bash
# Has the program answer every question of ontology/queries on a built graph, and write that graph in every syntax it knows.
#
# usage: ask.sh PROGRAM BUILT_FOLDER OUT
#
# OUT/answers gets NAME.json (SELECT, ASK) or NAME.nt (CONSTRUCT); OUT/graphs gets triples.* made of graph.ttl and quads.* of graph.nq.
# check_answers.py and check_answers.mjs compare both with what other libraries make of the same files.
set -euo pipefail
program=$1 built=$2 out=$3
queries=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../ontology/queries" && pwd)

mkdir -p "$out/answers" "$out/graphs"
for query in "$queries"/*.rq; do
  name=$(basename "$query" .rq)
  if grep -qE '^(CONSTRUCT|DESCRIBE)' "$query"; then
    "$program" query "$query" -d "$built" --format nt >"$out/answers/$name.nt"
  else
    "$program" query "$query" -d "$built" --format json >"$out/answers/$name.json"
  fi
done
for syntax in nt ttl jsonld; do
  "$program" convert "$built/graph.ttl" "$out/graphs/triples.$syntax" --quiet
done
for syntax in nq trig jsonld; do
  "$program" convert "$built/graph.nq" "$out/graphs/quads.$syntax" --quiet
done
"$program" convert "$built/graph.ttl" "$out/graphs/triples.pretty.ttl" --pretty --quiet
