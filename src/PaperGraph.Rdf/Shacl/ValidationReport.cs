using System.Collections.Immutable;

namespace PaperGraph.Rdf.Shacl;

/// <summary>What a validation found. Immutable; equal data and shapes give equal reports.</summary>
public sealed class ValidationReport
{
    internal ValidationReport(ImmutableArray<ValidationResult> results, ImmutableArray<ResultCount> counts)
    {
        (Results, Counts) = (results, counts);
        ResultCount = counts.Sum(count => count.Count);
    }

    /// <summary>The report that finds nothing.</summary>
    public static ValidationReport Empty { get; } = new([], []);

    /// <summary>Whether there is no result of any severity.</summary>
    public bool Conforms => ResultCount == 0;

    /// <summary>How many results there are, with those beyond <see cref="ShaclOptions.ResultLimit"/>.</summary>
    public long ResultCount { get; }

    /// <summary>How many there are of each shape and rule, by shape; those that have none are left out.</summary>
    public ImmutableArray<ResultCount> Counts { get; }

    /// <summary>
    /// The results by shape, focus node, rule and value. One that stands twice was found on two ways, which the standard wants told.
    /// </summary>
    public ImmutableArray<ValidationResult> Results { get; }

    /// <summary>
    /// Hands on the report as a graph (SHACL, section 3.6): one sh:ValidationReport, its results, and the paths as the shapes graph has
    /// them. Blank nodes of the data keep their labels; those of shapes and of the report itself get others.
    /// </summary>
    public void WriteTo(IQuadSink sink)
    {
        ArgumentNullException.ThrowIfNull(sink);
        new ReportWriter(sink, this).Write();
    }
}
