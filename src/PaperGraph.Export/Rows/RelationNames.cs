using PaperGraph.Model;

namespace PaperGraph.Export.Rows;

/// <summary>The relations as files name them.</summary>
public static class RelationNames
{
    /// <summary>Paper to repository.</summary>
    public const string HasRepository = "has-repository";

    /// <summary>Paper to concept: <c>mentions</c> or <c>introduces</c>.</summary>
    public static string ToName(this PaperRole role) => role switch
    {
        PaperRole.Mentions => "mentions",
        PaperRole.Introduces => "introduces",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "No such role."),
    };

    /// <summary>Concept to concept, such as <c>used-for</c>.</summary>
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
}
