using System.Buffers;
using System.Text;

namespace PaperGraph.Rdf;

/// <summary>
/// The tokens of Turtle and TriG. What a method hands out is good until the next one is called. A method that fails leaves the position
/// where the token begins, and its fault in <see cref="Fault"/>.
/// </summary>
internal sealed class TurtleTokens(Utf8Input input, Iri? baseIri)
{
    private static readonly SearchValues<byte> InQuotes = SearchValues.Create([.. "\"\\\n\r"u8, Utf8Input.NotUtf8]);
    private static readonly SearchValues<byte> InApostrophes = SearchValues.Create([.. "'\\\n\r"u8, Utf8Input.NotUtf8]);

    private readonly Utf8Scratch _scratch = new();
    private readonly TurtleNamespaces _namespaces = new(baseIri);

    /// <summary>What is wrong, until <see cref="Forgive"/>.</summary>
    public string? Fault { get; private set; }

    public Utf8Place FaultPlace { get; private set; }

    public void Forgive() => Fault = null;

    /// <summary>The first byte of the next token, or -1 at the end; white space and comments before it are gone.</summary>
    public int Peek()
    {
        var blanks = Blanks(0);
        if (blanks < 0) return -1;
        input.Position += blanks;
        return At(0);
    }

    /// <summary>A byte from the position on, or -1 after the end.</summary>
    public int At(int offset)
    {
        while (true)
        {
            var rest = input.Rest;
            if (offset < rest.Length) return rest[offset];
            if (!input.More()) return -1;
        }
    }

    public void Skip(int length) => input.Position += length;

    public bool Expected(string what, int offset = 0)
    {
        // All that the message may quote, so that it does not hang on how the stream was cut.
        At(offset + Utf8Faults.LongestQuote);
        var found = At(offset) < 0 ? default : input.Rest[offset..];
        return Fail(offset, Utf8Faults.Expected(what, found));
    }

    public bool Fail(int offset, string message)
    {
        if (Fault is null) (Fault, FaultPlace) = (message, input.PlaceAt(offset));
        return false;
    }

    /// <summary>The next token as far as it is a word: letters and digits without a colon after them. Nothing is taken.</summary>
    public ReadOnlySpan<byte> Word()
    {
        var end = RunEnd(0);
        return At(end) == ':' ? default : input.Rest[..end].TrimEnd((byte)'.');
    }

    /// <summary>The word after the <c>@</c> at the position. Nothing is taken.</summary>
    public ReadOnlySpan<byte> WordAfterAt()
    {
        var end = RunEnd(1);
        return input.Rest[1..end];
    }

    /// <summary>What comes at an offset, white space and comments apart, or -1 at the end.</summary>
    public int AtAfterBlanks(int offset)
    {
        var next = Blanks(offset);
        return next < 0 ? -1 : At(next);
    }

    /// <summary>A prefix with its colon, as a directive declares it; without the colon.</summary>
    public bool Prefix(Utf8Scratch taken)
    {
        var end = RunEnd(0);
        if (At(end) != ':' || !Utf8Names.IsPrefix(input.Rest[..end])) return Expected("a prefix and ':'");
        taken.Append(input.Rest[..end]);
        Skip(end + 1);
        return true;
    }

    public void Declare(ReadOnlySpan<byte> prefix, ReadOnlySpan<byte> name) => _namespaces.Declare(prefix, name);

    public void Rebase(ReadOnlySpan<byte> iri) => _namespaces.Rebase(iri);

    /// <summary>An IRI between angle brackets.</summary>
    public bool IriReference(out ReadOnlySpan<byte> iri)
    {
        iri = default;
        _scratch.CutAt(0);
        if (At(0) != '<') return Expected("an IRI between '<' and '>'");
        if (!IriReference(0, out var end, out var slice)) return false;
        iri = Bytes(slice);
        Skip(end);
        return true;
    }

    /// <summary>An IRI, whole or with a prefix.</summary>
    public bool Iri(string what, out ReadOnlySpan<byte> iri)
    {
        iri = default;
        _scratch.CutAt(0);
        if (!Iri(0, what, out var end, out var slice)) return false;
        iri = Bytes(slice);
        Skip(end);
        return true;
    }

    /// <summary>A blank node with a label, which comes out as no generated label can be.</summary>
    public bool BlankNode(out ReadOnlySpan<byte> label)
    {
        label = default;
        if (At(1) != ':') return Expected("':' after '_'", 1);
        var length = 0;
        var scanned = 0;
        do length = Utf8Names.Label(input.Rest[2..], out scanned);
        while (scanned == input.Rest.Length - 2 && input.More());
        if (length == 0) return Expected("a blank node label", 2);
        label = input.Rest.Slice(2, length);
        if (BlankNodeLabels.NeedsEscape(label)) label = BlankNodeLabels.Escape(label);
        Skip(2 + length);
        return true;
    }

