namespace PaperGraph.Construction.Linking;

/// <summary>What a surface means in a paper, and why.</summary>
/// <param name="Surface">The surface.</param>
/// <param name="Root">Class of keys that it means.</param>
/// <param name="Kind">Why.</param>
/// <param name="Definition">Index of the definition it rests on, or −1.</param>
/// <param name="Context">What of the paper decided, if anything did.</param>
internal readonly record struct Resolution(int Surface, int Root, ReadingKind Kind, int Definition, ContextChoice Context);
