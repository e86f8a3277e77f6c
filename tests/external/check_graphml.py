#!/usr/bin/env python3
"""Loads graph.graphml with networkx and compares it with nodes.csv and edges.csv.

usage: check_graphml.py OUTPUT_FOLDER      exit code 1 on any difference
Needs networkx (Debian: python3-networkx).
"""
import csv
import math
import sys
from collections import Counter
from pathlib import Path

import networkx

TEXT = ("label", "entity_type", "alt_labels", "url", "identifier")
differences = []


def expect(condition, message):
    if not condition:
        differences.append(message)


def read(path):
    csv.field_size_limit(1 << 30)
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def check_node(row, data):
    name = row["id"]
    for column in TEXT:
        expect(data.get(column, "") == row[column], f"{name}: {column} {data.get(column)!r}, table {row[column]!r}")
    for column in ("year", "paper_count"):
        value = data.get(column)
        expect(value is None or type(value) is int, f"{name}: {column} {value!r} is no int")
        expect(("" if value is None else str(value)) == row[column], f"{name}: {column} {value!r}, table {row[column]!r}")
    for column in ("x", "y", "size"):
        value = data.get(column)
        expect(type(value) is float and math.isfinite(value), f"{name}: {column} {value!r} is no number")
    expect(4 <= data["size"] <= 100, f"{name}: size {data['size']}")
    expect(abs(data["x"]) < 5000 and abs(data["y"]) < 5000, f"{name}: out of bounds")
    for column in ("r", "g", "b"):
        value = data.get(column)
        expect(type(value) is int and 0 <= value <= 255, f"{name}: {column} {value!r} is no byte")


def table_edge(row):
    return (row["source"], row["target"], row["relation"], float(row["weight"]), float(row["confidence"]), int(row["support"]),
            row["evidence"], row["papers"])


def graph_edge(source, target, data):
    expect(type(data.get("weight")) is float and data["weight"] > 0, f"{source} -> {target}: weight {data.get('weight')!r}")
    expect(type(data.get("support")) is int, f"{source} -> {target}: support {data.get('support')!r}")
    return (source, target, data.get("relation"), data.get("weight"), data.get("confidence"), data.get("support"),
            data.get("evidence", ""), data.get("papers", ""))


def main():
    folder = Path(sys.argv[1])
    graph = networkx.read_graphml(folder / "graph.graphml")
    nodes, edges = read(folder / "nodes.csv"), read(folder / "edges.csv")
    expect(graph.is_directed(), "graph is not directed")
    expect(graph.number_of_nodes() == len(nodes), f"{graph.number_of_nodes()} nodes, table {len(nodes)}")
    expect(graph.number_of_edges() == len(edges), f"{graph.number_of_edges()} edges, table {len(edges)}")
    for row in nodes:
        if row["id"] in graph:
            check_node(row, graph.nodes[row["id"]])
        else:
            differences.append(f"{row['id']} is missing")
    in_table = Counter(table_edge(row) for row in edges)
    in_graph = Counter(graph_edge(*edge) for edge in graph.edges(data=True))
    differences.extend(f"only in table: {edge}" for edge in in_table - in_graph)
    differences.extend(f"only in graph: {edge}" for edge in in_graph - in_table)
    for message in differences[:20]:
        print(message, file=sys.stderr)
    print(f"networkx {networkx.__version__}: {len(nodes)} nodes, {len(edges)} edges, {len(differences)} differences")
    sys.exit(1 if differences else 0)


main()
