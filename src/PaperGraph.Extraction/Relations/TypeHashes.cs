using System.Collections.Immutable;
using PaperGraph.Extraction.Tagging;
using PaperGraph.Model;

namespace PaperGraph.Extraction.Relations;

/// <summary>What stands for types of mentions in features of relations. The two lowest bits are free for the caller.</summary>
internal static class TypeHashes
{
    private static readonly ImmutableArray<ulong> Concepts = [.. Enum.GetNames<ConceptType>().Select(Of)];

    public static ulong Of(string type) => TokenHash.OfUnits(type) & ~3UL;

    public static ulong Of(ConceptType type) => Concepts[(int)type];
}
