using System.Collections.Immutable;
using PaperGraph.Rdf;
using PaperGraph.Rdf.JsonLd;

namespace PaperGraph.Export.Rdf;

/// <summary>
/// The words of graph.jsonld: plain names for the classes and properties of our assertions, so that a program can read the file as the JSON
/// that it is. What has no word here is written with its prefix.
/// </summary>
internal static class JsonLdWords
{
    public static ImmutableArray<JsonLdTerm> All { get; } =
    [
        // Classes.
        new("Paper", Ontology.Paper),
        new("Concept", Ontology.Concept),
        new("Method", Ontology.Method),
        new("Task", Ontology.Task),
        new("Dataset", Ontology.Dataset),
        new("Metric", Ontology.Metric),
        new("Repository", Ontology.Repository),
        new("Assertion", Ontology.Assertion),

        // Text.
        new("abstract", Ontology.DctermsAbstract),
        new("altLabel", Ontology.SkosAltLabel),
        new("arXivId", Ontology.FabioHasArXivId),
        new("category", Ontology.DcSubject),
        new("creator", Ontology.DcCreator),
        new("description", Ontology.DctermsDescription),
        new("doi", Ontology.BiboDoi),
        new("identifier", Ontology.DctermsIdentifier),
        new("keyword", Ontology.SchemaKeywords),
        new("name", Ontology.SchemaName),
        new("prefLabel", Ontology.SkosPrefLabel),
        new("source", Ontology.DcSource),
        new("title", Ontology.DctermsTitle),

        // Numbers: whole ones as JSON has them; a JSON number with a point would be read as xsd:double.
        new("confidence", Ontology.Confidence) { Datatype = Xsd.Decimal },
        new("support", Ontology.Support),
        new("year", Ontology.FabioHasPublicationYear) { Datatype = Xsd.GYear },

        // Links to other nodes and to the web.
        Reference("broader", Ontology.SkosBroader),
        Reference("codeRepository", Ontology.SchemaCodeRepository),
        Reference("comparedWith", Ontology.ComparedWith),
        Reference("evaluatedOn", Ontology.EvaluatedOn),
        Reference("hasRepository", Ontology.HasRepository),
        Reference("improves", Ontology.Improves),
        Reference("inScheme", Ontology.SkosInScheme),
        Reference("introduces", Ontology.Introduces),
        Reference("isPartOf", Ontology.DctermsIsPartOf),
        Reference("mentions", Ontology.Mentions),
        Reference("object", RdfNames.Object),
        Reference("partOf", Ontology.PartOf),
        Reference("predicate", RdfNames.Predicate),
        Reference("sameAs", Ontology.OwlSameAs),
        Reference("seeAlso", Ontology.RdfsSeeAlso),
        Reference("subject", RdfNames.Subject),
        Reference("url", Ontology.SchemaUrl),
        Reference("usedFor", Ontology.UsedFor),
    ];

    private static JsonLdTerm Reference(string name, Iri property) => new(name, property) { IsReference = true };
}
