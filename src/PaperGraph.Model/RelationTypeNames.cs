namespace PaperGraph.Model;

/// <summary>Relations as files, tables and annotated texts name them.</summary>
public static class RelationTypeNames
{
    /// <summary>The name, such as <c>used-for</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such relation.</exception>
    public static string ToName(this RelationType type) => type switch
    {
        RelationType.UsedFor => "used-for",
        RelationType.EvaluatedOn => "evaluated-on",
        RelationType.ComparedWith => "compared-with",
        RelationType.PartOf => "part-of",
        RelationType.Improves => "improves",
        RelationType.Broader => "broader",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "No such relation."),
    };

    /// <summary>The relation with a name (ordinal); null for names of other schemes.</summary>
    public static RelationType? Find(string name)
    {
        for (var type = RelationType.UsedFor; type <= RelationType.Broader; type++)
        {
            if (type.ToName() == name) return type;
        }

        return null;
    }
}
