using System.Collections.Immutable;
using PaperGraph.Analysis.Overlap;
using PaperGraph.Export.Networks;
using PaperGraph.Model;

namespace PaperGraph.Export;

/// <summary>All that a writer may know. Immutable and safe to share.</summary>
public sealed record ExportContext
{
    /// <summary>Where resources live unless the user says otherwise.</summary>
    public const string DefaultBaseIri = "https://w3id.org/papergraph/";

    /// <summary>The graph to write.</summary>
    public required KnowledgeGraph Graph { get; init; }

    /// <summary>
    /// The pairs of its concepts that stand out. By the default options: the 10,000 of the greatest log-likelihood among those that two papers
    /// have.
    /// </summary>
    public required ConceptOverlap Overlap { get; init; }

    /// <summary>What network files such as <c>graph.gexf</c> hold of it.</summary>
    public required DrawnNetwork Network { get; init; }

    /// <summary>The network of concepts that papers have in common.</summary>
    public required DrawnNetwork Concepts { get; init; }

    /// <summary>
    /// What was wrong with the input, in any order; only those that <see cref="Diagnostic.IsRejection"/> go to <c>rejected.jsonl</c>.
    /// </summary>
    public required ImmutableArray<Diagnostic> Rejections { get; init; }

    /// <summary>How the graph came about.</summary>
    public required BuildDescription Build { get; init; }

    /// <summary>Prefix of all resource IRIs; ends in <c>/</c> or <c>#</c>.</summary>
    public string BaseIri { get; init; } = DefaultBaseIri;
}
