using System.Text;

namespace PaperGraph.Rdf;

/// <summary>Collects quads from readers or one by one, and freezes them into a <see cref="Dataset"/>. A quad added twice is kept once.</summary>
public sealed class DatasetBuilder : IQuadSink
{
    private readonly HashSet<Quad> _quads = [];
    private int _document;

    /// <summary>
    /// Says that what follows comes from another document: blank nodes with the same label are other nodes from here on.
    /// </summary>
    public void BeginDocument() => _document++;

    /// <inheritdoc/>
    public void OnQuad(in QuadView quad) => Add(quad.ToQuad());

    /// <summary>Adds one quad.</summary>
    public void Add(Quad quad)
    {
        if (_document <= 1)
        {
            _quads.Add(quad);
            return;
        }

        var graph = quad.Graph.IsDefault ? default : new GraphName(Rename(quad.Graph.Name));
        _quads.Add(new Quad(new Triple(Rename(quad.Triple.Subject), quad.Triple.Predicate, Rename(quad.Triple.Object)), graph));
    }

    /// <summary>Freezes what was added. The builder is of no further use.</summary>
    public Dataset Build()
    {
        var terms = _quads
            .SelectMany(quad => new[] { quad.Triple.Subject, quad.Triple.Predicate, quad.Triple.Object, quad.Graph.Name })
            .Where(term => term.Kind != TermKind.None)
            .Distinct()
            .Select(term => (Term: term, Text: Encoding.UTF8.GetBytes(term.Text), Qualifier: Encoding.UTF8.GetBytes(term.Qualifier ?? "")))
            .ToArray();
        Array.Sort(terms, (x, y) => TermDictionary.Compare(View(x), View(y)));
        var ids = new Dictionary<Term, int>();
        for (var i = 0; i < terms.Length; i++) ids.Add(terms[i].Term, i + 1);
        var dictionary = new TermDictionary(
            [.. terms.Select(entry => entry.Text)], [.. terms.Select(entry => entry.Qualifier)], [.. terms.Select(entry => (entry.Term.Kind, entry.Term.IsTagged))]);
        var graphs = new SortedList<int, GraphIndex>();
        foreach (var named in _quads.Where(quad => !quad.Graph.IsDefault).GroupBy(quad => ids[quad.Graph.Name]))
            graphs.Add(named.Key, Index(named, ids));
        return new Dataset(dictionary, Index(_quads.Where(quad => quad.Graph.IsDefault), ids), graphs);
    }

    private static TermView View((Term Term, byte[] Text, byte[] Qualifier) entry) => entry.Term.Kind switch
    {
        TermKind.Iri => TermView.Iri(entry.Text),
        TermKind.BlankNode => TermView.BlankNode(entry.Text),
        _ when entry.Term.IsTagged => TermView.TaggedLiteral(entry.Text, entry.Qualifier),
        _ => TermView.Literal(entry.Text, entry.Qualifier),
    };

    private static GraphIndex Index(IEnumerable<Quad> quads, Dictionary<Term, int> ids) =>
        new([.. quads.Select(quad => (ids[quad.Triple.Subject], ids[quad.Triple.Predicate], ids[quad.Triple.Object]))]);

    private Term Rename(Term term) => term.Kind == TermKind.BlankNode ? new BlankNode($"d{_document}.{term.Text}") : term;
}
