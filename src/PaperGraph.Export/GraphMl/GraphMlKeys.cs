using System.Collections.Immutable;

namespace PaperGraph.Export.GraphMl;

internal static class GraphMlKeys
{
    // label, x, y, size, r, g, b are properties to Gephi and graphology; the others become columns.
    public static readonly ImmutableArray<GraphMlKey> Node =
    [
        new("label", "string"), new("entity_type", "string"), new("year", "int"), new("paper_count", "int"), new("alt_labels", "string"),
        new("url", "string"), new("identifier", "string"), new("x", "float"), new("y", "float"), new("size", "float"),
        new("r", "int"), new("g", "int"), new("b", "int"),
    ];

    public static readonly ImmutableArray<GraphMlKey> Edge =
    [
        new("relation", "string"), new("weight", "double"), new("confidence", "double"), new("support", "int"), new("evidence", "string"),
        new("papers", "string"),
    ];
}
