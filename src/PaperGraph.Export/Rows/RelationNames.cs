using PaperGraph.Model;

namespace PaperGraph.Export.Rows;

/// <summary>Relations as files name them; those between concepts are <see cref="RelationTypeNames"/>.</summary>
public static class RelationNames
{
    /// <summary>Paper to repository.</summary>
    public const string HasRepository = "has-repository";

    /// <summary>Concept and concept, both in the same papers; without direction.</summary>
    public const string CoOccursWith = "co-occurs-with";

    /// <summary>Paper and paper, both with the same concepts; without direction.</summary>
    public const string SharesConcepts = "shares-concepts";

    /// <summary>Paper to concept: <c>mentions</c> or <c>introduces</c>.</summary>
    public static string ToName(this PaperRole role) => role switch
    {
        PaperRole.Mentions => "mentions",
        PaperRole.Introduces => "introduces",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "No such role."),
    };
}
