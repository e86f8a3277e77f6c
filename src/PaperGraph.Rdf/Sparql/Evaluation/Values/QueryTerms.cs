using System.Text;

namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>
/// The terms of one run of a query: those of the dataset under their own ids, and above them those that the query made. Equal terms have
/// equal ids. 0 is no term: unbound. For one thread.
/// </summary>
internal sealed class QueryTerms
{
    private const int CachedIntegers = 4096;

    private readonly TermDictionary _dictionary;
    private readonly TermArena _made = new();
    private readonly int[] _integers = new int[CachedIntegers];
    private readonly int[] _booleans = new int[2];
    private readonly Datatype[] _datatypes;
    private readonly int _firstIri;
    private readonly int _firstString;
    private readonly int _firstTagged;

    public QueryTerms(TermDictionary dictionary)
    {
        _dictionary = dictionary;
        DictionaryCount = dictionary.Count;
        _firstIri = dictionary.Iris.Start;
        _firstString = dictionary.PlainStrings.Start;
        _firstTagged = dictionary.TaggedStrings.Start;
        FirstTyped = dictionary.TypedLiterals.Start;
        // The groups before typed literals are never asked for.
        _datatypes = new Datatype[dictionary.GroupCount];
        for (var group = 0; group < _datatypes.Length; group++) _datatypes[group] = Datatypes.Of(dictionary.QualifierOf(group));
    }

    /// <summary>Ids up to here are the dataset's.</summary>
    public int DictionaryCount { get; }

    /// <summary>How many terms there are; the greatest id.</summary>
    public int Count => DictionaryCount + _made.Count;

    /// <summary>
    /// The first id of the dataset's literals with a datatype other than xsd:string; before it, the order of ids is that of ORDER BY.
    /// </summary>
    public int FirstTyped { get; }

    /// <summary>The term with an id, good as long as the dataset is open; 0 gives <c>default</c>.</summary>
    public TermView this[int id]
    {
        get
        {
            if (id == 0) return default;
            return id <= DictionaryCount ? _dictionary[id] : _made[id - DictionaryCount - 1];
        }
    }

    public TermKind KindOf(int id)
    {
        if (id == 0) return TermKind.None;
        if (id > DictionaryCount) return _made.KindOf(id - DictionaryCount - 1);
        if (id >= _firstString) return TermKind.Literal;
        return id >= _firstIri ? TermKind.Iri : TermKind.BlankNode;
    }

    /// <summary>The IRI, label or lexical form of the term with an id, which is not 0.</summary>
    public ReadOnlySpan<byte> BytesOf(int id) => id <= DictionaryCount ? _dictionary.TextOf(id) : _made[id - DictionaryCount - 1].Text;

    /// <summary>The value of a term; an error for 0.</summary>
    public Value ValueOf(int id)
    {
        if (id > DictionaryCount) return Decode(_made[id - DictionaryCount - 1], id);
        if (id >= FirstTyped) return LiteralReader.Read(_dictionary.TextOf(id), _datatypes[_dictionary.GroupOf(id)], id);
        if (id >= _firstTagged) return Value.Term(ValueKind.Tagged, id);
        if (id >= _firstString) return Value.Term(ValueKind.String, id);
        if (id == 0) return default;
        return Value.Term(id >= _firstIri ? ValueKind.Iri : ValueKind.BlankNode, id);
    }

    /// <summary>The id of a term, made when it has none; 0 for <c>default</c>.</summary>
    public int Intern(TermView term)
    {
        if (term.Kind == TermKind.None) return 0;
        var hash = TermArena.HashOf(term);
        var made = _made.Find(term, hash);
        if (made < 0)
        {
            var known = _dictionary.Find(term);
            if (known != 0) return known;
            made = _made.Add(term, hash);
        }

        return DictionaryCount + 1 + made;
    }

