namespace PaperGraph.Rdf.Sparql.Syntax;

/// <summary>The current terminal, and what a parser asks of it.</summary>
internal sealed class TokenReader
{
    private const int ShownLength = 40;

    private readonly QueryText _query;
    private readonly Tokenizer _tokenizer;
    private int _nesting;
    private int _lastEnd;

    public TokenReader(string text)
    {
        _query = new QueryText(text);
        _tokenizer = new Tokenizer(_query);
        Current = _tokenizer.Read(0);
    }

    public Token Current { get; private set; }

    /// <summary>Goes on and gives what was current.</summary>
    public Token Take()
    {
        var token = Current;
        _lastEnd = token.End;
        Current = _tokenizer.Read(token.End);
        return token;
    }

    public bool Is(TokenKind kind) => Current.Kind == kind;

    /// <summary>Whether a keyword stands here, in whatever case.</summary>
    public bool IsWord(string keyword) =>
        Current.Kind == TokenKind.Word && string.Equals(Current.Text, keyword, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the current terminal is a number with a sign of its own.</summary>
    public bool IsSignedNumber =>
        Current.Kind is TokenKind.Integer or TokenKind.Decimal or TokenKind.Double && Current.Text![0] is '+' or '-';

    public bool TryTake(TokenKind kind)
    {
        if (!Is(kind)) return false;
        Take();
        return true;
    }

    public bool TryTakeWord(string keyword)
    {
        if (!IsWord(keyword)) return false;
        Take();
        return true;
    }

    /// <summary>Goes on over a terminal that must stand here.</summary>
    /// <param name="kind">Which.</param>
    /// <param name="expected">What to call it in a fault: <c>"'}' or a triple"</c>.</param>
    public Token Expect(TokenKind kind, string expected)
    {
        if (!Is(kind)) throw Expected(expected);
        return Take();
    }

    public void ExpectWord(string keyword)
    {
        if (!TryTakeWord(keyword)) throw Expected(keyword);
    }

    /// <summary>The fault that something else was expected than what stands here.</summary>
    public SparqlSyntaxException Expected(string what) => Fault(Current, $"expected {what}, but found {Describe(Current)}");

    public SparqlSyntaxException Fault(Token at, string reason) => _query.Fault(at.Start, reason);

    /// <summary>The prefix of a prefixed name, without its colon.</summary>
    public string Prefix(Token name) => _query.Decoded[name.Start.._query.Decoded.IndexOf(':', name.Start)];

    /// <summary>The text as written from a terminal up to the last one that was taken.</summary>
    public string WrittenSince(Token first) => _query.Written(first.Start, _lastEnd);

    /// <summary>Everything that may stand in itself goes one deeper before it reads on, and leaves when it is through.</summary>
    public void Enter()
    {
        if (++_nesting > SparqlParser.MaxNesting) throw Fault(Current, $"this nests deeper than {SparqlParser.MaxNesting} levels");
    }

    public void Leave() => _nesting--;

    private string Describe(Token token)
    {
        if (token.Kind == TokenKind.End) return "the end of the query";
        var shown = _query.Decoded.AsSpan(token.Start, Math.Min(token.End - token.Start, ShownLength));
        if (char.IsHighSurrogate(shown[^1])) shown = shown[..^1];
        return shown.Length < token.End - token.Start ? $"'{shown}…'" : $"'{shown}'";
    }
}
