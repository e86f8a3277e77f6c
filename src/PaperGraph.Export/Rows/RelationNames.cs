using PaperGraph.Model;

namespace PaperGraph.Export.Rows;

/// <summary>The relations of papers as files name them; those between concepts are <see cref="RelationTypeNames"/>.</summary>
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
}
