using System.Collections.Immutable;
using PaperGraph.Rdf;
using PaperGraph.Rdf.JsonLd;

namespace PaperGraph.Export.Rdf;

/// <summary>
/// The words of graph.jsonld: plain names for our classes and properties and those we use of others, so that a program can read the file as
/// the JSON that it is. What has no word here is written with its prefix. <c>ontology/context.jsonld</c> holds the same context for whoever
/// writes JSON-LD of ours, evidence too.
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
        new("Evidence", Ontology.Evidence),
        new("Mention", Ontology.Mention),
        new("Introduction", Ontology.Introduction),
        new("Link", Ontology.Link),
        new("Overlap", Ontology.Overlap),
        new("Distribution", Ontology.DcatDistributionClass),
        new("TextContext", Ontology.NifContext),
        new("Phrase", Ontology.NifPhrase),

        // Text.
        new("abbreviation", Ontology.Abbreviation),
        new("abstract", Ontology.DctermsAbstract),
        new("altLabel", Ontology.SkosAltLabel),
        new("ambiguousLabel", Ontology.AmbiguousLabel),
        new("anchorOf", Ontology.NifAnchorOf),
        new("arXivId", Ontology.FabioHasArXivId),
        new("category", Ontology.DcSubject),
        new("creator", Ontology.DcCreator),
        new("description", Ontology.DctermsDescription),
        new("doi", Ontology.BiboDoi),
        new("format", Ontology.DcFormat),
        new("identifier", Ontology.DctermsIdentifier),
        new("isString", Ontology.NifIsString),
        new("keyword", Ontology.SchemaKeywords),
        new("name", Ontology.SchemaName),
        new("prefLabel", Ontology.SkosPrefLabel),
        new("source", Ontology.DcSource),
        new("title", Ontology.DctermsTitle),
        new("uriSpace", Ontology.VoidUriSpace),
        new("version", Ontology.SchemaSoftwareVersion),

        // Numbers: whole ones as JSON has them; a JSON number with a point would be read as xsd:double.
        new("adjustedPValue", Ontology.AdjustedPValue) { Datatype = Xsd.Double },
        new("beginIndex", Ontology.NifBeginIndex) { Datatype = Xsd.NonNegativeInteger },
        new("classes", Ontology.VoidClasses),
        new("commonPapers", Ontology.CommonPapers),
        new("confidence", Ontology.Confidence) { Datatype = Xsd.Decimal },
        new("endIndex", Ontology.NifEndIndex) { Datatype = Xsd.NonNegativeInteger },
        new("entities", Ontology.VoidEntities),
        new("jaccard", Ontology.Jaccard) { Datatype = Xsd.Decimal },
        new("logLikelihood", Ontology.LogLikelihood) { Datatype = Xsd.Decimal },
        new("mentionConfidence", Ontology.ItsTaConfidence) { Datatype = Xsd.Decimal },
        new("npmi", Ontology.Npmi) { Datatype = Xsd.Decimal },
        new("paperConfidence", Ontology.PaperConfidence) { Datatype = Xsd.Decimal },
        new("properties", Ontology.VoidProperties),
        new("support", Ontology.Support),
        new("triples", Ontology.VoidTriples),
        new("year", Ontology.FabioHasPublicationYear) { Datatype = Xsd.GYear },

        // Links to other nodes and to the web.
        Reference("actedOnBehalfOf", Ontology.ProvActedOnBehalfOf),
        Reference("annotator", Ontology.ItsTaAnnotatorsRef),
        Reference("broader", Ontology.SkosBroader),
        Reference("class", Ontology.VoidClass),
        Reference("classPartition", Ontology.VoidClassPartition),
        Reference("codeRepository", Ontology.SchemaCodeRepository),
        Reference("comparedWith", Ontology.ComparedWith),
        Reference("distribution", Ontology.DcatDistribution),
        Reference("evaluatedOn", Ontology.EvaluatedOn),
        Reference("hasEvidence", Ontology.HasEvidence),
        Reference("hasRepository", Ontology.HasRepository),
        Reference("headMention", Ontology.HeadMention),
        Reference("improves", Ontology.Improves),
        Reference("inScheme", Ontology.SkosInScheme),
        Reference("introduces", Ontology.Introduces),
        Reference("isPartOf", Ontology.DctermsIsPartOf),
        Reference("mediaType", Ontology.DcatMediaType),
        Reference("mentionClass", Ontology.ItsTaClassRef),
        Reference("mentions", Ontology.Mentions),
        Reference("names", Ontology.ItsTaIdentRef),
        Reference("object", RdfNames.Object),
        Reference("overlapOf", Ontology.OverlapOf),
        Reference("partOf", Ontology.PartOf),
        Reference("predicate", RdfNames.Predicate),
        Reference("property", Ontology.VoidProperty),
        Reference("propertyPartition", Ontology.VoidPropertyPartition),
        Reference("referenceContext", Ontology.NifReferenceContext),
        Reference("related", Ontology.SkosRelated),
        Reference("sameAs", Ontology.OwlSameAs),
        Reference("seeAlso", Ontology.RdfsSeeAlso),
        Reference("subject", RdfNames.Subject),
        Reference("subset", Ontology.VoidSubset),
        Reference("tailMention", Ontology.TailMention),
        Reference("url", Ontology.SchemaUrl),
        Reference("used", Ontology.ProvUsed),
        Reference("usedFor", Ontology.UsedFor),
        Reference("vocabulary", Ontology.VoidVocabulary),
        Reference("wasAssociatedWith", Ontology.ProvWasAssociatedWith),
        Reference("wasAttributedTo", Ontology.ProvWasAttributedTo),
        Reference("wasDerivedFrom", Ontology.ProvWasDerivedFrom),
        Reference("wasGeneratedBy", Ontology.ProvWasGeneratedBy),
    ];

    private static JsonLdTerm Reference(string name, Iri property) => new(name, property) { IsReference = true };
}
