using System.Collections.Immutable;

namespace PaperGraph.Cli.Comparing;

/// <summary>The changes of one kind, in the order in which they are told.</summary>
internal sealed record ChangeList(string Kind, ImmutableArray<Change> Changes);
