using System.Collections.Immutable;

namespace PaperGraph.Model;

/// <summary>
/// The finished concept–paper graph, as sorted columns that refer to each other by index. Frozen: safe to share between threads.
/// </summary>
/// <remarks>
/// Orders, all ordinal: papers by id, concepts by id, repositories by address; mentions by paper, concept, location; paper–concept
/// edges by paper, concept; links and abbreviations by paper, location; relations by head, type, tail; relation evidence in the order
/// of the relations, then by paper and head location.
/// </remarks>
public sealed class KnowledgeGraph
{
    /// <summary>The papers, by id.</summary>
    public required ImmutableArray<Paper> Papers { get; init; }

    /// <summary>The concepts, by id.</summary>
    public required ImmutableArray<Concept> Concepts { get; init; }

    /// <summary>The repositories, by address.</summary>
    public required ImmutableArray<Repository> Repositories { get; init; }

    /// <summary>Every linked mention.</summary>
    public required ImmutableArray<ConceptMention> Mentions { get; init; }

    /// <summary>Paper–concept edges, one for each pair.</summary>
    public required ImmutableArray<PaperConcept> PaperConcepts { get; init; }

    /// <summary>Abbreviations as the papers define them.</summary>
    public required ImmutableArray<PaperAbbreviation> Abbreviations { get; init; }

    /// <summary>Links of the papers, to repositories and to pages.</summary>
    public required ImmutableArray<PaperLink> Links { get; init; }

    /// <summary>Concept–concept edges, one for each head, type and tail.</summary>
    public required ImmutableArray<ConceptRelation> Relations { get; init; }

    /// <summary>Evidence of the concept–concept edges.</summary>
    public required ImmutableArray<RelationEvidence> RelationEvidence { get; init; }

    /// <summary>How surface forms became concepts, by form, then concept.</summary>
    public required ImmutableArray<Merge> Merges { get; init; }

    /// <summary>Number of papers that mention each concept, by concept index.</summary>
    public required ImmutableArray<int> ConceptSupport { get; init; }

    /// <summary>The evidence of one paper–concept edge.</summary>
    public ReadOnlySpan<ConceptMention> EvidenceOf(PaperConcept edge) => Mentions.AsSpan(edge.FirstMention, edge.MentionCount);

    /// <summary>The evidence of one concept–concept edge.</summary>
    public ReadOnlySpan<RelationEvidence> EvidenceOf(ConceptRelation edge) =>
        RelationEvidence.AsSpan(edge.FirstEvidence, edge.EvidenceCount);
}
