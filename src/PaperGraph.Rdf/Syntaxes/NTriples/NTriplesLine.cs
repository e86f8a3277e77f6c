namespace PaperGraph.Rdf;

/// <summary>One line of N-Triples or N-Quads, whole in memory.</summary>
internal sealed class NTriplesLine(bool hasGraphs)
{
    private readonly Utf8Scratch _scratch = new();
    private string? _fault;
    private int _end;

    /// <summary>Where in the line the last fault is.</summary>
    public int FaultAt { get; private set; }

    /// <summary>Hands the statement of the line, if there is one, to the sink; or says what is wrong with it.</summary>
    public string? Read(ReadOnlySpan<byte> line, IQuadSink sink)
    {
        _fault = null;
        _scratch.CutAt(0);
        var at = Blanks(line, 0);
        if (at == line.Length) return null;
        if (line[at] == '#') return Comment(line, at);
        var isRead = Resource(line, ref at, "an IRI or a blank node as subject", out var subject)
            && Iri(line, ref at, "an IRI as predicate", out var predicate)
            && Object(line, ref at, out var @object)
            && Graph(line, ref at, out var graph)
            && End(line, at)
            && Emit(sink, new QuadView(subject, TermView.Iri(predicate), @object, graph));
        return isRead ? null : _fault;
    }

    /// <summary>The one term that is the whole of the text; or what is wrong with it.</summary>
    public string? ReadTerm(ReadOnlySpan<byte> text, out TermView term)
    {
        _fault = null;
        _scratch.CutAt(0);
        _end = 0;
        if (Object(text, ref _end, out term) && _end < text.Length) Expected(text, _end, "the end of the term");
        return _fault;
    }

    private static bool Emit(IQuadSink sink, in QuadView quad)
    {
        sink.OnQuad(quad);
        return true;
    }

    private static int Blanks(ReadOnlySpan<byte> line, int at)
    {
        while (at < line.Length && line[at] is (byte)' ' or (byte)'\t') at++;
        return at;
    }

    private static byte Peek(ReadOnlySpan<byte> line, int at) => at < line.Length ? line[at] : default;

    private string? Comment(ReadOnlySpan<byte> line, int at)
    {
        var bad = line[at..].IndexOf(Utf8Input.NotUtf8);
        if (bad >= 0) Fail(at + bad, "a byte that is not UTF-8");
        return _fault;
    }

    private bool End(ReadOnlySpan<byte> line, int at)
    {
        at = Blanks(line, at);
        if (Peek(line, at) != '.') return Expected(line, at, hasGraphs ? "a graph's name or '.'" : "'.'");
        at = Blanks(line, at + 1);
        if (at == line.Length) return true;
        return line[at] == '#' ? Comment(line, at) is null : Expected(line, at, "the end of the line");
    }

    private bool Graph(ReadOnlySpan<byte> line, ref int at, out TermView graph)
    {
        graph = default;
        if (!hasGraphs) return true;
        var start = Blanks(line, at);
        return Peek(line, start) is not ((byte)'<' or (byte)'_') || Resource(line, ref at, "a graph's name", out graph);
    }

    private bool Object(ReadOnlySpan<byte> line, ref int at, out TermView term)
    {
        at = Blanks(line, at);
        return Peek(line, at) == '"'
            ? Literal(line, ref at, out term)
            : Resource(line, ref at, "an IRI, a blank node or a literal", out term);
    }

    private bool Resource(ReadOnlySpan<byte> line, ref int at, string what, out TermView term)
    {
        at = Blanks(line, at);
        term = default;
        if (Peek(line, at) != '_')
        {
            if (!Iri(line, ref at, what, out var iri)) return false;
            term = TermView.Iri(iri);
            return true;
        }

        if (Peek(line, at + 1) != ':') return Expected(line, at + 1, "':' after '_'");
        var label = Utf8Names.Label(line[(at + 2)..], out _);
        if (label == 0) return Expected(line, at + 2, "a blank node label");
        term = TermView.BlankNode(line.Slice(at + 2, label));
        at += 2 + label;
        return true;
    }

