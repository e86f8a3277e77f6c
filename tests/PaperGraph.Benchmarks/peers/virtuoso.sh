#!/usr/bin/env bash
# Times Virtuoso (Debian: virtuoso-opensource) on queries: median of five after one warm-up, by its own client's clock, which counts whole
# milliseconds. It runs on loopback, in a temporary folder, and is stopped at the end.
#
# usage: virtuoso.sh GRAPH.nt QUERIES_FOLDER
set -euo pipefail
graph=$(realpath "$1") queries=$(realpath "$2") port=${PORT:-11117}
work=$(mktemp -d)
cd "$work"
cat >virtuoso.ini <<INI
[Database]
DatabaseFile = virtuoso.db
ErrorLogFile = virtuoso.log
LockFile = virtuoso.lck
TransactionFile = virtuoso.trx
xa_persistent_file = virtuoso.pxa
[TempDatabase]
DatabaseFile = virtuoso-temp.db
TransactionFile = virtuoso-temp.trx
[Parameters]
ServerPort = 127.0.0.1:$port
DirsAllowed = $(dirname "$graph")
NumberOfBuffers = 170000
MaxDirtyBuffers = 130000
INI
virtuoso-t +foreground +configfile virtuoso.ini >server.log 2>&1 &
server=$!
trap 'kill $server 2>/dev/null; wait $server 2>/dev/null || true; rm -rf "$work"' EXIT

ask() { isql-vt "127.0.0.1:$port" dba dba "$@" 2>&1; }
until ask exec="status();" | grep -q 'Server'; do
  kill -0 $server
  sleep 0.5
done

ask exec="ld_dir('$(dirname "$graph")', '$(basename "$graph")', 'http://example.org/graph'); rdf_loader_run(); checkpoint;" |
  sed -n 's/^Done. -- \([0-9]*\) msec.*/\1/p' | sort -n | tail -n 1 | sed 's/.*/load & ms/'
for query in "$queries"/*.rq; do
  {
    echo 'SPARQL DEFINE input:default-graph-uri <http://example.org/graph>'
    cat "$query"
    echo ';'
  } >query.sql
  ask query.sql >/dev/null
  for _ in 1 2 3 4 5; do
    ask query.sql | sed -n 's/^\([0-9]*\) Rows. -- \([0-9]*\) msec.*/\2 ms, \1 rows/p'
  done | sort -n | sed -n 3p | sed "s/^/$(basename "$query") /"
done
