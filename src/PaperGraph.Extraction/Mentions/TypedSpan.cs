using PaperGraph.Model;

namespace PaperGraph.Extraction.Mentions;

/// <summary>A stretch of text with the label that a tagger gives it.</summary>
/// <param name="Location">Where it stands.</param>
/// <param name="Type">One of the labels the tagger was trained for.</param>
/// <param name="Confidence">Probability in (0, 1] that span and label are right.</param>
public readonly record struct TypedSpan(TextLocation Location, string Type, float Confidence);
