#!/usr/bin/env python3
"""Recomputes overlap from papers.jsonl with nothing but the standard library and compares it with `papergraph overlap` and overlap.csv.

usage: check_overlap.py PAPERGRAPH BUILD_FOLDER      exit code 1 on any difference
Every pair of concepts, papers and groups, every measure, the order of every ranking and the adjusted p-values are compared.
"""
import csv
import io
import json
import math
import subprocess
import sys
from collections import defaultdict
from itertools import combinations
from pathlib import Path

MEASURES = ("count", "jaccard", "cosine", "inclusion", "association_strength", "equivalence", "npmi", "log_likelihood")
ALL = "100000000"
differences = []


def expect(condition, message):
    if not condition:
        differences.append(message)


def near(found, expected, message, relative=False):
    limit = 1.2e-5 * abs(expected) if relative else 1.1e-6
    expect(abs(float(found) - expected) <= limit, f"{message}: {found}, should be {expected}")


def measures(together, a, b, n):
    """All measures from papers with both, with each, and all."""
    observed = [together, a - together, b - together, n - a - b + together]
    expected = [a * b / n, a * (n - b) / n, (n - a) * b / n, (n - a) * (n - b) / n]
    likelihood = 2 * sum(o * math.log(o / e) for o, e in zip(observed, expected) if o)
    if together == 0:
        npmi = -1.0
    elif together == n:
        npmi = 1.0
    else:
        npmi = math.log(together * n / (a * b)) / math.log(n / together)
    return {
        "count": together,
        "jaccard": together / (a + b - together) if together else 0,
        "cosine": together / math.sqrt(a * b) if together else 0,
        "inclusion": together / min(a, b) if together else 0,
        "association_strength": together * n / (a * b) if together else 0,
        "equivalence": together * together / (a * b) if together else 0,
        "npmi": npmi,
        "log_likelihood": math.copysign(max(0, likelihood), together - a * b / n),
    }


def tail(likelihood):
    return math.erfc(math.sqrt(abs(likelihood) / 2))


def adjust(values, tests):
    """Benjamini and Hochberg's adjusted p-values, in the order given."""
    order = sorted(range(len(values)), key=lambda i: values[i])
    adjusted, least = [0.0] * len(values), 1.0
    for rank in range(len(order), 0, -1):
        least = min(least, values[order[rank - 1]] * tests / rank)
        adjusted[order[rank - 1]] = least
    return adjusted


def ask(program, folder, *arguments):
    command = [program, "overlap", *arguments, "-d", folder, "--top", ALL, "--format", "csv"]
    text = subprocess.run(command, check=True, capture_output=True).stdout.decode("utf-8")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def ranked(rows, column, name):
    values = [float(row[column]) for row in rows]
    expect(all(a >= b for a, b in zip(values, values[1:])), f"{name}: not in order of {column}")


