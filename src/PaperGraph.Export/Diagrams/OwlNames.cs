using PaperGraph.Rdf;

namespace PaperGraph.Export.Diagrams;

/// <summary>The terms by which an ontology is read.</summary>
internal static class OwlNames
{
    internal static readonly Iri AllValuesFrom = new(Owl + "allValuesFrom");
    internal static readonly Iri AnnotationProperty = new(Owl + "AnnotationProperty");
    internal static readonly Iri Class = new(Owl + "Class");
    internal static readonly Iri DatatypeProperty = new(Owl + "DatatypeProperty");
    internal static readonly Iri Domain = new(Rdfs + "domain");
    internal static readonly Iri First = new(RdfNamespace + "first");
    internal static readonly Iri ObjectProperty = new(Owl + "ObjectProperty");
    internal static readonly Iri OnProperty = new(Owl + "onProperty");
    internal static readonly Iri PreferredNamespaceUri = new("http://purl.org/vocab/vann/preferredNamespaceUri");
    internal static readonly Iri Range = new(Rdfs + "range");
    internal static readonly Iri Rest = new(RdfNamespace + "rest");
    internal static readonly Iri SomeValuesFrom = new(Owl + "someValuesFrom");
    internal static readonly Iri SubClassOf = new(Rdfs + "subClassOf");
    internal static readonly Iri Title = new("http://purl.org/dc/terms/title");
    internal static readonly Iri UnionOf = new(Owl + "unionOf");
    internal static readonly Iri VersionInfo = new(Owl + "versionInfo");

    private const string Owl = "http://www.w3.org/2002/07/owl#";
    private const string RdfNamespace = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private const string Rdfs = "http://www.w3.org/2000/01/rdf-schema#";
}
