using PaperGraph.Export.Rows;

namespace PaperGraph.Export.GraphMl;

// Okabe & Ito 2008: colours that people with any colour vision tell apart. Papers, the most, are grey.
internal readonly record struct NodeColor(int R, int G, int B)
{
    public static NodeColor Of(string entityType) => entityType switch
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
}
