using PaperGraph.Model;

namespace PaperGraph.Extraction.Relations;

/// <summary>Names of relations in tables and annotated files.</summary>
internal static class RelationNames
{
    /// <summary>The relation of our graph that a label names; null for labels of other schemes.</summary>
    public static RelationType? Find(string name) => name switch
    {
        "used-for" => RelationType.UsedFor,
        "evaluated-on" => RelationType.EvaluatedOn,
        "compared-with" => RelationType.ComparedWith,
        "part-of" => RelationType.PartOf,
        "improves" => RelationType.Improves,
        _ => null,
    };
}
