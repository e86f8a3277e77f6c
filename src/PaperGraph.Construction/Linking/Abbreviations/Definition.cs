namespace PaperGraph.Construction.Linking;

/// <summary>A short form tied to a long form by one paper, in numbers of <see cref="FormTable"/>.</summary>
/// <param name="Paper">Index in the order of paper ids.</param>
/// <param name="ShortSurface">The short form as written.</param>
/// <param name="LongSurface">The long form as written.</param>
/// <param name="ShortKey">Key of the short form.</param>
/// <param name="LongKey">Key of the long form; never that of the short form.</param>
/// <param name="Confidence">Probability that the pair is right.</param>
internal readonly record struct Definition(int Paper, int ShortSurface, int LongSurface, int ShortKey, int LongKey, float Confidence);
