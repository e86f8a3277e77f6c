#!/usr/bin/env python3
"""Asks rdflib what ask.sh asked the program, and compares: the answers to ontology/queries, and the graph in each syntax.

usage: check_answers.py BUILT_FOLDER OUT

OUT is what ask.sh made. Numbers are compared by value, all other terms as they are; the order of rows plays no part. Parameters have their
examples, else their defaults; these are written into the queries here, by rules of this file alone. Instead of DESCRIBE, whose answer
SPARQL leaves open, all triples of the resource are asked for. Prints counts; exits 1 on any difference. Needs rdflib.
"""
import decimal
import json
import os
import re
import sys
import urllib.parse
from collections import Counter

import rdflib

rdflib.NORMALIZE_LITERALS = False
XSD = "http://www.w3.org/2001/XMLSchema#"
NUMBERS = {XSD + name for name in ("integer", "decimal", "double", "float", "nonNegativeInteger")}
QUERIES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "ontology", "queries")
BASE = "https://w3id.org/papergraph/"
PARAMETER = re.compile(r"^# @param (\w+) (\w+)\??(?: = (.+?))?(?: e\.g\. (.+?))? -- ", re.MULTILINE)
CELL = re.compile(r'"((?:[^"\\]|\\.)*)"(?:@([A-Za-z0-9-]+)|\^\^<([^>]*)>)?$')
ESCAPES = {"t": "\t", "n": "\n", "r": "\r", '"': '"', "\\": "\\"}
FORMATS = {"nt": "nt", "nq": "nquads", "ttl": "turtle", "trig": "trig", "jsonld": "json-ld"}


def literal(text, datatype, language):
    if datatype in NUMBERS:
        return ("number", decimal.Decimal(text).normalize())
    return ("literal", text, None if datatype == XSD + "string" else datatype, language)


def theirs(term):
    if term is None:
        return None
    if isinstance(term, rdflib.URIRef):
        return ("iri", str(term))
    if isinstance(term, rdflib.BNode):
        return ("blank",)
    return literal(str(term), str(term.datatype) if term.datatype else None, term.language)


def ours(cell):
    """A cell of SPARQL's TSV."""
    if not cell:
        return None
    if cell[0] == "<":
        return ("iri", cell[1:-1])
    quoted = CELL.match(cell)
    if quoted:
        text, language, datatype = quoted.groups()
        return literal(re.sub(r"\\(.)", lambda escape: ESCAPES[escape.group(1)], text), datatype, language)
    return literal(cell, XSD + ("double" if "e" in cell.lower() else "decimal" if "." in cell else "integer"), None)


def term(kind, value):
    if kind == "paper":
        return f"<{BASE}paper/{urllib.parse.quote(value, safe=':')}>"
    if kind == "concept":
        return f"<{BASE}concept/{value.lower().replace(' ', '-')}>"
    if kind == "text":
        return json.dumps(value)
    return f'"{value}"^^<{XSD}gYear>' if kind == "year" else value


def put(text, name, value):
    """The query with a term for a variable; where only a variable can stand (SELECT, GROUP BY) the variable goes away."""
    variable = re.compile(r"[?$]" + name + r"\b")

    def line(text):
        head = re.match(r"(\s*SELECT\b|\s*\} GROUP BY\b)(.*?)( WHERE \{)?$", text)
        if not head:
            return variable.sub(lambda _: value, text)
        parts = re.split(r"(\(.*\))", head.group(2))
        parts = [variable.sub(lambda _: value if part.startswith("(") else "", part) for part in parts]
        return head.group(1) + "".join(parts) + (head.group(3) or "")

    return "\n".join(map(line, text.split("\n")))


def question(name):
    with open(os.path.join(QUERIES, name + ".rq"), encoding="utf-8") as file:
        text = file.read()
    body = re.sub(r"^#.*\n", "", text, flags=re.MULTILINE)
    for parameter, kind, default, example in PARAMETER.findall(text):
        if example or default:
            body = put(body, parameter, term(kind, example or default))
    return re.sub(r"DESCRIBE (<[^>]*>)", r"CONSTRUCT { \1 ?p ?o } WHERE { \1 ?p ?o }", body)


