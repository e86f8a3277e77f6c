using PaperGraph.Export.Rows;
using PaperGraph.Rdf;

namespace PaperGraph.Export.Rdf;

/// <summary>The triples of one subject, gathered in one list that serves the next subject again.</summary>
internal sealed class Description
{
    private readonly List<Triple> _triples = [];
    private Iri _subject;

    public Description Of(Iri subject, params ReadOnlySpan<Iri> classes)
    {
        _triples.Clear();
        _subject = subject;
        foreach (var type in classes) Add(RdfNames.Type, type);
        return this;
    }

    public Description Add(Iri predicate, Term value)
    {
        _triples.Add(new Triple(_subject, predicate, value));
        return this;
    }

    /// <summary>Adds text, unless there is none.</summary>
    public Description Add(Iri predicate, string? text) => string.IsNullOrEmpty(text) ? this : Add(predicate, new Literal(PlainText.ForUtf8(text)));

    /// <summary>What was added, in that order; valid until the next subject.</summary>
    public List<Triple> Triples => _triples;

    /// <summary>What was added by <see cref="TripleOrder"/>, each once; valid until the next subject.</summary>
    public List<Triple> Sorted()
    {
        _triples.Sort(TripleOrder.Instance);
        var kept = 0;
        for (var i = 0; i < _triples.Count; i++)
        {
            if (i == 0 || _triples[i] != _triples[kept - 1]) _triples[kept++] = _triples[i];
        }

        _triples.RemoveRange(kept, _triples.Count - kept);
        return _triples;
    }
}