    public int Intern(Term term)
    {
        var text = Encoding.UTF8.GetBytes(term.Text);
        return term.Kind switch
        {
            TermKind.None => 0,
            TermKind.Iri => Intern(TermView.Iri(text)),
            TermKind.BlankNode => Intern(TermView.BlankNode(text)),
            _ when term.IsTagged => Intern(TermView.TaggedLiteral(text, Encoding.UTF8.GetBytes(term.Qualifier ?? ""))),
            _ => Intern(TermView.Literal(text, Encoding.UTF8.GetBytes(term.Qualifier ?? ""))),
        };
    }

    /// <summary>The id of the term that a value is; numbers and times in canonical form. 0 for an error.</summary>
    public int Intern(in Value value)
    {
        if (value.Id != 0) return value.Id;
        switch (value.Kind)
        {
            case ValueKind.Error:
                return 0;
            case ValueKind.Boolean:
                return Intern(value.AsBoolean);
            case ValueKind.Integer:
                return Intern(value.AsInteger);
            case ValueKind.Iri:
                return Intern(TermView.Iri(TextOf(value)));
            case ValueKind.String:
                return Intern(TermView.Literal(TextOf(value)));
            case ValueKind.Tagged:
                return Intern(TermView.TaggedLiteral(TextOf(value), LanguageOf(value)));
            default:
                return InternLiteral(value);
        }
    }

    public int Intern(bool value)
    {
        ref var id = ref _booleans[value ? 1 : 0];
        if (id == 0) id = InternLiteral(Value.Of(value));
        return id;
    }

    public int Intern(long value)
    {
        if ((ulong)value >= CachedIntegers) return InternLiteral(Value.Of(value));
        ref var id = ref _integers[value];
        if (id == 0) id = InternLiteral(Value.Of(value));
        return id;
    }

    /// <summary>The text of an IRI, blank node, string, tagged string or unknown literal, as UTF-8.</summary>
    public ReadOnlySpan<byte> TextOf(in Value value)
    {
        switch (value.OwnText)
        {
            case byte[] text:
                return text;
            case TaggedText tagged:
                return tagged.Text;
            default:
                var id = value.SourceId;
                if (value.IsQualifierOfSource) return this[id].Qualifier;
                return id <= DictionaryCount ? _dictionary.TextOf(id) : _made[id - DictionaryCount - 1].Text;
        }
    }

    /// <summary>The tag of a tagged string, in lower case; empty for everything else.</summary>
    public ReadOnlySpan<byte> LanguageOf(in Value value)
    {
        if (value.Kind != ValueKind.Tagged) return default;
        return value.OwnText is TaggedText tagged ? tagged.Language : this[value.SourceId].Qualifier;
    }

    /// <summary>Whether two ids are in the order of their terms' texts: both IRIs or both plain strings of the dataset.</summary>
    public bool HaveOrderedTexts(int x, int y)
    {
        var (least, greatest) = x < y ? (x, y) : (y, x);
        return least >= _firstIri && (greatest < _firstString || (least >= _firstString && greatest < _firstTagged));
    }

    /// <summary>
    /// The first id of the dataset whose term is not before this one in the dictionary's order; past the last where there is none.
    /// </summary>
    public int LowerBound(TermView term)
    {
        var (low, high) = (1, DictionaryCount + 1);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (TermDictionary.Compare(_dictionary[middle], term) < 0)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static Value Decode(TermView term, int id) => term.Kind switch
    {
        TermKind.Iri => Value.Term(ValueKind.Iri, id),
        TermKind.BlankNode => Value.Term(ValueKind.BlankNode, id),
        _ when term.IsTagged => Value.Term(ValueKind.Tagged, id),
        _ when term.Qualifier.IsEmpty => Value.Term(ValueKind.String, id),
        _ => LiteralReader.Read(term.Text, Datatypes.Of(term.Qualifier), id),
    };

    private int InternLiteral(in Value value)
    {
        Span<byte> room = stackalloc byte[LiteralWriter.Room];
        return Intern(TermView.Literal(LiteralWriter.Write(value, room), Datatypes.IriOf(Datatypes.Of(value.Kind))));
    }
}
