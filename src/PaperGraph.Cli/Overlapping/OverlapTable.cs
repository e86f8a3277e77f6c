using System.Collections.Immutable;

namespace PaperGraph.Cli.Overlapping;

/// <summary>What was found, as rows of cells. A cell is a text, a whole number, a number, or a list of texts.</summary>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">The rows, each with a cell a column.</param>
/// <param name="Notes">What the reader must know about what is not in the rows, for standard error.</param>
internal sealed record OverlapTable(ImmutableArray<OverlapColumn> Columns, List<object[]> Rows, ImmutableArray<string> Notes);
