using PaperGraph.Model;

namespace PaperGraph.Evaluation.Scoring;

/// <summary>A relation that a system found, under any label.</summary>
/// <param name="Head">Where the head stands.</param>
/// <param name="Type">How the head stands to the tail.</param>
/// <param name="Tail">Where the tail stands.</param>
public readonly record struct TypedRelation(TextLocation Head, string Type, TextLocation Tail);
