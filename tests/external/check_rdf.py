#!/usr/bin/env python3
"""Reads graph.ttl and graph.nq with rdflib (and rapper, when it is installed) and compares them.

usage: check_rdf.py graph.ttl graph.nq

The Turtle must hold the same triples as the named graph of assertions, and every offset in the graph of evidence must cut its own text
out of its context, counted in Unicode code points. Prints counts; exits 1 on the first difference or complaint.
"""
import logging
import shutil
import subprocess
import sys

try:
    import rdflib
except ImportError:
    sys.exit("rdflib is missing (Debian: python3-rdflib)")

NIF = rdflib.Namespace("http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#")


class Complaints(logging.Handler):
    """rdflib only logs what it finds odd, such as a literal that its datatype does not allow."""

    def emit(self, record):
        sys.exit(f"rdflib complains: {record.getMessage()}")


def check_with_rapper(syntax, path):
    done = subprocess.run(["rapper", "-q", "-c", "-i", syntax, path], capture_output=True, text=True)
    if done.returncode != 0 or done.stderr.strip():
        sys.exit(f"rapper complains about {path}:\n{done.stderr}")


def parts(dataset):
    """The graph of assertions and the graph of evidence, by the end of their names."""
    found = {}
    for graph in dataset.contexts():
        if len(graph):
            found[str(graph.identifier).rsplit("/", 1)[-1]] = graph
    if sorted(found) != ["assertions", "evidence"]:
        sys.exit(f"graph.nq should hold assertions and evidence, not {sorted(found)}")
    return found["assertions"], found["evidence"]


def check_offsets(evidence):
    count = 0
    for place, context in evidence.subject_objects(NIF.referenceContext):
        text = str(evidence.value(context, NIF.isString))
        begin, end = (int(evidence.value(place, index)) for index in (NIF.beginIndex, NIF.endIndex))
        anchor = str(evidence.value(place, NIF.anchorOf))
        if text[begin:end] != anchor:
            sys.exit(f"{place}: the text there is {text[begin:end]!r}, not {anchor!r}")
        count += 1
    return count


def main(turtle, quads):
    logging.getLogger("rdflib").addHandler(Complaints())
    graph = rdflib.Graph().parse(turtle, format="turtle")
    dataset = rdflib.ConjunctiveGraph()
    dataset.parse(quads, format="nquads")
    assertions, evidence = parts(dataset)
    in_turtle, in_quads = set(graph), set(assertions)
    if in_turtle != in_quads:
        for triple in sorted(in_turtle ^ in_quads)[:10]:
            print("only in", turtle if triple in in_turtle else quads, *(term.n3() for term in triple), file=sys.stderr)
        sys.exit(1)
    places = check_offsets(evidence)
    with open(quads, encoding="utf-8", newline="\n") as lines:
        written = sum(1 for line in lines)
    if written != len(assertions) + len(evidence):
        sys.exit(f"graph.nq has {written} lines but {len(assertions) + len(evidence)} quads: some stand twice")
    if shutil.which("rapper"):
        check_with_rapper("turtle", turtle)
        check_with_rapper("nquads", quads)
    print(f"{len(assertions)} assertions, {len(evidence)} evidence triples, {places} offsets checked")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2])
