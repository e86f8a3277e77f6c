#!/usr/bin/env bash
# Has the program answer every question of ontology/queries on a built graph, with the examples and defaults of their parameters, and write
# that graph in every syntax it knows; then compares the answers with ontology/queries/expected.
#
# usage: ask.sh PROGRAM BUILT_FOLDER OUT
#        ask.sh --write [PROGRAM [BUILT_FOLDER]]     puts the answers of today into ontology/queries/expected; BUILT_FOLDER is output/
#                                                    where none is given
#
# OUT/answers gets NAME.tsv (SELECT), NAME.json (ASK) or NAME.nt (CONSTRUCT, DESCRIBE); OUT/graphs gets triples.* made of graph.ttl and
# quads.* of graph.nq. check_answers.py and check_answers.mjs compare both with what other libraries make of the same files.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
queries=$root/ontology/queries

# answer PROGRAM BUILT_FOLDER ANSWERS
answer() {
  local query name parameter example settings
  mkdir -p "$3"
  for query in "$queries"/*.rq; do
    name=$(basename "$query" .rq)
    settings=()
    # Defaults are the program's to know; what has an example gets it.
    while read -r parameter example; do
      settings+=(--set "$parameter=$example")
    done < <(sed -nE 's/^# @param ([A-Za-z0-9_]+) .* e\.g\. (.*) -- .*/\1 \2/p' "$query")
    case $(grep -oE -m 1 '^(SELECT|ASK|CONSTRUCT|DESCRIBE)' "$query") in
      SELECT) format=tsv ;;
      ASK) format=json ;;
      *) format=nt ;;
    esac
    "$1" query "$name" ${settings[@]+"${settings[@]}"} -d "$2" --format "$format" >"$3/$name.$format"
  done
}

if [[ ${1:-} == --write ]]; then
  answers=$(mktemp -d)
  trap 'rm -rf "$answers"' EXIT
  answer "${2:-$root/src/PaperGraph.Cli/bin/Release/net10.0/papergraph}" "${3:-$root/output}" "$answers"
  rm -rf "$queries/expected"
  mkdir "$queries/expected"
  cp "$answers"/* "$queries/expected"
  exit
fi

program=$1 built=$2 out=$3
answer "$program" "$built" "$out/answers"
mkdir -p "$out/graphs"
for syntax in nt ttl jsonld; do
  "$program" convert "$built/graph.ttl" "$out/graphs/triples.$syntax" --quiet
done
for syntax in nq trig jsonld; do
  "$program" convert "$built/graph.nq" "$out/graphs/quads.$syntax" --quiet
done
"$program" convert "$built/graph.ttl" "$out/graphs/triples.pretty.ttl" --pretty --quiet
diff -r "$queries/expected" "$out/answers"
