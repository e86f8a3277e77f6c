using System.Runtime.InteropServices;
using PaperGraph.Export.Rows;

namespace PaperGraph.Export.Networks;

[StructLayout(LayoutKind.Auto)]
internal readonly record struct NodeColor(byte R, byte G, byte B)
{
    // Paul Tol, "Colour Schemes", SRON 2021, scheme "muted": nine colours that people with any colour vision tell apart on white, in an
    // order that keeps the likest apart. Its pale grey is made darker so that small nodes show.
    public static readonly NodeColor[] Communities =
    [
        new(0x33, 0x22, 0x88), new(0xCC, 0x66, 0x77), new(0x44, 0xAA, 0x99), new(0xDD, 0xCC, 0x77), new(0x88, 0x22, 0x55),
        new(0x88, 0xCC, 0xEE), new(0x11, 0x77, 0x33), new(0xAA, 0x44, 0x99), new(0x99, 0x99, 0x33),
    ];

    public static readonly NodeColor Rest = new(0xBB, 0xBB, 0xBB);

    // Okabe & Ito, "Color Universal Design", 2008. Papers, the most, are grey.
    public static NodeColor OfType(string entityType) => entityType switch
    {
        EntityTypes.Paper => new(153, 153, 153),
        EntityTypes.Repository => new(0, 0, 0),
        "Method" => new(0, 114, 178),
        "Task" => new(213, 94, 0),
        "Dataset" => new(0, 158, 115),
        "Metric" => new(204, 121, 167),
        "Concept" => new(86, 180, 233),
        _ => throw new ArgumentOutOfRangeException(nameof(entityType), entityType, "No such type of node."),
    };

    // As CSS and most programs write it: "#332288".
    public override string ToString() => $"#{R:x2}{G:x2}{B:x2}";
}
