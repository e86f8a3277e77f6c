namespace PaperGraph.Model;

/// <summary>A typed relation between two mentions of one document.</summary>
/// <param name="Head">Location of the head mention.</param>
/// <param name="Type">How the head stands to the tail.</param>
/// <param name="Tail">Location of the tail mention.</param>
/// <param name="Evidence">The sentence or phrase that says so.</param>
/// <param name="Confidence">Probability in (0, 1] that the text says so.</param>
/// <param name="Extractor">Who found it.</param>
public readonly record struct Relation(
    TextLocation Head,
    RelationType Type,
    TextLocation Tail,
    TextLocation Evidence,
    float Confidence,
    ExtractorId Extractor);
