#!/usr/bin/env python3
"""Compares what PaperGraph.Analysis finds in small public graphs with networkx, and with igraph and leidenalg where they are to be had.

usage: check_analysis.py BENCHMARKS_PROGRAM [PAPERS_JSONL...]      exit code 1 on any difference
The program is tests/PaperGraph.Benchmarks, built; its mode `measure` reads an edge list and prints JSON. The graphs are networkx's own
generators' and the co-occurrence network of each papers.jsonl given.
Needs networkx (Debian: python3-networkx); uses python3-igraph and python3-leidenalg.
"""
import json
import subprocess
import sys
import tempfile
from collections import Counter
from itertools import combinations
from pathlib import Path

import networkx
from networkx.algorithms.link_analysis.pagerank_alg import _pagerank_python as pagerank  # networkx.pagerank wants SciPy

try:
    import igraph
except ImportError:
    igraph = None
try:
    import leidenalg
except ImportError:
    leidenalg = None

TRIALS = 20
differences = []


def expect(condition, message):
    if not condition:
        differences.append(message)


def graphs(files):
    yield "karate club", networkx.karate_club_graph()
    yield "Florentine families", networkx.florentine_families_graph()
    yield "Les Misérables", networkx.les_miserables_graph()
    yield "Davis southern women", networkx.davis_southern_women_graph()
    yield "dodecahedron", networkx.dodecahedral_graph()
    apart = networkx.disjoint_union(networkx.petersen_graph(), networkx.complete_graph(4))
    apart.add_nodes_from([14, 15])
    yield "Petersen, a clique and two alone", apart
    for file in files:
        yield f"co-occurrence in {file}", co_occurrence(file)


def co_occurrence(file):
    """Concepts joined by the number of papers with both, from two up."""
    counts = Counter()
    with open(file, encoding="utf-8") as lines:
        for line in lines:
            counts.update(combinations(sorted({entity["id"] for entity in json.loads(line)["entities"]}), 2))
    graph = networkx.Graph()
    graph.add_weighted_edges_from((a, b, count) for (a, b), count in sorted(counts.items()) if count >= 2)
    return graph


def measure(program, graph):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "edges.tsv"
        lines = [str(graph.number_of_nodes())] + [f"{a}\t{b}\t{weight!r}" for a, b, weight in graph.edges(data="weight", default=1)]
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        return json.loads(subprocess.run([program, "measure", path], check=True, capture_output=True).stdout)


def close(name, measure_name, found, expected, tolerance):
    worst = max(abs(found[node] - value) / max(1, abs(value)) for node, value in expected.items())
    expect(worst <= tolerance, f"{name}: {measure_name} differs by {worst}")
    return worst


def same(name, measure_name, found, expected):
    for node, value in expected.items():
        expect(found[node] == value, f"{name}: {measure_name} of {node} is {found[node]}, networkx {value}")


def sets(parts):
    groups = {}
    for node, part in enumerate(parts):
        groups.setdefault(part, set()).add(node)
    return list(groups.values())


def check_communities(name, graph, found):
    communities = sets(found["modularity_communities"])
    modularity = networkx.community.modularity(graph, communities)
    expect(abs(modularity - found["modularity"]) < 1e-9, f"{name}: modularity said {found['modularity']}, is {modularity}")
    for community in communities:
        expect(networkx.is_connected(graph.subgraph(community)), f"{name}: a community is not connected")
    sizes = [found["modularity_communities"].count(part) for part in range(len(communities))]
    expect(sizes == sorted(sizes, reverse=True), f"{name}: communities are not in order of size")
    said = [f"modularity {modularity:.6f}"]
    if igraph is None:
        return said

    other = igraph.Graph(n=graph.number_of_nodes(), edges=list(graph.edges))
    weights = [weight for _, _, weight in graph.edges(data="weight", default=1)]
    runs = [other.community_leiden(objective_function="modularity", weights=weights, n_iterations=-1) for _ in range(TRIALS)]
    best = max(other.modularity(run, weights=weights) for run in runs)
    expect(modularity >= best - 1e-12, f"{name}: modularity {modularity}, igraph's best of {TRIALS} {best}")
    said.append(f"igraph's best {best:.6f}")
    if leidenalg is not None:
        gamma = found["potts_resolution"]
        kind = leidenalg.CPMVertexPartition
        # leidenalg counts each edge of an undirected graph from both its ends.
        ours = kind(other, found["potts_communities"], weights=weights, resolution_parameter=gamma).quality() / 2
        expect(abs(ours - found["potts"]) < 1e-9 * max(1, abs(ours)), f"{name}: Potts quality said {found['potts']}, is {ours}")
        best = max(
            leidenalg.find_partition(other, kind, weights=weights, resolution_parameter=gamma, n_iterations=-1, seed=seed).quality() / 2
            for seed in range(TRIALS)
        )
        expect(ours >= best - 1e-9 * max(1, abs(best)), f"{name}: Potts quality {ours}, leidenalg's best of {TRIALS} {best}")
        said.append(f"Potts {ours:.4f}, leidenalg's best {best:.4f}")
    return said


def main():
    program, *files = sys.argv[1:]
    for name, named in graphs(files):
        graph = networkx.convert_node_labels_to_integers(named)
        found = measure(program, graph)
        same(name, "degree", found["degree"], dict(graph.degree))
        close(name, "strength", found["strength"], dict(graph.degree(weight="weight")), 1e-12)
        same(name, "core", found["core"], networkx.core_number(graph))
        components = sorted(map(sorted, networkx.connected_components(graph)))
        expect(sorted(map(sorted, sets(found["component"]))) == components, f"{name}: components differ")
        rank = pagerank(graph, tol=1e-14, max_iter=1000)
        worst = close(name, "PageRank", found["pagerank"], rank, 1e-9)
        between = networkx.betweenness_centrality(graph, normalized=False)
        worst_between = close(name, "betweenness", found["betweenness"], between, 1e-12)
        said = check_communities(name, graph, found)
        print(f"{name}: {graph.number_of_nodes()} nodes, {graph.number_of_edges()} edges; PageRank within {worst:.1e}, "
              f"betweenness within {worst_between:.1e}; {'; '.join(said)}")
    for message in differences[:20]:
        print(message, file=sys.stderr)
    others = ", ".join(f"{module.__name__} {getattr(module, '__version__', '')}".strip() for module in (igraph, leidenalg) if module)
    print(f"networkx {networkx.__version__}, {others or 'no igraph'}: {len(differences)} differences")
    sys.exit(1 if differences else 0)


main()