    public bool Number(string what, out TermView term)
    {
        term = default;
        var end = TurtleNumberScan.End(this, out var datatype);
        if (end == 0) return Expected(what);
        term = TermView.Literal(input.Rest[..end], datatype);
        Skip(end);
        return true;
    }

    /// <summary>A quoted literal with its tag or datatype.</summary>
    public bool Literal(out TermView term)
    {
        term = default;
        _scratch.CutAt(0);
        if (!Quoted(out var end, out var text)) return false;
        var next = Blanks(end);
        switch (next < 0 ? -1 : At(next))
        {
            case '@':
                return Language(next + 1, text, out term);
            case '^':
                if (At(next + 1) != '^') return Expected("'^^' before a datatype", next);
                var start = Blanks(next + 2);
                if (start < 0) return Expected("a datatype's IRI", input.Rest.Length);
                if (!Iri(start, "a datatype's IRI", out end, out var datatype)) return false;
                if (Bytes(datatype).SequenceEqual(RdfTerms.LangString))
                    return Fail(start, "a literal of type rdf:langString needs a language tag instead");
                term = TermView.Literal(Bytes(text), Bytes(datatype));
                Skip(end);
                return true;
            default:
                term = TermView.Literal(Bytes(text));
                Skip(end);
                return true;
        }
    }

