namespace PaperGraph.Extraction.Terms;

/// <summary>A place where a candidate term stands.</summary>
/// <param name="First">First token; the title's tokens come before the abstract's.</param>
/// <param name="End">Token after the last.</param>
/// <param name="Term">Index of the term.</param>
/// <param name="Span">Index of the tagger's span, or −1 where the tagger sees none.</param>
internal readonly record struct Occurrence(int First, int End, int Term, int Span);
