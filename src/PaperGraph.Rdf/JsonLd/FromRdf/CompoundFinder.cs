namespace PaperGraph.Rdf.JsonLd;

/// <summary>Finds blank nodes that are strings with a direction: rdf:value and rdf:direction, perhaps rdf:language, nothing else.</summary>
internal static class CompoundFinder
{
    public static void Run(QuadTable table, AbsorbedNodes absorbed)
    {
        for (var node = 0; node < table.NodeCount; node++)
        {
            if (absorbed.Contains(node) || !IsCompound(table.Node(node))) continue;
            if (table.TryGetOnlyUse(node, out var use)) absorbed.AddCompound(use, node);
        }
    }

    private static bool IsCompound(ReadOnlySpan<Quad> node)
    {
        var (values, directions, languages) = (0, 0, 0);
        foreach (var quad in node)
        {
            var triple = quad.Triple;
            if (triple.Object is not { Kind: TermKind.Literal, Qualifier: null }) return false;
            switch (triple.Predicate.Value)
            {
                case JsonLdNames.Value:
                    values++;
                    break;
                case JsonLdNames.Direction when triple.Object.Text is "ltr" or "rtl":
                    directions++;
                    break;
                case JsonLdNames.Language when Literal.IsLanguageTag(triple.Object.Text):
                    languages++;
                    break;
                default:
                    return false;
            }
        }

        return (values, directions) == (1, 1) && languages <= 1;
    }
}
