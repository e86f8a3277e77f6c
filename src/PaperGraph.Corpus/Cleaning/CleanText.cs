namespace PaperGraph.Corpus.Cleaning;

/// <summary>A text after cleaning, and how many units were taken out that no sound text holds.</summary>
internal readonly record struct CleanText(string Text, int Removed);
