namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>COUNT(*).</summary>
internal sealed class RowCount : AggregateColumn
{
    private readonly QueryTerms _terms;
    private long[] _counts = [];

    public RowCount(QueryTerms terms) => _terms = terms;

    public override void Add(int group, ReadOnlySpan<int> row)
    {
        Reach(ref _counts, group);
        _counts[group]++;
    }

    public override int ResultId(int group) => _terms.Intern(group < _counts.Length ? _counts[group] : 0L);
}