    private bool Language(int start, Slice text, out TermView term)
    {
        term = default;
        var end = start;
        At(start + Utf8Faults.LongestQuote);
        while (At(end) is '-' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')) end++;
        if (Utf8Language.Fault(input.Rest[start..], out var length) is { } fault) return Fail(start + length, fault);
        var tag = Utf8Language.Lower(input.Rest.Slice(start, length), _scratch);
        term = TermView.TaggedLiteral(Bytes(text), tag);
        Skip(start + length);
        return true;
    }

    private bool Iri(int from, string what, out int end, out Slice iri)
    {
        if (At(from) == '<') return IriReference(from, out end, out iri);
        (end, iri) = (from, default);
        var colon = RunEnd(from);
        if (At(colon) != ':') return Expected(what, from);
        var prefix = input.Rest[from..colon];
        if (!Utf8Names.IsPrefix(prefix)) return Expected(what, from);
        if (!_namespaces.TryGet(prefix, out var name))
            return Fail(from, $"the prefix '{Encoding.UTF8.GetString(prefix)}:' is not declared");
        var written = _scratch.Length;
        _scratch.Append(name);
        if (!LocalName(colon + 1, out end)) return false;
        iri = new Slice(written, _scratch.Length - written, IsScratch: true);
        return true;
    }

    /// <summary>Appends the local part to the scratch.</summary>
    private bool LocalName(int from, out int end)
    {
        end = from;
        var scan = default(TurtleLocalName);
        while (true)
        {
            scan.Go(input.Rest[from..]);
            if (scan.Fault is { } fault) return Expected(fault, from + scan.Length);
            if ((!scan.IsCut && from + scan.Scanned < input.Rest.Length) || !input.More()) break;
        }

        if (scan.IsCut) return Expected("two hexadecimal digits after '%', or a character after '\\'", from + scan.Scanned);
        end = from + scan.Length;
        var local = input.Rest[from..end];
        if (!scan.HasEscape)
        {
            _scratch.Append(local);
            return true;
        }

        for (var i = 0; i < local.Length; i++)
        {
            if (local[i] == '\\') i++;
            _scratch.Append(local[i]);
        }

        return true;
    }

    private bool IriReference(int from, out int end, out Slice iri)
    {
        iri = default;
        end = from + 1;
        var hasEscape = false;
        while (true)
        {
            var rest = input.Rest;
            var stop = rest[end..].IndexOfAny(Utf8Iri.Stops);
            if (stop < 0)
            {
                end = rest.Length;
                if (input.More()) continue;
                return Fail(end, "the document ends within an IRI: expected '>'");
            }

            end += stop;
            if (rest[end] == '>') break;
            if (rest[end] == '\\')
            {
                hasEscape = true;
                end++;
            }
            else if (Utf8Iri.IsSound(rest[end..]))
            {
                end += 2;
            }
            else
            {
                return Fail(end, $"an IRI must not hold {Utf8Faults.Character(rest[end..])}");
            }
        }

        iri = new Slice(from + 1, end - from - 1, IsScratch: false);
        end++;
        return (!hasEscape || Unescape(ref iri)) && Absolute(from, ref iri);
    }

    private bool Unescape(ref Slice iri)
    {
        var written = _scratch.Length;
        var at = iri.Start;
        if (Utf8Escapes.Undo(Bytes(iri), onlyNumeric: true, _scratch, out var where) is { } fault) return Fail(at + where, fault);
        iri = new Slice(written, _scratch.Length - written, IsScratch: true);
        var forbidden = Utf8Iri.IndexOfForbidden(Bytes(iri));
        return forbidden < 0 || Fail(at, $"an IRI must not hold {Utf8Faults.Character(Bytes(iri)[forbidden..])}, escaped or not");
    }

    private bool Absolute(int from, ref Slice iri)
    {
        var reference = Bytes(iri);
        if (Utf8Iri.HasScheme(reference)) return true;
        var written = _scratch.Length;
        if (!_namespaces.TryResolve(reference, _scratch))
            return Fail(from, "the IRI is relative, and there is no base to resolve it against");
        iri = new Slice(written, _scratch.Length - written, IsScratch: true);
        return true;
    }

    private bool Quoted(out int end, out Slice text)
    {
        text = default;
        if (!QuotedEnd(isLenient: false, out var open, out end, out var hasEscape)) return false;
        text = new Slice(open, end - open - open, IsScratch: false);
        if (!hasEscape) return true;
        if (Utf8Escapes.Undo(Bytes(text), onlyNumeric: false, _scratch, out var where) is { } fault) return Fail(open + where, fault);
        text = new Slice(0, _scratch.Length, IsScratch: true);
        return true;
    }

    /// <summary>Where a string ends, its quotation marks included.</summary>
    public bool QuotedEnd(bool isLenient, out int open, out int end, out bool hasEscape)
    {
        var quote = (byte)At(0);
        var isLong = At(1) == quote && At(2) == quote;
        open = isLong ? 3 : 1;
        end = open;
        hasEscape = false;
        while (true)
        {
            var rest = input.Rest;
            var stop = isLong
                ? rest[end..].IndexOfAny(quote, (byte)'\\', Utf8Input.NotUtf8)
                : rest[end..].IndexOfAny(quote == '"' ? InQuotes : InApostrophes);
            if (stop < 0)
            {
                end = rest.Length;
                if (input.More()) continue;
                return Fail(0, "the document ends within this literal");
            }

            end += stop;
            var unit = rest[end];
            if (unit == quote)
            {
                if (!isLong || (At(end + 1) == quote && At(end + 2) == quote)) break;
                end++;
            }
            else if (unit == '\\')
            {
                hasEscape = true;
                if (At(end + 1) < 0) return Fail(0, "the document ends within this literal");
                end += 2;
            }
            else if (unit != Utf8Input.NotUtf8)
            {
                return Fail(end, $"the line ends within a literal: expected {(char)quote}");
            }
            else if (isLenient)
            {
                end++;
            }
            else
            {
                return Fail(end, "a byte that is not UTF-8");
            }
        }

        end += open;
        return true;
    }

    /// <summary>The offset of what comes after white space and comments, or -1 at the end of the document.</summary>
    private int Blanks(int offset)
    {
        var inComment = false;
        while (true)
        {
            var rest = input.Rest;
            while (offset < rest.Length)
            {
                if (inComment)
                {
                    var stop = rest[offset..].IndexOfAny((byte)'\n', (byte)'\r', Utf8Input.NotUtf8);
                    offset = stop < 0 ? rest.Length : offset + stop;
                    if (stop < 0) break;
                    inComment = false;
                }

                if (rest[offset] == '#')
                    inComment = true;
                else if (rest[offset] is not ((byte)' ' or (byte)'\n' or (byte)'\t' or (byte)'\r'))
                    return offset;
                offset++;
            }

            if (!input.More()) return -1;
        }
    }

    /// <summary>The offset after the letters, digits and full stops that begin at an offset.</summary>
    public int RunEnd(int from)
    {
        var end = from;
        while (true)
        {
            if (At(end) < 0) return end;
            end += Utf8Names.Run(input.Rest[end..]);
            if (end < input.Rest.Length) return end;
        }
    }

    private ReadOnlySpan<byte> Bytes(Slice slice) =>
        slice.IsScratch ? _scratch.Slice(slice.Start, slice.Length) : input.Rest.Slice(slice.Start, slice.Length);

    /// <summary>Bytes of the window from the position on, or of the scratch.</summary>
    private readonly record struct Slice(int Start, int Length, bool IsScratch);
}
