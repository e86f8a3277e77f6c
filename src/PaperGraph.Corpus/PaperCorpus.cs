using System.Collections.Immutable;
using PaperGraph.Model;

namespace PaperGraph.Corpus;

/// <summary>What the inputs held: the papers, what was wrong, and an account of each file. Frozen; a pure function of the files' content and names.</summary>
/// <param name="Papers">By id, ordinal; ids are unique and no two are the same paper.</param>
/// <param name="Diagnostics">By place, code, reason (ordinal).</param>
/// <param name="Files">By name, ordinal.</param>
/// <param name="RecordCount">Records with usable texts before de-duplication; the sum over <paramref name="Files"/>.</param>
public sealed record PaperCorpus(
    ImmutableArray<Paper> Papers,
    ImmutableArray<Diagnostic> Diagnostics,
    ImmutableArray<CorpusFile> Files,
    int RecordCount);
