#!/usr/bin/env python3
"""Loads the network files of a build with networkx and Graphviz and compares them with nodes.csv and edges.csv, or with each other.

usage: check_networks.py OUTPUT_FOLDER      exit code 1 on any difference
Needs networkx (Debian: python3-networkx); draws graph.dot if Graphviz (Debian: graphviz) is there. Optional files (graph.cx2,
concepts.vosviewer.json, graph.dot, neo4j-*.csv) are compared if they are in the folder.
"""
import csv
import json
import math
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

import networkx

TEXT = ("label", "entity_type", "alt_labels", "url", "identifier")
COMPUTED = ("community", "degree", "pagerank", "k_core")
ATTRIBUTES = ("relation", "weight", "confidence", "support", "evidence", "papers")
differences = []


def expect(condition, message):
    if not condition:
        differences.append(message)


def read(path):
    csv.field_size_limit(1 << 30)
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def read_gexf(path):
    """networkx before 3.3 knows GEXF 1.2 only, which differs in nothing that we write but the names. It keeps appearance under "viz" and
    makes a kind of no edge."""
    if "1.3" not in networkx.readwrite.gexf.GEXF.versions:
        text = path.read_text(encoding="utf-8")
        path = Path(tempfile.mkdtemp()) / path.name
        path.write_text(text.replace("http://gexf.net/1.3", "http://www.gexf.net/1.2draft", 2).replace('version="1.3"', 'version="1.2"', 1), "utf-8")
    graph = networkx.read_gexf(path)
    for _, data in graph.nodes(data=True):
        viz = data.pop("viz")
        data.update(size=viz["size"], x=viz["position"]["x"], y=viz["position"]["y"], r=viz["color"]["r"], g=viz["color"]["g"], b=viz["color"]["b"])
    return graph


def check_appearance(name, data):
    for column in ("x", "y", "size"):
        value = data.get(column)
        expect(type(value) is float and math.isfinite(value), f"{name}: {column} {value!r} is no number")
    expect(4 <= data["size"] <= 100, f"{name}: size {data['size']}")
    expect(abs(data["x"]) < 5000 and abs(data["y"]) < 5000, f"{name}: out of bounds")
    for column in ("r", "g", "b"):
        value = data.get(column)
        expect(type(value) is int and 0 <= value <= 255, f"{name}: {column} {value!r} is no byte")
    for column in COMPUTED:
        expect(type(data.get(column)) in (int, float), f"{name}: {column} {data.get(column)!r} is no number")


def check_layout(file, graph):
    sizes = [size for _, size in graph.nodes(data="size")]
    expect(min(sizes) == 4 and max(sizes) in (4, 100), f"{file}: sizes from {min(sizes)} to {max(sizes)}")
    for axis in "xy":
        expect(abs(sum(value for _, value in graph.nodes(data=axis)) / len(graph)) < 0.01, f"{file}: not centred")
    expect(len({tuple(data[part] for part in "rgb") for _, data in graph.nodes(data=True)}) > 1, f"{file}: one colour")


def check_node(row, data):
    name = row["id"]
    for column in TEXT:
        expect(data.get(column, "") == row[column], f"{name}: {column} {data.get(column)!r}, table {row[column]!r}")
    for column in ("year", "paper_count"):
        value = data.get(column)
        expect(value is None or type(value) is int, f"{name}: {column} {value!r} is no int")
        expect(("" if value is None else str(value)) == row[column], f"{name}: {column} {value!r}, table {row[column]!r}")
    check_appearance(name, data)


def table_edge(row):
    return (row["source"], row["target"], row["relation"], float(row["weight"]), float(row["confidence"]), int(row["support"]),
            row["evidence"], row["papers"])


def graph_edge(source, target, data):
    expect(type(data.get("weight")) is float and data["weight"] > 0, f"{source} -> {target}: weight {data.get('weight')!r}")
    expect(type(data.get("support")) is int, f"{source} -> {target}: support {data.get('support')!r}")
    return (source, target, data.get("relation"), data.get("weight"), data.get("confidence"), data.get("support"),
            data.get("evidence", ""), data.get("papers", ""))


