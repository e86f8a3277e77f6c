using PaperGraph.Rdf;

namespace PaperGraph.Cli.Converting;

/// <summary>What is converted to what.</summary>
internal sealed record ConvertRequest
{
    /// <summary>A file, or <c>-</c> for standard input.</summary>
    public required string Input { get; init; }

    /// <summary>A file, or <c>-</c> for standard output.</summary>
    public required string Output { get; init; }

    /// <summary>The syntax of the input, where its name does not say it.</summary>
    public RdfSyntax? From { get; init; }

    /// <summary>The syntax of the output, where its name does not say it.</summary>
    public RdfSyntax? To { get; init; }

    /// <summary>What relative IRIs are resolved against; null for the file's own place.</summary>
    public Iri? BaseIri { get; init; }

    /// <summary>Whether the statements are sorted, each once, and grouped by subject, which takes them all into memory.</summary>
    public bool Pretty { get; init; }

    /// <summary>Whether only faults are told.</summary>
    public bool Quiet { get; init; }
}
