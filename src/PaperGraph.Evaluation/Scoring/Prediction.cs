using System.Collections.Immutable;
using PaperGraph.Extraction.Mentions;
using PaperGraph.Model;

namespace PaperGraph.Evaluation.Scoring;

/// <summary>What a system says about one paper, to be compared with what annotators say. Immutable.</summary>
public sealed record Prediction
{
    /// <summary>
    /// What the pipeline found; where the system has other labels than <see cref="ConceptType"/>, no more than abbreviations and links.
    /// </summary>
    public required Annotations Annotations { get; init; }

    /// <summary>Typed spans, by location.</summary>
    public ImmutableArray<TypedSpan> Spans { get; init; } = [];

    /// <summary>Keyphrases of the document, best first; null where the system ranks none.</summary>
    public ImmutableArray<string>? Keyphrases { get; init; }

    /// <summary>Typed relations; null where the system looks for none.</summary>
    public ImmutableArray<TypedRelation>? Relations { get; init; }

    /// <summary>What a pipeline found, its mentions as spans and its relations under their names in files (<c>used-for</c>).</summary>
    public static Prediction Of(Annotations annotations)
    {
        ArgumentNullException.ThrowIfNull(annotations);
        return new Prediction
        {
            Annotations = annotations,
            Spans = [.. annotations.Mentions.Select(mention => new TypedSpan(mention.Location, mention.Type.ToString(), mention.Confidence))],
            Relations = ImmutableArray.CreateRange(
                annotations.Relations,
                relation => new TypedRelation(relation.Head, relation.Type.ToName(), relation.Tail)),
        };
    }
}
