#!/usr/bin/env python3
"""Reads a built folder with rdflib, without a reasoner, and looks up in ontology/ what it uses.

usage: check_ontology.py FOLDER

Every class and property in graph.ttl and graph.nq must have a label and a definition in ontology/papergraph.ttl or ontology/terms.ttl;
every relation must stand both as a triple and as a node with evidence, every mention must be a phrase of its paper's text with all that is
known of it, every pair of paper and concept must have its confidence once, what a paper introduces it must mention, and the dataset must have the counts that it says. Offsets are
checked by check_rdf.py. Prints counts; exits 1 on the first fault.
"""
import collections
import pathlib
import sys

try:
    from rdflib import ConjunctiveGraph, Graph, Namespace, RDF, RDFS, SKOS
except ImportError:
    sys.exit("rdflib is missing (Debian: python3-rdflib)")

DCTERMS = Namespace("http://purl.org/dc/terms/")
ITS = Namespace("http://www.w3.org/2005/11/its/rdf#")
NIF = Namespace("http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#")
PG = Namespace("https://w3id.org/papergraph/ontology#")
PROV = Namespace("http://www.w3.org/ns/prov#")
SCHEMA = Namespace("https://schema.org/")
VOID = Namespace("http://rdfs.org/ns/void#")

ONTOLOGY = pathlib.Path(__file__).resolve().parents[2] / "ontology"


def need(holds, *what):
    if not holds:
        sys.exit(" ".join(str(part) for part in what))


def check_terms(graphs):
    """A label and a definition for every class and property, told by their files and no inference."""
    ontology = Graph()
    for name in ("papergraph.ttl", "terms.ttl"):
        ontology.parse(str(ONTOLOGY / name), format="turtle")
    used = set()
    for graph in graphs:
        used.update(graph.predicates())
        used.update(graph.objects(None, RDF.type))
    for term in sorted(used):
        need(ontology.value(term, RDFS.label), "no label:", term)
        need(ontology.value(term, SKOS.definition), "no definition:", term)
    return len(used)


def check_relations(union):
    relations = [PG.usedFor, PG.evaluatedOn, PG.comparedWith, PG.partOf, PG.improves, SKOS.broader]
    direct = {(s, p, o) for p in relations for s, o in union.subject_objects(p)}
    nodes = {}
    for node in union.subjects(RDF.type, PG.Assertion):
        nodes[tuple(union.value(node, part) for part in (RDF.subject, RDF.predicate, RDF.object))] = node
    need(direct == set(nodes), "triples and nodes of relations differ:", *list(direct ^ set(nodes))[:3])
    for triple, node in nodes.items():
        papers = set()
        for evidence in union.objects(node, PG.hasEvidence):
            papers.add(union.value(evidence, PROV.wasDerivedFrom))
            for end, concept in ((PG.headMention, triple[0]), (PG.tailMention, triple[2])):
                need(concept in union.objects(union.value(evidence, end), ITS.taIdentRef), evidence, "stands on a mention of something else")
        need(len(papers) == int(union.value(node, PG.support)), node, "has other support than papers")
    return len(nodes)


def check_mentions(union):
    pairs, weighed, count = set(), collections.Counter(), 0
    for mention in union.subjects(RDF.type, PG.Mention):
        count += 1
        need((mention, RDF.type, NIF.Phrase) in union, mention, "is no nif:Phrase")
        paper = union.value(union.value(mention, NIF.referenceContext), DCTERMS.isPartOf)
        concepts = [thing for thing in union.objects(mention, ITS.taIdentRef) if (thing, RDF.type, PG.Concept) in union]
        need(len(concepts) == 1, mention, "names", len(concepts), "concepts")
        need(union.value(mention, ITS.taConfidence) is not None and union.value(mention, ITS.taClassRef), mention, "lacks confidence or class")
        for agent in union.objects(mention, ITS.taAnnotatorsRef):
            need(union.value(agent, SCHEMA.name) and union.value(agent, SCHEMA.softwareVersion), agent, "lacks name or version")
        pairs.add((paper, concepts[0]))
        weighed[paper, concepts[0]] += union.value(mention, PG.paperConfidence) is not None
    need(pairs == set(union.subject_objects(PG.mentions)), "pg:mentions and the mentions differ")
    need(set(union.subject_objects(PG.introduces)) <= pairs, "a paper introduces what it does not mention")
    need(all(weighed[pair] == 1 for pair in pairs), "a paper and a concept lack their confidence, or have it twice")
    return count


def check_counts(graphs, description):
    """VoID, counted again."""
    total = 0
    for graph in graphs:
        name, total = graph.identifier, total + len(graph)
        need(int(description.value(name, VOID.triples)) == len(graph), name, "has", len(graph), "triples")
        for kind, measure, number, counted in (
            (VOID.classPartition, VOID.entities, VOID.classes, collections.Counter(graph.objects(None, RDF.type))),
            (VOID.propertyPartition, VOID.triples, VOID.properties, collections.Counter(p for _, p, _ in graph)),
        ):
            of = VOID["class"] if kind == VOID.classPartition else VOID.property
            said = {description.value(part, of): int(description.value(part, measure)) for part in description.objects(name, kind)}
            need(said == counted, name, "miscounts", *list(said.items() ^ counted.items())[:3])
            need(int(description.value(name, number)) == len(counted), name, "has", len(counted), number)
    whole = next(description.subjects(VOID.subset))
    need(int(description.value(whole, VOID.triples)) == total, "the dataset has", total, "triples")


def main(folder):
    turtle = Graph().parse(str(folder / "graph.ttl"), format="turtle")
    dataset = ConjunctiveGraph()
    dataset.parse(str(folder / "graph.nq"), format="nquads")
    graphs = [graph for graph in dataset.contexts() if len(graph)]
    union = Graph()
    for graph in graphs:
        union += graph
    terms = check_terms([turtle, union])
    relations = check_relations(union)
    mentions = check_mentions(union)
    check_counts(graphs, turtle)
    print(f"{terms} terms explained, {relations} relations with evidence, {mentions} mentions, counts hold")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(pathlib.Path(sys.argv[1]))