def read(path):
    syntax = FORMATS[path.rsplit(".", 1)[-1]]
    with open(path, encoding="utf-8", newline="") as file:
        text = file.read()
    if syntax in ("nt", "nquads"):
        # rdflib before 6.2 undoes the escape of a backslash wrongly where a letter of another escape follows (\\beta).
        text = re.sub(r"\\(.)", lambda escape: r"\u005C" if escape.group(1) == "\\" else escape.group(), text)
    graph = rdflib.ConjunctiveGraph()
    graph.parse(data=text, format=syntax)
    return graph


def quads(graph, base):
    """Quads, or triples where the file has no named graph; what is in no graph is told by an identifier that is none of ours."""
    return {(s, p, double(o), c.identifier if str(c.identifier).startswith(base) else None) for s, p, o, c in graph.quads()}


def double(term):
    """An xsd:double by its value: rdflib forgets how Turtle spells one without quotation marks."""
    if isinstance(term, rdflib.Literal) and term.datatype == rdflib.XSD.double:
        return rdflib.Literal(repr(float(term)), datatype=rdflib.XSD.double)
    return term


def compare(name, found, expected):
    if found == expected:
        return
    print(f"{name}: the program's {sum(found.values())} rows are not rdflib's {sum(expected.values())}", file=sys.stderr)
    for row in list((found - expected).elements())[:3]:
        print("  only the program:", row, file=sys.stderr)
    for row in list((expected - found).elements())[:3]:
        print("  only rdflib:     ", row, file=sys.stderr)
    sys.exit(1)


def check_answers(dataset, folder):
    rows = 0
    names = sorted(name for name in os.listdir(folder))
    expected_names = {os.path.splitext(name)[0] for name in os.listdir(QUERIES) if name.endswith(".rq")}
    if {os.path.splitext(name)[0] for name in names} != expected_names:
        sys.exit(f"{folder} does not answer each of {QUERIES}")
    for name in names:
        answer = dataset.query(question(os.path.splitext(name)[0]))
        path = os.path.join(folder, name)
        if name.endswith(".nt"):
            found = Counter(tuple(map(theirs, triple)) for triple in read(path))
            expected = Counter(tuple(map(theirs, triple)) for triple in answer.graph)
        elif name.endswith(".json"):
            with open(path, encoding="utf-8") as file:
                found = Counter([json.load(file)["boolean"]])
            expected = Counter([answer.askAnswer])
        else:
            with open(path, encoding="utf-8", newline="") as file:
                lines = file.read().split("\n")[:-1]
            variables = [name[1:] for name in lines[0].split("\t")]
            if variables != [str(variable) for variable in answer.vars]:
                sys.exit(f"{name}: columns {variables}, rdflib {answer.vars}")
            found = Counter(tuple(map(ours, line.split("\t"))) for line in lines[1:])
            expected = Counter(tuple(theirs(row[variable]) for variable in answer.vars) for row in answer)
        compare(name, found, expected)
        if not found:
            sys.exit(f"{name}: no answer on this graph, which proves nothing")
        rows += sum(found.values())
    return len(names), rows


def check_graphs(built, folder):
    base = "https://w3id.org/papergraph/"
    expected = {"triples": quads(read(os.path.join(built, "graph.ttl")), base), "quads": quads(read(os.path.join(built, "graph.nq")), base)}
    files = {os.path.join(folder, name): name.split(".")[0] for name in sorted(os.listdir(folder))}
    files[os.path.join(built, "graph.jsonld")] = "triples"
    for path, kind in files.items():
        found = quads(read(path), base)
        if found != expected[kind]:
            for quad in list(found ^ expected[kind])[:4]:
                print("  only here:" if quad in found else "  missing:", *quad, file=sys.stderr)
            sys.exit(f"{path}: {len(found)} statements, {len(expected[kind])} expected")
    return len(files), len(expected["quads"])


def main(built, out):
    dataset = rdflib.ConjunctiveGraph()
    dataset.parse(os.path.join(built, "graph.nq"), format="nquads")
    questions, rows = check_answers(dataset, os.path.join(out, "answers"))
    files, statements = check_graphs(built, os.path.join(out, "graphs"))
    print(f"rdflib {rdflib.__version__}: {questions} questions, {rows} rows, {files} files of the same {statements} quads: no difference")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
