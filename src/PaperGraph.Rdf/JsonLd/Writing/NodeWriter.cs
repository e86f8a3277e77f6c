using System.Globalization;

namespace PaperGraph.Rdf.JsonLd;

/// <summary>The node at hand: what is said of it is gathered, sorted and written when it ends.</summary>
internal sealed class NodeWriter(Utf8Output output, JsonLdContext context)
{
    // The longest run of digits whose every number is exact in any reader of JSON.
    private const int LongestNumber = 15;

    private readonly List<(string Key, Term Value, bool IsCoerced)> _entries = [];
    private readonly List<Triple> _triples = [];
    private readonly SortedSet<string> _confusions = new(StringComparer.Ordinal);
    private bool _isPlain;

    public void Add(in Triple triple) => _triples.Add(triple);

    /// <summary>Writes the node, in a graph whose own context may forbid prefixes.</summary>
    public void Write(bool isInPlainGraph)
    {
        var subject = _triples[0].Subject;
        NoteConfusions(subject);
        foreach (var triple in _triples)
        {
            NoteConfusions(triple.Predicate);
            NoteConfusions(triple.Object);
        }

        Open(subject);
        _isPlain |= isInPlainGraph;
        foreach (var triple in _triples) _entries.Add(Entry(triple));
        // The at sign of @type comes before all letters.
        _entries.Sort((left, right) =>
        {
            var order = string.CompareOrdinal(left.Key, right.Key);
            return order != 0 ? order : left.Value.CompareTo(right.Value);
        });
        for (var i = 0; i < _entries.Count;)
        {
            var end = i + 1;
            while (end < _entries.Count && _entries[end].Key == _entries[i].Key) end++;
            output.Write((byte)',');
            output.WriteName(_entries[i].Key);
            WriteValues(i, end);
            i = end;
        }

        output.Write((byte)'}');
        _entries.Clear();
        _triples.Clear();
    }

    /// <summary>Opens the object of a named graph; true when its context forbids prefixes to all inside.</summary>
    public bool OpenGraph(Term name)
    {
        NoteConfusions(name);
        Open(name);
        return _isPlain;
    }

    /// <summary>
    /// JSON-LD has no way to write an IRI whose scheme is a prefix of the context ("IRI confused with prefix") but to take the prefix away
    /// for the node; then all its IRIs stand in full.
    /// </summary>
    private void NoteConfusions(in Term term)
    {
        var iri = term.Kind == TermKind.Iri ? term.Text : term is { Kind: TermKind.Literal, IsTagged: false } ? term.Qualifier : null;
        if (iri is not null && context.Confusion(iri) is { } prefix) _confusions.Add(prefix);
    }

    private void Open(Term name)
    {
        _isPlain = _confusions.Count > 0;
        output.Write((byte)'{');
        if (_isPlain)
        {
            output.Write("\"@context\":{"u8);
            output.WriteText(string.Join(',', _confusions.Select(prefix => $"\"{prefix}\":null")));
            output.Write("},"u8);
            _confusions.Clear();
        }

        output.Write("\"@id\":"u8);
        WriteName(name);
    }

    private (string Key, Term Value, bool IsCoerced) Entry(in Triple triple)
    {
        if (triple.Predicate == RdfNames.Type && triple.Object.Kind != TermKind.Literal) return (Keyword.Type, triple.Object, true);
        var term = context.CoercedTerm(triple.Predicate, triple.Object);
        return (term ?? Word(triple.Predicate.Value), triple.Object, term is not null);
    }

    private string Word(string iri) => context.PlainTerm(iri) ?? Name(iri);

    private string Name(string iri) => _isPlain ? iri : context.Shorten(iri);

    private void WriteName(Term node) => output.WriteString(node.Kind == TermKind.BlankNode ? "_:" + node.Text : Name(node.Text));

    private void WriteValues(int start, int end)
    {
        var isOne = _entries[start].Value == _entries[end - 1].Value;
        if (!isOne) output.Write((byte)'[');
        for (var i = start; i < end; i++)
        {
            if (i > start && _entries[i].Value == _entries[i - 1].Value) continue;
            if (i > start) output.Write((byte)',');
            WriteValue(_entries[i].Key, _entries[i].Value, _entries[i].IsCoerced);
        }

        if (!isOne) output.Write((byte)']');
    }

    private void WriteValue(string key, in Term value, bool isCoerced)
    {
        if (key == Keyword.Type && value.Kind == TermKind.Iri)
        {
            output.WriteString(Word(value.Text));
        }
        else if (value.Kind != TermKind.Literal)
        {
            if (!isCoerced) output.Write("{\"@id\":"u8);
            WriteName(value);
            if (!isCoerced) output.Write((byte)'}');
        }
        else if (isCoerced || value.Qualifier is null)
        {
            output.WriteString(value.Text);
        }
        else if (IsNative(value))
        {
            output.WriteText(value.Text);
        }
        else
        {
            WriteObject(value);
        }
    }

    private void WriteObject(in Term literal)
    {
        output.Write("{\"@value\":"u8);
        output.WriteString(literal.Text);
        output.Write((byte)',');
        output.WriteName(literal.IsTagged ? Keyword.Language : Keyword.Type);
        output.WriteString(literal.IsTagged ? literal.Qualifier : Word(literal.Qualifier!));
        output.Write((byte)'}');
    }

    /// <summary>Whether JSON has the literal with the very same lexical form: true, false, and short canonical integers.</summary>
    private static bool IsNative(in Term literal)
    {
        if (literal.IsTagged) return false;
        if (literal.Qualifier == Xsd.Boolean.Value) return literal.Text is "true" or "false";
        return literal.Qualifier == Xsd.Integer.Value && literal.Text.Length <= LongestNumber
            && long.TryParse(literal.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number.ToString(CultureInfo.InvariantCulture) == literal.Text;
    }
}
