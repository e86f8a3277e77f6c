using System.Collections.Immutable;
using PaperGraph.Model;

namespace PaperGraph.Corpus;

/// <summary>What one line of a stream of papers holds.</summary>
/// <param name="Number">One-based number of the line.</param>
/// <param name="Paper">The paper; null when the line was rejected. Its title is empty where the line has none but a text.</param>
/// <param name="Diagnostics">Why it was rejected, or what was taken out of its texts; most often nothing.</param>
public readonly record struct PaperLine(int Number, Paper? Paper, ImmutableArray<Diagnostic> Diagnostics);
