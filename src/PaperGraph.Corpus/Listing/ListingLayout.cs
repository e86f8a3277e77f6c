namespace PaperGraph.Corpus.Listing;

/// <summary>
/// Says what each paragraph of a listing is: the cheapest sequence of roles, by dynamic programming (Viterbi 1967). Alternation of
/// title and abstract is the grammar; length, punctuation and case are the evidence. So one odd entry (a title like a sentence, a short
/// abstract, a split or missing one) is weighed against its neighbours and does not throw the rest out of step.
/// </summary>
internal static class ListingLayout
{
    private const int RoleCount = 6;
    private const int Never = 100_000;
    private const int MissingAbstract = 60;
    private const int MissingTitle = 80;

    /// <summary>A role for each paragraph.</summary>
    public static ParagraphRole[] Assign(IReadOnlyList<Paragraph> paragraphs)
    {
        var count = paragraphs.Count;
        var cameFrom = new byte[count * RoleCount];
        Span<long> costs = stackalloc long[RoleCount];
        Span<long> next = stackalloc long[RoleCount];
        var before = default(ParagraphFeatures);
        for (var i = 0; i < count; i++)
        {
            var here = new ParagraphFeatures(paragraphs[i]);
            for (var role = 0; role < RoleCount; role++)
            {
                var own = OwnCost((ParagraphRole)role, here, before);
                next[role] = long.MaxValue;
                for (var last = 0; last < (i == 0 ? 1 : RoleCount); last++)
                {
                    var cost = (i == 0 ? 0 : costs[last]) + own + StepCost((ParagraphRole)last, (ParagraphRole)role);
                    if (cost >= next[role]) continue;
                    next[role] = cost;
                    cameFrom[(i * RoleCount) + role] = (byte)last;
                }
            }

            next.CopyTo(costs);
            before = here;
        }

        return WalkBack(cameFrom, costs, count);
    }

    private static ParagraphRole[] WalkBack(byte[] cameFrom, ReadOnlySpan<long> costs, int count)
    {
        var roles = new ParagraphRole[count];
        var best = 0;
        for (var role = 1; role < RoleCount; role++)
        {
            if (costs[role] + EndCost((ParagraphRole)role) < costs[best] + EndCost((ParagraphRole)best)) best = role;
        }

        for (var i = count - 1; i >= 0; i--)
        {
            roles[i] = (ParagraphRole)best;
            best = cameFrom[(i * RoleCount) + best];
        }

        return roles;
    }

    // The page begins as if furniture stood before it.
    private static int StepCost(ParagraphRole last, ParagraphRole role)
    {
        var isOpen = last is ParagraphRole.Title or ParagraphRole.TitleRest or ParagraphRole.InnerFurniture;
        return role switch
        {
            ParagraphRole.Furniture => isOpen ? MissingAbstract : 0,
            ParagraphRole.InnerFurniture => isOpen ? 0 : Never,
            ParagraphRole.Title => isOpen ? MissingAbstract : 0,
            ParagraphRole.TitleRest => last is ParagraphRole.Title or ParagraphRole.TitleRest ? 0 : Never,
            ParagraphRole.Abstract => isOpen ? 0 : MissingTitle,
            _ => last is ParagraphRole.Abstract or ParagraphRole.AbstractRest ? 0 : Never,
        };
    }

    private static int EndCost(ParagraphRole role) =>
        role is ParagraphRole.Title or ParagraphRole.TitleRest or ParagraphRole.InnerFurniture ? MissingAbstract : 0;

    private static int OwnCost(ParagraphRole role, in ParagraphFeatures here, in ParagraphFeatures before) => role switch
    {
        ParagraphRole.Furniture => here.IsFurniture ? 0 : here.IsByline ? 40 : StrayCost(here),
        ParagraphRole.InnerFurniture => here.IsFurniture ? 2 : here.IsByline ? 8 : StrayCost(here),
        _ when here.IsFurniture => 80,
        ParagraphRole.Title => TitleCost(here),
        ParagraphRole.TitleRest => TitleRestCost(here, before),
        ParagraphRole.Abstract => AbstractCost(here),
        _ => AbstractRestCost(here, before),
    };

    private static int StrayCost(in ParagraphFeatures here) => 75 + Math.Min(here.Length / 10, 200);

    private static int TitleCost(in ParagraphFeatures here)
    {
        var length = here.Length switch { <= 2 => 60, < 8 => 20, <= 200 => 0, <= 300 => 20, <= 400 => 50, <= 600 => 120, _ => 200 };
        return length
            + (here.EndsWithStop ? 15 : 0)
            + (here.EndsWithStop && here.Length >= 50 && !here.IsTitleCase ? 20 : 0)
            + (here.SpeaksOfItself ? 25 : 0)
            + (here.StartsLower ? 10 : 0)
            + (here.BeginsWithAddress ? 60 : 0)
            + (Math.Min(here.InnerSentences, 2) * 15);
    }

    // A title on two lines, where the file is not wrapped throughout.
    private static int TitleRestCost(in ParagraphFeatures here, in ParagraphFeatures before)
    {
        if (here.Length + before.Length > 250) return 100;
        return (here.IsAfterBlank ? 80 : here.StartsLower ? 15 : 70) + (before.EndsWithStop ? 20 : 0) + (here.EndsWithStop ? 15 : 0);
    }

    private static int AbstractCost(in ParagraphFeatures here)
    {
        var length = here.Length switch { >= 400 => 0, >= 250 => 5, >= 150 => 15, >= 80 => 30, >= 30 => 50, _ => 70 };
        return length - (here.SpeaksOfItself ? Math.Min(length, 10) : 0) + (here.EndsSentence ? 0 : 15) + (here.IsTitleCase ? 15 : 0) + (here.IsByline ? 40 : 0);
    }

    private static int AbstractRestCost(in ParagraphFeatures here, in ParagraphFeatures before)
    {
        var length = here.Length switch { >= 400 => before.Length < 300 ? 25 : 10, >= 60 => 0, _ => 10 };
        return 25 + length
            + (here.StartsLower ? -10 : 0)
            + (before.EndsSentence ? 0 : -10)
            + (here.EndsSentence ? 0 : 30)
            + (here.IsQuestion ? 20 : 0)
            + (here.IsTitleCase ? 25 : 0)
            + (here.IsByline ? 40 : 0);
    }
}
