namespace PaperGraph.Rdf;

/// <summary>
/// Writes Turtle in one pass. Neighbouring triples with the same subject, and with the same subject and predicate, are written together;
/// so a stream sorted by <see cref="TripleOrder"/> comes out fully grouped, and any other stream is still right, only longer.
/// </summary>
/// <remarks>
/// All prefixes of the map stand at the top, used or not: a stream's end is not known at its beginning, and one graph's header is as the
/// next one's.
/// </remarks>
public sealed class TurtleWriter : IDisposable
{
    private readonly Utf8Output _output;
    private readonly PrefixMap _prefixes;
    private Term _subject;
    private Iri _predicate;
    private bool _isDisposed;

    /// <summary>Begins a document with its prefixes. The stream stays open after <see cref="Dispose"/>.</summary>
    /// <exception cref="ArgumentException"><paramref name="stream"/> cannot be written to.</exception>
    public TurtleWriter(Stream stream, PrefixMap prefixes)
    {
        ArgumentNullException.ThrowIfNull(prefixes);
        _output = new Utf8Output(stream);
        _prefixes = prefixes;
        foreach (var (prefix, name) in prefixes.Prefixes)
        {
            _output.Write("@prefix "u8);
            _output.WriteText(prefix);
            _output.Write(": "u8);
            TermSyntax.WriteIri(_output, name.Value);
            _output.Write(" .\n"u8);
        }
    }

    /// <summary>
    /// Writes triples sorted by <see cref="TripleOrder"/> and each once: whatever order they come in, the bytes are the same.
    /// </summary>
    public static void WriteSorted(IEnumerable<Triple> triples, PrefixMap prefixes, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(triples);
        using var writer = new TurtleWriter(stream, prefixes);
        Triple last = default;
        foreach (var triple in triples.Order(TripleOrder.Instance))
        {
            if (triple != last) writer.Write(triple);
            last = triple;
        }
    }

    /// <summary>Writes one triple.</summary>
    public void Write(in Triple triple)
    {
        if (triple.Subject != _subject)
        {
            _output.Write(_subject == default ? "\n"u8 : " .\n\n"u8);
            _subject = triple.Subject;
            WriteTerm(_subject);
            _output.Write((byte)' ');
            WritePredicate(triple.Predicate);
        }
        else if (triple.Predicate != _predicate)
        {
            _output.Write(" ;\n    "u8);
            WritePredicate(triple.Predicate);
        }
        else
        {
            _output.Write(" ,\n        "u8);
        }

        WriteTerm(triple.Object);
    }

    /// <summary>Ends the last sentence and hands what was written to the stream. Without it, the document is cut short.</summary>
    public void Dispose()
    {
        if (_isDisposed) return;
        _isDisposed = true;
        if (_subject != default) _output.Write(" .\n"u8);
        _output.Dispose();
    }

    private void WritePredicate(Iri predicate)
    {
        _predicate = predicate;
        if (predicate == RdfNames.Type)
            _output.Write((byte)'a');
        else
            WriteIri(predicate.Value);
        _output.Write((byte)' ');
    }

    private void WriteTerm(in Term term)
    {
        if (term.Kind == TermKind.Iri)
            WriteIri(term.Text);
        else if (term.Kind == TermKind.Literal)
            WriteLiteral(term);
        else
            TermSyntax.Write(_output, term);
    }

    private void WriteIri(string iri)
    {
        if (_prefixes.TryShorten(iri, out var prefix, out var local))
        {
            _output.WriteText(prefix);
            _output.Write((byte)':');
            _output.WriteText(local);
        }
        else
        {
            TermSyntax.WriteIri(_output, iri);
        }
    }

    private void WriteLiteral(in Term literal)
    {
        if (TurtleNumbers.IsAbbreviation(literal))
        {
            _output.WriteText(literal.Text);
            return;
        }

        TermSyntax.WriteQuoted(_output, literal.Text);
        if (literal.IsTagged)
        {
            _output.Write((byte)'@');
            _output.WriteText(literal.Qualifier);
        }
        else if (literal.Qualifier is { } datatype)
        {
            _output.Write("^^"u8);
            WriteIri(datatype);
        }
    }
}
