namespace PaperGraph.Cli.Comparing;

/// <summary>A concept of a build, as far as it can change.</summary>
internal sealed class ConceptState(string id, string label, string type)
{
    public string Id => id;

    public string Label => label;

    public string Type => type;

    /// <summary>How many papers have it.</summary>
    public int Papers { get; set; }
}
