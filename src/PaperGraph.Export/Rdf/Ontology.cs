using PaperGraph.Rdf;

namespace PaperGraph.Export.Rdf;

/// <summary>
/// Every IRI that our RDF uses, our own terms here and those of others beside them: no IRI is spelled anywhere else. What the terms mean
/// stands in <c>ontology/papergraph.ttl</c>; a test compares the two both ways.
/// </summary>
public static partial class Ontology
{
    /// <summary>Namespace of our own terms, prefix <c>pg:</c>.</summary>
    public const string Namespace = "https://w3id.org/papergraph/ontology#";

    /// <summary>A research paper.</summary>
    public static readonly Iri Paper = new(Namespace + "Paper");

    /// <summary>One meaning that papers speak of.</summary>
    public static readonly Iri Concept = new(Namespace + "Concept");

    /// <summary>A technique, model or procedure.</summary>
    public static readonly Iri Method = new(Namespace + "Method");

    /// <summary>A problem or application.</summary>
    public static readonly Iri Task = new(Namespace + "Task");

    /// <summary>A named dataset or benchmark, as a concept.</summary>
    public static readonly Iri Dataset = new(Namespace + "Dataset");

    /// <summary>An evaluation measure.</summary>
    public static readonly Iri Metric = new(Namespace + "Metric");

    /// <summary>A repository of code, models or data.</summary>
    public static readonly Iri Repository = new(Namespace + "Repository");

    /// <summary>A relation between concepts as a node.</summary>
    public static readonly Iri Assertion = new(Namespace + "Assertion");

    /// <summary>One place where a paper states a relation.</summary>
    public static readonly Iri Evidence = new(Namespace + "Evidence");

    /// <summary>A stretch of text that names a concept.</summary>
    public static readonly Iri Mention = new(Namespace + "Mention");

    /// <summary>A mention by which the paper names its own contribution.</summary>
    public static readonly Iri Introduction = new(Namespace + "Introduction");

    /// <summary>A web address in the text.</summary>
    public static readonly Iri Link = new(Namespace + "Link");

    /// <summary>Two concepts that papers have together, with measures.</summary>
    public static readonly Iri Overlap = new(Namespace + "Overlap");

    /// <summary>Paper → concept that its text names.</summary>
    public static readonly Iri Mentions = new(Namespace + "mentions");

    /// <summary>Paper → concept that it names first.</summary>
    public static readonly Iri Introduces = new(Namespace + "introduces");

    /// <summary>Paper → repository that its text links to.</summary>
    public static readonly Iri HasRepository = new(Namespace + "hasRepository");

    /// <summary>Concept → concept that it serves.</summary>
    public static readonly Iri UsedFor = new(Namespace + "usedFor");

    /// <summary>Concept → concept that it was tested on.</summary>
    public static readonly Iri EvaluatedOn = new(Namespace + "evaluatedOn");

    /// <summary>Concept → concept that it was compared with.</summary>
    public static readonly Iri ComparedWith = new(Namespace + "comparedWith");

    /// <summary>Concept → concept that it is a component of.</summary>
    public static readonly Iri PartOf = new(Namespace + "partOf");

    /// <summary>Concept → concept that it does better than or extends.</summary>
    public static readonly Iri Improves = new(Namespace + "improves");

    /// <summary>Concept or assertion → number of papers.</summary>
    public static readonly Iri Support = new(Namespace + "support");

    /// <summary>Assertion or evidence → probability.</summary>
    public static readonly Iri Confidence = new(Namespace + "confidence");

    /// <summary>First mention of a concept in a paper → probability that the paper is about the concept.</summary>
    public static readonly Iri PaperConfidence = new(Namespace + "paperConfidence");

    /// <summary>Assertion → place that states it.</summary>
    public static readonly Iri HasEvidence = new(Namespace + "hasEvidence");

    /// <summary>Evidence → mention of the assertion's subject.</summary>
    public static readonly Iri HeadMention = new(Namespace + "headMention");

    /// <summary>Evidence → mention of the assertion's object.</summary>
    public static readonly Iri TailMention = new(Namespace + "tailMention");

    /// <summary>Overlap → each of its two concepts.</summary>
    public static readonly Iri OverlapOf = new(Namespace + "overlapOf");

    /// <summary>Overlap → number of papers with both concepts.</summary>
    public static readonly Iri CommonPapers = new(Namespace + "commonPapers");

    /// <summary>Overlap → share of the papers with either concept that have both.</summary>
    public static readonly Iri Jaccard = new(Namespace + "jaccard");

    /// <summary>Overlap → normalized pointwise mutual information.</summary>
    public static readonly Iri Npmi = new(Namespace + "npmi");

    /// <summary>Overlap → log-likelihood ratio.</summary>
    public static readonly Iri LogLikelihood = new(Namespace + "logLikelihood");

    /// <summary>Overlap → corrected p-value of the log-likelihood.</summary>
    public static readonly Iri AdjustedPValue = new(Namespace + "adjustedPValue");

    /// <summary>Concept of the vocabulary → short form of its preferred label.</summary>
    public static readonly Iri Abbreviation = new(Namespace + "abbreviation");

    /// <summary>Concept of the vocabulary → label that is also an ordinary word.</summary>
    public static readonly Iri AmbiguousLabel = new(Namespace + "ambiguousLabel");
}
