using System.Text;

namespace PaperGraph.Rdf;

/// <summary>
/// Collects quads from readers or one by one, and freezes them into a <see cref="Dataset"/>. A quad added twice is kept once. Equal sets of
/// quads make equal datasets, whatever the order they came in. Not for more than one thread.
/// </summary>
public sealed class DatasetBuilder : IQuadSink
{
    internal const int LanguageTag = 0;
    internal const int Datatype = 1;
    internal const int WorthTwoThreads = 1 << 14;

    private readonly Utf8Interner _qualifiers = new();
    private readonly BlankNodeScope _scope = new();
    private Utf8Interner? _terms = new();
    private QuadRow[] _rows = new QuadRow[64];
    private int _count;
    private int _documentStart;
    private int _lastQualifier = -1;
    private int _lastSubject = -1;
    private int _lastGraph = -1;
    private byte[] _scratch = new byte[256];

    /// <summary>
    /// Whether the merge of all graphs is kept beside them, so that <see cref="Dataset.UnionGraph"/> is there at once, also in a file that is
    /// opened. It costs as much again as all named graphs; without any, nothing.
    /// </summary>
    public bool WithUnion { get; init; }

    /// <summary>
    /// Says that what follows comes from another document: blank nodes with the same label are other nodes from here on. Those of the
    /// first document keep their labels, later ones get <c>d2.</c> and so on before them. Without quads in between, nothing begins.
    /// </summary>
    public void BeginDocument()
    {
        if (_count == _documentStart) return;
        _scope.Advance();
        _documentStart = _count;
        (_lastSubject, _lastGraph) = (-1, -1);
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">
    /// The dataset is already built, or there are more quads or terms than it can keep.
    /// </exception>
    public void OnQuad(in QuadView quad)
    {
        var terms = _terms ?? throw new InvalidOperationException("The dataset is built; start a new builder.");
        if (_count == _rows.Length) Grow();
        _lastSubject = Same(terms, _lastSubject, quad.Subject);
        if (quad.Graph.Kind != TermKind.None) _lastGraph = Same(terms, _lastGraph, quad.Graph);
        var graph = quad.Graph.Kind == TermKind.None ? -1 : _lastGraph;
        _rows[_count++] = new QuadRow(_lastSubject, Intern(terms, quad.Predicate), Intern(terms, quad.Object), graph);
    }

    /// <summary>Adds one quad.</summary>
    /// <inheritdoc cref="OnQuad"/>
    public void Add(Quad quad)
    {
        Term[] terms = [quad.Triple.Subject, quad.Triple.Predicate, quad.Triple.Object, quad.Graph.Name];
        var needed = 0;
        foreach (var term in terms)
            needed = checked(needed + Encoding.UTF8.GetMaxByteCount(term.Text.Length + (term.Qualifier?.Length ?? 0)));
        if (_scratch.Length < needed) _scratch = new byte[needed * 2];
        var room = _scratch.AsSpan();
        OnQuad(new QuadView(View(terms[0], ref room), View(terms[1], ref room), View(terms[2], ref room), View(terms[3], ref room)));
    }

    /// <summary>Freezes what was added. The builder is of no further use.</summary>
    public Dataset Build()
    {
        var terms = _terms ?? throw new InvalidOperationException("The dataset is already built.");
        var builder = new TermColumnsBuilder(terms, _qualifiers);
        var ids = builder.Number();
        foreach (ref var row in _rows.AsSpan(0, _count))
        {
            foreach (ref var index in (Span<int>)row) index = index < 0 ? 0 : ids[index];
        }

        var (quadCount, largest) = (_count, ids.Length);
        if (WithUnion && HasNamedGraph())
        {
            // The union is one more graph, named one beyond the last term; what is in several graphs comes out once.
            largest++;
            for (var i = 0; i < quadCount; i++)
            {
                if (_count == _rows.Length) Grow();
                var row = _rows[i];
                row[(int)TermRole.Graph] = largest;
                _rows[_count++] = row;
            }
        }

        var rows = _rows;
        (_terms, _rows) = (null, []);
        var termColumns = quadCount < WorthTwoThreads ? Task.FromResult(builder.Build()) : Task.Run(builder.Build);
        var graphColumns = GraphColumnsBuilder.Build(rows, _count, largest);
        return new Dataset(termColumns.GetAwaiter().GetResult(), graphColumns, new SectionGuard());
    }

    private bool HasNamedGraph()
    {
        foreach (var row in _rows.AsSpan(0, _count))
        {
            if (row[(int)TermRole.Graph] != 0) return true;
        }

        return false;
    }

    private void Grow()
    {
        if (_count == Array.MaxLength) throw new InvalidOperationException("There are more quads than a dataset can keep.");
        Array.Resize(ref _rows, (int)Math.Min(Array.MaxLength, _rows.Length * 2L));
    }

    private int Same(Utf8Interner terms, int last, in TermView term)
    {
        if (term.Kind == TermKind.Iri && last >= 0 && terms.Is(last, TermGroups.Iris, term.Text)) return last;
        return Intern(terms, term);
    }

    private int Intern(Utf8Interner terms, in TermView term)
    {
        var group = TermGroups.Class(term);
        if (group >= TermGroups.FirstTagged) return terms.Intern(TermGroups.FirstTagged + Qualifier(term), term.Text);
        return terms.Intern(group, group == TermGroups.BlankNodes ? _scope.Rename(term.Text) : term.Text);
    }

    private int Qualifier(in TermView term)
    {
        var tag = term.IsTagged ? LanguageTag : Datatype;
        if (_lastQualifier >= 0 && _qualifiers.Is(_lastQualifier, tag, term.Qualifier)) return _lastQualifier;
        return _lastQualifier = _qualifiers.Intern(tag, term.Qualifier);
    }

    private static TermView View(Term term, ref Span<byte> room)
    {
        var text = Utf8(term.Text, ref room);
        return term.Kind switch
        {
            TermKind.None => default,
            TermKind.Iri => TermView.Iri(text),
            TermKind.BlankNode => TermView.BlankNode(text),
            _ when term.IsTagged => TermView.TaggedLiteral(text, Utf8(term.Qualifier, ref room)),
            _ => TermView.Literal(text, Utf8(term.Qualifier, ref room)),
        };
    }

    private static ReadOnlySpan<byte> Utf8(string? text, ref Span<byte> room)
    {
        var length = Encoding.UTF8.GetBytes(text, room);
        var bytes = room[..length];
        room = room[length..];
        return bytes;
    }
}
