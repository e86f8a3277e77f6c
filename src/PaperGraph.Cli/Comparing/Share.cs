namespace PaperGraph.Cli.Comparing;

/// <summary>How much of an old concept's mentions a new one holds.</summary>
/// <param name="Id">The concept at the other end.</param>
/// <param name="Label">Its label.</param>
/// <param name="Places">How many places the two have in common.</param>
/// <param name="Of">How many places of the old concept are a mention of any concept in the new build.</param>
internal sealed record Share(string Id, string Label, long Places, long Of)
{
    /// <summary>From 0 to 1, to four places.</summary>
    public double Value => Math.Round((double)Places / Of, 4);
}
