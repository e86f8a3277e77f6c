using System.Text;

namespace PaperGraph.Rdf;

/// <summary>
/// A graph as a reader would like to see it: which blank nodes stand where they are used, which of them are lists, and what comes after
/// what, whatever the blank nodes that are so placed are called.
/// </summary>
internal sealed class PrettyGraph
{
    /// <summary>How deep brackets may nest; what lies deeper gets a label.</summary>
    private const int Deepest = 12;

    private static readonly Iri First = new(Encoding.UTF8.GetString(RdfTerms.First));
    private static readonly Iri Rest = new(Encoding.UTF8.GetString(RdfTerms.Rest));
    private static readonly Term Nil = new Iri(Encoding.UTF8.GetString(RdfTerms.Nil));

    private readonly Dictionary<Term, List<Triple>> _bySubject = [];
    private readonly Dictionary<Term, int> _uses = [];
    private readonly Dictionary<Term, Triple> _use = [];
    private readonly HashSet<Term> _cells = [];
    private readonly HashSet<Term> _nested = [];
    private readonly Dictionary<Term, string> _keys = [];

    public PrettyGraph(IEnumerable<Triple> triples)
    {
        foreach (var triple in triples.Distinct().Order(TripleOrder.Instance))
        {
            if (!_bySubject.TryGetValue(triple.Subject, out var own)) _bySubject.Add(triple.Subject, own = []);
            own.Add(triple);
            if (triple.Object.Kind != TermKind.BlankNode) continue;
            _uses[triple.Object] = _uses.GetValueOrDefault(triple.Object) + 1;
            _use[triple.Object] = triple;
        }

        FindCells();
        Subjects =
        [
            .. Placed().OrderBy(Rank).ThenBy(subject => IsNameless(subject) ? Content(subject) : subject.Text, StringComparer.Ordinal),
        ];
    }

    /// <summary>The subjects of statements, in order.</summary>
    public IReadOnlyList<Term> Subjects { get; }

    /// <summary>Whether a term is the empty list.</summary>
    public static bool IsNil(Term term) => term == Nil;

    /// <summary>Whether a blank node stands where it is used.</summary>
    public bool IsNested(Term term) => _nested.Contains(term);

    /// <summary>Whether a nested node is the first cell of a list.</summary>
    public bool IsList(Term term) => _cells.Contains(term);

    /// <summary>Whether a subject needs no label, as nothing refers to it.</summary>
    public bool IsNameless(Term subject) => subject.Kind == TermKind.BlankNode && !_uses.ContainsKey(subject);

    /// <summary>The triples of a subject, in order.</summary>
    public IReadOnlyList<Triple> Triples(Term subject) => _bySubject.GetValueOrDefault(subject) ?? [];

    /// <summary>The items of a list.</summary>
    public IEnumerable<Term> Items(Term head)
    {
        for (var cell = head; _cells.Contains(cell); cell = Single(cell, Rest)) yield return Single(cell, First);
    }

    private int Rank(Term subject) => subject.Kind == TermKind.Iri ? 0 : IsNameless(subject) ? 1 : 2;

    private bool IsUsedOnce(Term term) => _uses.GetValueOrDefault(term) == 1 && _use[term].Subject != term;

    private Term Single(Term subject, Iri predicate) => _bySubject[subject].First(triple => triple.Predicate == predicate).Object;

    private bool MayBeCell(Term term) => IsUsedOnce(term)
        && Triples(term) is [var first, var rest]
        && first.Predicate == First && rest.Predicate == Rest && rest.Object.Kind != TermKind.Literal;

    /// <summary>Goes from the end of each list to its beginning, as far as it is one.</summary>
    private void FindCells()
    {
        foreach (var last in _bySubject.Keys.Where(subject => MayBeCell(subject) && IsNil(Single(subject, Rest))))
        {
            var cell = last;
            do _cells.Add(cell);
            while (_use[cell] is var use && use.Predicate == Rest && MayBeCell(cell = use.Subject));
        }
    }

    /// <summary>
    /// Puts each blank node that is used once where it is used, from the outside in; hands out the subjects that are left.
    /// </summary>
    private List<Term> Placed()
    {
        var subjects = _bySubject.Keys.Where(subject => !IsUsedOnce(subject)).ToList();
        var order = new List<Term>();
        var depths = new Dictionary<Term, int>();
        foreach (var subject in subjects) depths.Add(subject, 0);
        Place(subjects, order, depths, from: 0);
        // What is left hangs together in rings; one of each ring becomes a subject.
        foreach (var subject in _bySubject.Keys.Where(subject => !depths.ContainsKey(subject)).Order().ToList())
        {
            if (!depths.TryAdd(subject, 0)) continue;
            subjects.Add(subject);
            Place(subjects, order, depths, subjects.Count - 1);
        }

        for (var i = order.Count - 1; i >= 0; i--)
        {
            var use = _use[order[i]];
            var isNextCell = _cells.Contains(order[i]) && use.Predicate == Rest && IsList(use.Subject) && IsNested(use.Subject);
            if (!isNextCell) _keys.Add(order[i], Content(order[i]));
        }

        foreach (var subject in subjects) Sort(subject);
        return subjects;
    }

    private void Place(List<Term> subjects, List<Term> order, Dictionary<Term, int> depths, int from)
    {
        var queue = new Queue<Term>(subjects.Skip(from));
        while (queue.TryDequeue(out var term))
        {
            foreach (var triple in Triples(term))
            {
                var child = triple.Object;
                if (!IsUsedOnce(child) || depths.ContainsKey(child)) continue;
                var isNextCell = _cells.Contains(term) && _nested.Contains(term) && triple.Predicate == Rest;
                var depth = isNextCell ? depths[term] : depths[term] + 1;
                if (depth > Deepest)
                {
                    depths.Add(child, 0);
                    subjects.Add(child);
                    _cells.Remove(child);
                }
                else
                {
                    depths.Add(child, depth);
                    _nested.Add(child);
                    order.Add(child);
                }

                queue.Enqueue(child);
            }
        }
    }

    /// <summary>What a node says, its own label apart.</summary>
    private string Content(Term term)
    {
        if (_cells.Contains(term)) return $"( {string.Join(' ', Items(term).Select(Key))} )";
        Sort(term);
        return $"[ {string.Join(" ; ", Triples(term).Select(triple => $"{triple.Predicate} {Key(triple.Object)}"))} ]";
    }

    private string Key(Term term) => _keys.GetValueOrDefault(term) ?? term.ToString();

    /// <summary>Sorts objects that are written in full by what they say, after all others.</summary>
    private void Sort(Term subject)
    {
        if (!_bySubject.TryGetValue(subject, out var triples)) return;
        triples.Sort((x, y) =>
        {
            var (isNested, isOtherNested) = (IsNested(x.Object), IsNested(y.Object));
            if (x.Predicate != y.Predicate || (!isNested && !isOtherNested)) return TripleOrder.Instance.Compare(x, y);
            return isNested != isOtherNested ? isNested.CompareTo(isOtherNested) : string.CompareOrdinal(Key(x.Object), Key(y.Object));
        });
    }
}
