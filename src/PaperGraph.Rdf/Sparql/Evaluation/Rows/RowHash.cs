namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>The hash of ids: multiplications with a large odd number, whose high bits are well mixed.</summary>
internal static class RowHash
{
    private const ulong Odd = 0x9E3779B97F4A7C15;

    public static uint Of(ReadOnlySpan<int> ids)
    {
        var hash = 0UL;
        foreach (var id in ids) hash = (hash ^ (uint)id) * Odd + (hash >> 29);
        return Finish(hash);
    }

    public static uint Of(ulong pair) => Finish(pair * Odd);

    private static uint Finish(ulong hash) => (uint)((hash ^ (hash >> 32)) * Odd >> 32);
}