def check_concepts(rows, papers_of, paper_count, min_count, name, complete=True):
    pairs = {}
    for a, b in combinations(sorted(papers_of), 2):
        together = papers_of[a] & papers_of[b]
        if len(together) >= min_count:
            pairs[a, b] = together
    eligible = sum(len(papers) >= min_count for papers in papers_of.values())
    keys = list(pairs)
    figures = {key: measures(len(pairs[key]), len(papers_of[key[0]]), len(papers_of[key[1]]), paper_count) for key in keys}
    p_values = {key: tail(figures[key]["log_likelihood"]) for key in keys}
    adjusted = dict(zip(keys, adjust(list(p_values.values()), max(len(keys), eligible * (eligible - 1) // 2))))
    found = {(row["first"], row["second"]): row for row in rows}
    expect(len(found) == len(rows), f"{name}: a pair comes twice")
    if complete:
        expect(found.keys() == pairs.keys(), f"{name}: {len(found)} pairs, should be {len(pairs)}")
    for key, row in found.items():
        if key not in pairs:
            differences.append(f"{name}: {key} should not be there")
            continue
        for measure in MEASURES:
            near(row[measure], figures[key][measure], f"{name}: {measure} of {key}")
        near(row["p_value"], p_values[key], f"{name}: p of {key}", relative=True)
        near(row["p_adjusted"], adjusted[key], f"{name}: adjusted p of {key}", relative=True)
        if "papers" in row:
            expect(set(row["papers"].split("|")) == pairs[key], f"{name}: papers of {key}")
    return len(found)


def check_papers(rows, concepts_of, papers_of, min_count):
    n = len(concepts_of)
    weights = {
        paper: {concept: count * math.log(n / len(papers_of[concept])) for concept, count in concepts.items()}
        for paper, concepts in concepts_of.items()
    }
    lengths = {paper: math.sqrt(sum(weight * weight for weight in vector.values())) for paper, vector in weights.items()}
    found = {frozenset((row["first"], row["second"])): row for row in rows}
    pairs = 0
    for a, b in combinations(concepts_of, 2):
        shared = concepts_of[a].keys() & concepts_of[b].keys()
        if len(shared) < min_count:
            continue
        pairs += 1
        row = found.get(frozenset((a, b)))
        if row is None:
            differences.append(f"papers: {a} and {b} are missing")
            continue
        product, length = sum(weights[a][concept] * weights[b][concept] for concept in shared), lengths[a] * lengths[b]
        expect(int(row["count"]) == len(shared), f"papers: count of {a} and {b}")
        near(row["jaccard"], len(shared) / len(concepts_of[a].keys() | concepts_of[b].keys()), f"papers: Jaccard of {a} and {b}")
        near(row["tfidf_cosine"], product / length if length else 0, f"papers: cosine of {a} and {b}")
        expect(set(row["concepts"].split("|")) == shared, f"papers: concepts of {a} and {b}")
    expect(pairs == len(rows), f"papers: {len(rows)} pairs, should be {pairs}")
    return pairs


def check_groups(program, folder, field, groups, concepts_of):
    concepts = {name: set().union(*(concepts_of[paper].keys() for paper in papers)) for name, papers in groups.items()}
    everything = len(set().union(*concepts.values())) if concepts else 0
    rows = ask(program, folder, "groups", "--by", field)
    expect(len(rows) == len(groups) * (len(groups) - 1) // 2, f"{field}: {len(rows)} pairs of {len(groups)} groups")
    for row in rows:
        a, b = row["first"], row["second"]
        figures = measures(len(concepts[a] & concepts[b]), len(concepts[a]), len(concepts[b]), everything)
        for measure in MEASURES:
            near(row[measure], figures[measure], f"{field}: {measure} of {a} and {b}")
        counts = (len(groups[a]), len(groups[b]), len(groups[a] & groups[b]), len(concepts[a]), len(concepts[b]))
        said = tuple(int(row[column]) for column in ("first_papers", "second_papers", "shared_papers", "first_concepts", "second_concepts"))
        expect(said == counts, f"{field}: sizes of {a} and {b}: {said}, should be {counts}")
    ranked(rows, "jaccard", field)
    if rows:
        check_comparison(program, folder, field, rows[0]["first"], rows[0]["second"], groups, concepts_of)
    return len(rows)


def check_comparison(program, folder, field, a, b, groups, concepts_of):
    having = defaultdict(lambda: (set(), set()))
    for side, name in enumerate((a, b)):
        for paper in groups[name]:
            for concept in concepts_of[paper]:
                having[concept][side].add(paper)
    keys, n = sorted(having), len(groups[a]) + len(groups[b])
    figures = {}
    for concept in keys:
        first, second = map(len, having[concept])
        figures[concept] = measures(first, first + second, len(groups[a]), n)["log_likelihood"]
    p_values = [tail(figures[concept]) for concept in keys]
    adjusted = dict(zip(keys, adjust(p_values, len(keys))))
    lists = defaultdict(list)
    for row in ask(program, folder, "groups", a, b, "--by", field):
        concept = row["concept"]
        lists[row["list"]].append(concept)
        near(row["log_likelihood"], figures[concept], f"{field}: likelihood of {concept}")
        near(row["p_value"], tail(figures[concept]), f"{field}: p of {concept}", relative=True)
        near(row["p_adjusted"], adjusted[concept], f"{field}: adjusted p of {concept}", relative=True)
        for side, column in enumerate(("papers_of_first", "papers_of_second")):
            expect(set(filter(None, row[column].split("|"))) == having[concept][side], f"{field}: {column} of {concept}")
    should = {
        "shared": {concept for concept in keys if all(having[concept])},
        "missing_from_first": {concept for concept in keys if not having[concept][0]},
        "missing_from_second": {concept for concept in keys if not having[concept][1]},
        "distinctive_of_first": {concept for concept in keys if figures[concept] > 1e-9},
        "distinctive_of_second": {concept for concept in keys if figures[concept] < -1e-9},
    }
    for name, expected in should.items():
        found = {concept for concept in lists[name] if not name.startswith("distinctive") or abs(figures[concept]) > 1e-9}
        expect(found == expected, f"{field}: {name} has {len(found)} concepts, should have {len(expected)}")


def main():
    program, folder = sys.argv[1], Path(sys.argv[2])
    concepts_of, papers_of = {}, defaultdict(set)
    groups = {field: defaultdict(set) for field in ("source", "year", "category")}
    with open(folder / "papers.jsonl", encoding="utf-8") as lines:
        for paper in map(json.loads, lines):
            name = paper["id"]
            concepts_of[name] = {entity["id"]: len(entity["mentions"]) for entity in paper["entities"]}
            for concept in concepts_of[name]:
                papers_of[concept].add(name)
            for source in paper["sources"]:
                groups["source"][source["file"]].add(name)
            for category in paper.get("categories", []):
                groups["category"][category].add(name)
            if "year" in paper:
                groups["year"][str(paper["year"])].add(name)

    for measure in MEASURES:
        rows = ask(program, folder, "concepts", "--measure", measure)
        ranked(rows, measure, f"concepts by {measure}")
    done = [f"{check_concepts(rows, papers_of, len(concepts_of), 2, 'concepts')} pairs of concepts"]
    check_concepts(ask(program, folder, "concepts", "--min-count", "1"), papers_of, len(concepts_of), 1, "concepts from one paper")
    if (folder / "overlap.csv").exists():
        with open(folder / "overlap.csv", encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        count = check_concepts(rows, papers_of, len(concepts_of), 2, "overlap.csv", complete=len(rows) < 10000)
        done.append(f"{count} of overlap.csv")
    for measure in ("count", "jaccard", "tfidf_cosine"):
        rows = ask(program, folder, "papers", "--measure", measure)
        ranked(rows, measure, f"papers by {measure}")
    done.append(f"{check_papers(rows, concepts_of, papers_of, 2)} pairs of papers")
    for field, members in groups.items():
        done.append(f"{check_groups(program, folder, field, members, concepts_of)} pairs by {field}")
    for message in differences[:20]:
        print(message, file=sys.stderr)
    print(f"{', '.join(done)}: {len(differences)} differences")
    sys.exit(1 if differences else 0)


main()