def check_graph(file, graph, nodes, edges):
    expect(graph.is_directed(), f"{file} is not directed")
    expect(graph.number_of_nodes() == len(nodes), f"{file}: {graph.number_of_nodes()} nodes, table {len(nodes)}")
    expect(graph.number_of_edges() == len(edges), f"{file}: {graph.number_of_edges()} edges, table {len(edges)}")
    for row in nodes:
        if row["id"] in graph:
            check_node(row, graph.nodes[row["id"]])
        else:
            differences.append(f"{file}: {row['id']} is missing")
    in_table = Counter(table_edge(row) for row in edges)
    in_graph = Counter(graph_edge(*edge) for edge in graph.edges(data=True))
    differences.extend(f"{file}: only in table: {edge}" for edge in in_table - in_graph)
    differences.extend(f"{file}: only in graph: {edge}" for edge in in_graph - in_table)
    check_layout(file, graph)


def check_same(gexf, graphml):
    """Both files hold the same values of the same columns."""
    for name, data in graphml.nodes(data=True):
        other = {key: value for key, value in gexf.nodes[name].items() if key != "start"}
        expect(data == other, f"graph.gexf, {name}: {other}, graph.graphml {data}")


def check_concepts(graph, folder):
    """The network of concepts against what papers.jsonl says."""
    papers_of = {}
    for line in (folder / "papers.jsonl").read_text(encoding="utf-8").splitlines():
        paper = json.loads(line)
        for entity in paper["entities"]:
            papers_of.setdefault(entity["id"], set()).add(paper["id"])
    expect(not graph.is_directed() and not graph.is_multigraph(), "concepts.gexf is directed or has parallel edges")
    for name, data in graph.nodes(data=True):
        expect(data["paper_count"] == len(papers_of[data["identifier"]]), f"{name}: paper_count {data['paper_count']}")
        check_appearance(name, data)
    for source, target, data in graph.edges(data=True):
        common = papers_of[graph.nodes[source]["identifier"]] & papers_of[graph.nodes[target]["identifier"]]
        expect(data["weight"] == data["support"] == len(common), f"{source} -- {target}: weight {data['weight']}, common {len(common)}")
        expect(len(data["papers"].split("|")) == min(10, len(common)), f"{source} -- {target}: papers {data['papers']}")
    check_layout("concepts.gexf", graph)


def check_cx2(path, graph):
    aspects = {}
    for part in json.loads(path.read_text(encoding="utf-8")):
        aspects.update(part)
    counts = {count["name"]: count["elementCount"] for count in aspects["metaData"]}
    declared = aspects["attributeDeclarations"][0]
    names = {}
    for aspect in ("nodes", "edges"):
        expect(counts[aspect] == len(aspects[aspect]), f"graph.cx2: {counts[aspect]} {aspect}, {len(aspects[aspect])} found")
        for element in aspects[aspect]:
            for key, value in element["v"].items():
                kinds = {"string": str, "integer": int, "double": (int, float)}[declared[aspect][key]["d"]]
                expect(isinstance(value, kinds), f"graph.cx2: {key} {value!r}")
    for (name, data), node in zip(graph.nodes(data=True), aspects["nodes"]):
        names[node["id"]] = name
        expect((node["x"], -node["y"]) == (data["x"], data["y"]), f"graph.cx2, {name}: position")
        expect(node["v"]["name"] == data["label"] and node["v"]["size"] == data["size"], f"graph.cx2, {name}: label or size")
        expect(node["v"]["color"] == "#%02x%02x%02x" % tuple(data[part] for part in "rgb"), f"graph.cx2, {name}: colour")
    found = Counter(tuple([names[edge["s"]], names[edge["t"]], *(edge["v"].get(key, "") for key in ATTRIBUTES)]) for edge in aspects["edges"])
    known = Counter((s, t, *(data.get(key, "") for key in ATTRIBUTES)) for s, t, data in graph.edges(data=True))
    expect(found == known, "graph.cx2: edges differ")
    expect(aspects["status"] == [{"error": "", "success": True}], "graph.cx2: status")


