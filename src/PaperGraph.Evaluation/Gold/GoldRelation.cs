using PaperGraph.Model;

namespace PaperGraph.Evaluation.Gold;

/// <summary>An annotated relation of one document.</summary>
/// <param name="Head">The head phrase, as written.</param>
/// <param name="Type">How the head stands to the tail, in the words of the file.</param>
/// <param name="Tail">The tail phrase, as written.</param>
public sealed record GoldRelation(string Head, string Type, string Tail)
{
    /// <summary>Where the head mention stands; null in files that relate phrases rather than mentions.</summary>
    public TextLocation? HeadLocation { get; init; }

    /// <summary>Where the tail mention stands; null in files that relate phrases rather than mentions.</summary>
    public TextLocation? TailLocation { get; init; }
}
