using System.Collections.Immutable;
using PaperGraph.Corpus;
using PaperGraph.Model;

namespace PaperGraph.Cli.Building;

/// <summary>What a build made.</summary>
internal sealed record BuildOutcome(PaperCorpus Corpus, KnowledgeGraph Graph, ImmutableArray<Diagnostic> Diagnostics)
{
    public int RejectionCount => Diagnostics.Count(static diagnostic => diagnostic.IsRejection);
}