def check_vosviewer(path, graph):
    network = json.loads(path.read_text(encoding="utf-8"))["network"]
    names = {}
    for (name, data), item in zip(graph.nodes(data=True), network["items"]):
        names[item["id"]] = name
        expect((item["label"], item["x"], item["y"], item["cluster"]) == (data["label"], data["x"], data["y"], data["community"]), f"VOSviewer: {name}")
        expect(item["weights"]["Links"] == graph.degree(name), f"VOSviewer: links of {name}")
        expect(item["weights"]["Total link strength"] == graph.degree(name, weight="weight"), f"VOSviewer: strength of {name}")
        expect(item["weights"]["Papers"] == data["paper_count"], f"VOSviewer: papers of {name}")
    expect(len(names) == len(graph), f"VOSviewer: {len(names)} items, concepts.gexf {len(graph)}")
    found = {frozenset((names[link["source_id"]], names[link["target_id"]])): link["strength"] for link in network["links"]}
    expect(found == {frozenset((s, t)): weight for s, t, weight in graph.edges(data="weight")}, "VOSviewer: links differ")


def check_dot(path, graph):
    """Graphviz, which puts a group for each node and edge in its drawing."""
    if shutil.which("dot") is None:
        return "graph.dot not drawn, as Graphviz is not installed"
    drawn = subprocess.run(["dot", "-Tsvg", str(path)], capture_output=True, encoding="utf-8", check=False)
    expect(drawn.returncode == 0 and not drawn.stderr, f"dot: {drawn.stderr[:300]}")
    for kind, count in (("node", graph.number_of_nodes()), ("edge", graph.number_of_edges())):
        found = len(re.findall(f'<g id="[^"]*" class="{kind}[ "]', drawn.stdout))
        expect(found == count, f"dot drew {found} {kind}s of {count}")
    return "graph.dot drawn"


def check_neo4j(folder, graph):
    nodes, edges = read(folder / "neo4j-nodes.csv"), read(folder / "neo4j-relationships.csv")
    expect([row["id:ID"] for row in nodes] == list(graph), "neo4j-nodes.csv: nodes differ")
    for row in nodes:
        data = graph.nodes[row["id:ID"]]
        expect(row["name"] == re.sub(r"\r\n|[\n\r\f\x85\u2028\u2029]", " ", data["label"]), f"Neo4j: name {row['name']!r}")
        for column, kind in (("community", int), ("degree", int), ("pagerank", float), ("x", float)):
            header = f"{column}:{'int' if kind is int else 'double'}"
            expect(kind(row[header]) == data[column], f"Neo4j: {column} of {row['id:ID']}")
    found = Counter((row[":START_ID"], row[":END_ID"], row[":TYPE"], float(row["weight:double"])) for row in edges)
    known = Counter((s, t, data["relation"].upper().replace("-", "_"), data["weight"]) for s, t, data in graph.edges(data=True))
    expect(found == known, "neo4j-relationships.csv: edges differ")


def main():
    folder = Path(sys.argv[1])
    nodes, edges = read(folder / "nodes.csv"), read(folder / "edges.csv")
    graphml, gexf, concepts = networkx.read_graphml(folder / "graph.graphml"), read_gexf(folder / "graph.gexf"), read_gexf(folder / "concepts.gexf")
    check_graph("graph.graphml", graphml, nodes, edges)
    check_graph("graph.gexf", gexf, nodes, edges)
    check_same(gexf, graphml)
    check_concepts(concepts, folder)
    also = []
    if (folder / "graph.cx2").exists():
        check_cx2(folder / "graph.cx2", graphml)
        also.append("graph.cx2")
    if (folder / "concepts.vosviewer.json").exists():
        check_vosviewer(folder / "concepts.vosviewer.json", concepts)
        also.append("concepts.vosviewer.json")
    if (folder / "neo4j-nodes.csv").exists():
        check_neo4j(folder, graphml)
        also.append("neo4j")
    if (folder / "graph.dot").exists():
        also.append(check_dot(folder / "graph.dot", graphml))
    for message in differences[:20]:
        print(message, file=sys.stderr)
    print(f"networkx {networkx.__version__}: {len(nodes)} nodes, {len(edges)} edges; {len(concepts)} concepts, {concepts.number_of_edges()} pairs; "
          f"{', '.join(also) or 'no optional files'}; {len(differences)} differences")
    sys.exit(1 if differences else 0)


main()
