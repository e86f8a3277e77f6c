namespace PaperGraph.Cli.Validating;

/// <summary>A line of an input file, from 1.</summary>
internal sealed record SourcePlace(string File, long Line)
{
    public override string ToString() => $"{File}:{Line}";
}