    private bool Iri(ReadOnlySpan<byte> line, ref int at, string what, out ReadOnlySpan<byte> iri)
    {
        at = Blanks(line, at);
        iri = default;
        if (Peek(line, at) != '<') return Expected(line, at, what);
        var start = at + 1;
        var end = start;
        var hasEscape = false;
        while (true)
        {
            var stop = line[end..].IndexOfAny(Utf8Iri.Stops);
            if (stop < 0) return Fail(line.Length, "the line ends within an IRI: expected '>'");
            end += stop;
            if (line[end] == '>') break;
            if (line[end] == '\\')
            {
                hasEscape = true;
                end++;
            }
            else if (Utf8Iri.IsSound(line[end..]))
            {
                end += 2;
            }
            else
            {
                return Fail(end, $"an IRI must not hold {Utf8Faults.Character(line[end..])}");
            }
        }

        iri = line[start..end];
        at = end + 1;
        if (hasEscape)
        {
            var written = _scratch.Length;
            if (Utf8Escapes.Undo(iri, onlyNumeric: true, _scratch, out var where) is { } fault) return Fail(start + where, fault);
            iri = _scratch.From(written);
            var forbidden = Utf8Iri.IndexOfForbidden(iri);
            if (forbidden >= 0) return Fail(start, $"an IRI must not hold {Utf8Faults.Character(iri[forbidden..])}, escaped or not");
        }

        return Utf8Iri.HasScheme(iri) || Fail(start, "expected an absolute IRI, which begins with a scheme");
    }

    private bool Literal(ReadOnlySpan<byte> line, ref int at, out TermView term)
    {
        term = default;
        var start = at + 1;
        var end = start;
        var hasEscape = false;
        while (true)
        {
            var stop = line[end..].IndexOfAny((byte)'"', (byte)'\\', Utf8Input.NotUtf8);
            if (stop < 0) return Fail(line.Length, "the line ends within a literal: expected '\"'");
            end += stop;
            if (line[end] == '"') break;
            if (line[end] == Utf8Input.NotUtf8) return Fail(end, "a byte that is not UTF-8");
            hasEscape = true;
            end = Math.Min(end + 2, line.Length);
        }

        var text = line[start..end];
        at = end + 1;
        if (hasEscape)
        {
            var written = _scratch.Length;
            if (Utf8Escapes.Undo(text, onlyNumeric: false, _scratch, out var where) is { } fault) return Fail(start + where, fault);
            text = _scratch.From(written);
        }

        switch (Peek(line, at))
        {
            case (byte)'@':
                return Language(line, ref at, text, out term);
            case (byte)'^':
                if (Peek(line, at + 1) != '^') return Expected(line, at + 1, "'^^' before a datatype");
                at += 2;
                var place = at;
                if (!Iri(line, ref at, "a datatype's IRI", out var datatype)) return false;
                if (datatype.SequenceEqual(RdfTerms.LangString))
                    return Fail(place, "a literal of type rdf:langString needs a language tag instead");
                term = TermView.Literal(text, datatype);
                return true;
            default:
                term = TermView.Literal(text);
                return true;
        }
    }

    private bool Language(ReadOnlySpan<byte> line, ref int at, ReadOnlySpan<byte> text, out TermView term)
    {
        term = default;
        if (Utf8Language.Fault(line[(at + 1)..], out var length) is { } fault) return Fail(at + 1 + length, fault);
        var tag = Utf8Language.Lower(line.Slice(at + 1, length), _scratch);
        at += 1 + length;
        term = TermView.TaggedLiteral(text, tag);
        return true;
    }

    private bool Expected(ReadOnlySpan<byte> line, int at, string what) =>
        Fail(at, at >= line.Length ? $"expected {what}, found the end of the line" : Utf8Faults.Expected(what, line[at..]));

    private bool Fail(int at, string message)
    {
        (FaultAt, _fault) = (at, message);
        return false;
    }
}
