using PaperGraph.Model;

namespace PaperGraph.Export.Rows;

// The values of the entity_type column.
internal static class EntityTypes
{
    public const string Paper = "Paper";
    public const string Repository = "Repository";

    public static string ToName(this ConceptType type) => type switch
    {
        ConceptType.Method => "Method",
        ConceptType.Task => "Task",
        ConceptType.Dataset => "Dataset",
        ConceptType.Metric => "Metric",
        ConceptType.Concept => "Concept",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "No such type of concept."),
    };
}
