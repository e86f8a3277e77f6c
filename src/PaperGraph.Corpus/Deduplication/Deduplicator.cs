using System.Collections.Immutable;
using PaperGraph.Corpus.Records;
using PaperGraph.Model;

namespace PaperGraph.Corpus.Deduplication;

/// <summary>Makes papers of records: joins what is the same, rejects what has no abstract anywhere, names what remains.</summary>
internal static class Deduplicator
{
    /// <summary>The papers by id, and a diagnostic for each record without an abstract that no other record of the paper could give.</summary>
    public static (ImmutableArray<Paper> Papers, List<Diagnostic> Rejected) Merge(IEnumerable<PaperRecord> records)
    {
        var rejected = new List<Diagnostic>();
        var kept = new List<List<PaperRecord>>();
        foreach (var cluster in RecordClusters.Of(records))
        {
            if (cluster.Exists(static record => record.Abstract.Length > 0))
                kept.Add(cluster);
            else
                rejected.AddRange(cluster.Select(static record => new Diagnostic(DiagnosticCode.MissingAbstract, record.Source, "the record has no abstract")));
        }

        var ids = PaperNaming.Name(kept);
        var papers = kept.Select((cluster, i) => PaperMerger.Merge(ids[i], cluster)).ToArray();
        Array.Sort(papers, static (x, y) => x.Id.CompareTo(y.Id));
        return ([.. papers], rejected);
    }
}
