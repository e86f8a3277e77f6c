namespace PaperGraph.Rdf;

/// <summary>Namespaces with the prefixes that everybody gives them.</summary>
internal static class WellKnownNamespaces
{
    public static readonly PrefixMap All = new(
        ("bibo", new Iri("http://purl.org/ontology/bibo/")),
        ("cito", new Iri("http://purl.org/spar/cito/")),
        ("dc", new Iri("http://purl.org/dc/elements/1.1/")),
        ("dcat", new Iri("http://www.w3.org/ns/dcat#")),
        ("dcterms", new Iri("http://purl.org/dc/terms/")),
        ("dctype", new Iri("http://purl.org/dc/dcmitype/")),
        ("fabio", new Iri("http://purl.org/spar/fabio/")),
        ("foaf", new Iri("http://xmlns.com/foaf/0.1/")),
        ("geo", new Iri("http://www.w3.org/2003/01/geo/wgs84_pos#")),
        ("nif", new Iri("http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#")),
        ("oa", new Iri("http://www.w3.org/ns/oa#")),
        ("org", new Iri("http://www.w3.org/ns/org#")),
        ("owl", new Iri("http://www.w3.org/2002/07/owl#")),
        ("prov", new Iri("http://www.w3.org/ns/prov#")),
        ("rdf", new Iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#")),
        ("rdfs", new Iri("http://www.w3.org/2000/01/rdf-schema#")),
        ("schema", new Iri("https://schema.org/")),
        ("sd", new Iri("http://www.w3.org/ns/sparql-service-description#")),
        ("sh", new Iri("http://www.w3.org/ns/shacl#")),
        ("skos", new Iri("http://www.w3.org/2004/02/skos/core#")),
        ("vann", new Iri("http://purl.org/vocab/vann/")),
        ("vcard", new Iri("http://www.w3.org/2006/vcard/ns#")),
        ("void", new Iri("http://rdfs.org/ns/void#")),
        ("xsd", new Iri("http://www.w3.org/2001/XMLSchema#")));

    /// <summary>Those that some IRI of the graph begins with.</summary>
    public static PrefixMap UsedIn(IReadOnlyList<Triple> graph) => new(All.Prefixes.Where(entry => graph.Any(triple =>
        Begins(triple.Subject, entry.Namespace) || Begins(triple.Predicate, entry.Namespace) || Begins(triple.Object, entry.Namespace)
        || (triple.Object.Qualifier is { } datatype && datatype.StartsWith(entry.Namespace.Value, StringComparison.Ordinal)))));

    private static bool Begins(Term term, Iri name) =>
        term.Kind == TermKind.Iri && term.Text.StartsWith(name.Value, StringComparison.Ordinal) && term != RdfNames.Type;
}
