using PaperGraph.Model;

namespace PaperGraph.Extraction.Relations;

/// <summary>One side of a possible relation.</summary>
/// <param name="Location">Where the mention stands that takes part.</param>
/// <param name="First">Its first token in the sentence, or the token by which the authors speak of it.</param>
/// <param name="End">The token after its last; <paramref name="First"/> + 1 for such a token.</param>
/// <param name="Type">Hash of its type's name.</param>
/// <param name="Introduced">Whether the paper introduces it.</param>
/// <param name="StandsIn">Whether it stands elsewhere and "we" or "our method" stands for it here.</param>
internal readonly record struct RelationPlace(TextLocation Location, int First, int End, ulong Type, bool Introduced, bool StandsIn);
