using PaperGraph.Corpus.Records;

namespace PaperGraph.Corpus.Deduplication;

/// <summary>
/// Joins records that are the same paper. One arXiv identifier is one paper. One DOI is one paper unless arXiv identifiers disagree; one
/// title is one paper unless identifiers of either scheme disagree, and then each record without an identifier goes with the first paper it fits.
/// </summary>
/// <remarks>Works on records in <see cref="RecordOrder"/> and takes keys in ordinal order: the outcome depends on the set of records only.</remarks>
internal sealed class RecordClusters
{
    private readonly PaperRecord[] _records;
    private readonly int[] _parents;
    private readonly Identifiers[] _identifiers;

    private RecordClusters(PaperRecord[] records)
    {
        _records = records;
        _parents = new int[records.Length];
        _identifiers = new Identifiers[records.Length];
        for (var i = 0; i < records.Length; i++)
        {
            _parents[i] = i;
            _identifiers[i] = new Identifiers(records[i].ArxivId, records[i].Doi is { } doi ? [doi] : []);
        }
    }

    /// <summary>The records of each paper, in record order; papers by their first record.</summary>
    public static List<List<PaperRecord>> Of(IEnumerable<PaperRecord> records)
    {
        var ordered = records.ToArray();
        Array.Sort(ordered, RecordOrder.Instance);
        var clusters = new RecordClusters(ordered);
        clusters.Join(static record => record.ArxivId, static (_, _) => true);
        clusters.Join(static record => record.Doi, static (x, y) => x.AgreesOnArxiv(y));
        clusters.Join(TitleKey.Of, static (x, y) => x.AgreesOnArxiv(y) && x.AgreesOnDoi(y));
        return clusters.Collect();
    }

    private void Join(Func<PaperRecord, string?> key, Func<Identifiers, Identifiers, bool> fits)
    {
        var firsts = new Dictionary<string, int>(_records.Length, StringComparer.Ordinal);
        var shared = new SortedDictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < _records.Length; i++)
        {
            if (key(_records[i]) is not { } value || firsts.TryAdd(value, i)) continue;
            if (!shared.TryGetValue(value, out var members)) shared.Add(value, members = [firsts[value]]);
            members.Add(i);
        }

        foreach (var members in shared.Values) JoinMembers(members, fits);
    }

    // What is certain goes first: a record without identifiers fits everywhere and must not decide where others go.
    private void JoinMembers(List<int> members, Func<Identifiers, Identifiers, bool> fits)
    {
        var papers = new List<int>();
        foreach (var member in members.OrderBy(i => _identifiers[Root(i)].Rank).ThenBy(static i => i))
        {
            var root = Root(member);
            var paper = papers.FindIndex(other => Root(other) == root || fits(_identifiers[Root(other)], _identifiers[root]));
            if (paper < 0)
                papers.Add(root);
            else
                Unite(papers[paper], root);
        }
    }

    private int Root(int i)
    {
        while (_parents[i] != i) i = _parents[i] = _parents[_parents[i]];
        return i;
    }

    private void Unite(int x, int y)
    {
        (x, y) = (Root(x), Root(y));
        if (x == y) return;
        var (first, second) = (Math.Min(x, y), Math.Max(x, y));
        _parents[second] = first;
        _identifiers[first] = _identifiers[first].With(_identifiers[second]);
    }

    private List<List<PaperRecord>> Collect()
    {
        var byRoot = new Dictionary<int, List<PaperRecord>>();
        var papers = new List<List<PaperRecord>>();
        for (var i = 0; i < _records.Length; i++)
        {
            var root = Root(i);
            if (!byRoot.TryGetValue(root, out var paper))
            {
                byRoot.Add(root, paper = []);
                papers.Add(paper);
            }

            paper.Add(_records[i]);
        }

        return papers;
    }

    private readonly record struct Identifiers(string? Arxiv, string[] Dois)
    {
        /// <summary>Fewer come later: 0 both schemes, 3 none.</summary>
        public int Rank => (Arxiv is null ? 2 : 0) + (Dois.Length == 0 ? 1 : 0);

        public bool AgreesOnArxiv(in Identifiers other) =>
            Arxiv is null || other.Arxiv is null || string.Equals(Arxiv, other.Arxiv, StringComparison.Ordinal);

        public bool AgreesOnDoi(in Identifiers other) =>
            Dois.Length == 0 || other.Dois.Length == 0 || Dois.Intersect(other.Dois, StringComparer.Ordinal).Any();

        public Identifiers With(in Identifiers other) =>
            new(Arxiv ?? other.Arxiv, Dois.Length == 0 ? other.Dois : other.Dois.Length == 0 ? Dois : [.. Dois.Union(other.Dois, StringComparer.Ordinal)]);
    }
}
