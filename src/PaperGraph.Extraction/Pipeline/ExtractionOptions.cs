using PaperGraph.Extraction.Introductions;
using PaperGraph.Extraction.Mentions;

namespace PaperGraph.Extraction;

/// <summary>What the shipped pipeline takes for a fact.</summary>
public sealed record ExtractionOptions
{
    /// <summary>When a span is a mention.</summary>
    public MentionOptions Mentions { get; init; } = new();

    /// <summary>When a name is introduced.</summary>
    public IntroductionOptions Introductions { get; init; } = new();
}
