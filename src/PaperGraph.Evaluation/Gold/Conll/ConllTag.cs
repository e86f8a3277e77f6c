namespace PaperGraph.Evaluation.Gold.Conll;

/// <summary>A tag of IOB1, IOB2, BIOES or BILOU.</summary>
/// <param name="Type">Type of the mention the token belongs to; empty outside.</param>
/// <param name="Begins">Whether the tag itself says that a mention begins.</param>
/// <param name="Ends">Whether the tag itself says that the mention ends here.</param>
internal readonly record struct ConllTag(string Type, bool Begins, bool Ends)
{
    public bool IsOutside => Type.Length == 0;

    public static bool TryParse(string text, out ConllTag tag)
    {
        tag = new ConllTag("", Begins: false, Ends: false);
        if (text == "O") return true;
        if (text.Length < 3 || text[1] != '-' || !"BIELSU".Contains(text[0], StringComparison.Ordinal)) return false;
        tag = new ConllTag(text[2..], text[0] is 'B' or 'S' or 'U', text[0] is 'E' or 'L' or 'S' or 'U');
        return true;
    }
}
