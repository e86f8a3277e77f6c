using PaperGraph.Model;

namespace PaperGraph.Extraction.Relations;

/// <summary>A relation under any label.</summary>
/// <param name="Head">Where the head stands.</param>
/// <param name="Type">One of the labels the classifier was trained for.</param>
/// <param name="Tail">Where the tail stands.</param>
/// <param name="Evidence">The sentence that says so.</param>
/// <param name="Confidence">Probability in (0, 1] that the sentence says so, if both are mentions.</param>
public readonly record struct ClassifiedRelation(TextLocation Head, string Type, TextLocation Tail, TextLocation Evidence, float Confidence);
