using System.Buffers;

namespace PaperGraph.Rdf.Sparql.Syntax;

/// <summary>Cuts a query into terminals: always the longest that fits, blanks and comments between them left out.</summary>
internal sealed class Tokenizer
{
    private static readonly SearchValues<char> NotInIri = SearchValues.Create(
        [.. Enumerable.Range(0, 0x21).Select(c => (char)c), .. "<>\"{}|^`\\"]);

    private readonly QueryText _query;
    private readonly string _text;
    private readonly NameReader _names;
    private readonly StringReader _strings;

    public Tokenizer(QueryText query)
    {
        _query = query;
        _text = query.Decoded;
        _names = new NameReader(query);
        _strings = new StringReader(query);
    }

    /// <summary>The first terminal at or after a place.</summary>
    public Token Read(int from)
    {
        var at = SkipBlanks(from);
        if (at == _text.Length) return new Token(TokenKind.End, at, at);
        var unit = _text[at];
        return unit switch
        {
            '<' => ReadIriOrLess(at),
            '"' or '\'' => _strings.Read(at),
            '?' or '$' => ReadVariable(at),
            '@' => ReadLanguageTag(at),
            '_' when Next(at) == ':' => _names.ReadBlankNodeLabel(at),
            ':' => _names.ReadPrefixedName(at, at),
            >= '0' and <= '9' => ReadNumber(at, at),
            '.' when char.IsAsciiDigit(Next(at)) => ReadNumber(at, at),
            '+' or '-' when BeginsNumber(at + 1) => ReadNumber(at, at + 1),
            _ when NameCharacters.IsUnderscoreOrLetter(unit) => _names.ReadWordOrName(at),
            _ => ReadMark(at),
        };
    }

    private int SkipBlanks(int at)
    {
        while (at < _text.Length)
        {
            if (_text[at] is ' ' or '\t' or '\n' or '\r')
            {
                at++;
            }
            else if (_text[at] == '#')
            {
                var end = _text.AsSpan(at).IndexOfAny('\n', '\r');
                at = end < 0 ? _text.Length : at + end;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    private char Next(int at) => at + 1 < _text.Length ? _text[at + 1] : '\0';

    private bool BeginsNumber(int at) =>
        at < _text.Length && (char.IsAsciiDigit(_text[at]) || (_text[at] == '.' && char.IsAsciiDigit(Next(at))));

    private Token ReadIriOrLess(int at)
    {
        var length = _text.AsSpan(at + 1).IndexOfAny(NotInIri);
        if (length >= 0 && _text[at + 1 + length] == '>')
            return new Token(TokenKind.IriReference, at, at + length + 2, _text.Substring(at + 1, length));
        return Next(at) == '=' ? Mark(TokenKind.LessOrEqual, at, 2) : Mark(TokenKind.Less, at, 1);
    }

    private Token ReadVariable(int at)
    {
        var end = at + 1;
        while (end < _text.Length && IsVariableCharacter(_text[end], end == at + 1)) end++;
        if (end > at + 1) return new Token(TokenKind.Variable, at, end, _text[(at + 1)..end]);
        return _text[at] == '?' ? Mark(TokenKind.Question, at, 1) : throw _query.Fault(at, "a variable needs a name after its '$'");
    }

    private static bool IsVariableCharacter(char unit, bool isFirst) =>
        isFirst
            ? NameCharacters.IsUnderscoreOrLetter(unit) || char.IsAsciiDigit(unit)
            : unit != '-' && NameCharacters.IsNameCharacter(unit);

    private Token ReadLanguageTag(int at)
    {
        var end = at + 1;
        while (end < _text.Length && char.IsAsciiLetter(_text[end])) end++;
        if (end == at + 1) throw _query.Fault(at, "a language tag begins with a letter");
        while (end + 1 < _text.Length && _text[end] == '-' && char.IsAsciiLetterOrDigit(_text[end + 1]))
        {
            end += 2;
            while (end < _text.Length && char.IsAsciiLetterOrDigit(_text[end])) end++;
        }

        return new Token(TokenKind.LanguageTag, at, end, _text[(at + 1)..end]);
    }

    private Token ReadNumber(int start, int at)
    {
        var kind = TokenKind.Integer;
        var end = SkipDigits(at);
        // A point without a digit after it ends the triple, unless an exponent follows: 1.e6 is a number.
        if (end < _text.Length && _text[end] == '.')
        {
            var fraction = SkipDigits(end + 1);
            if (fraction > end + 1)
                (kind, end) = (TokenKind.Decimal, fraction);
            else if (TrySkipExponent(fraction, out var afterPoint))
                (kind, end) = (TokenKind.Double, afterPoint);
        }

        if (kind != TokenKind.Double && TrySkipExponent(end, out var afterExponent)) (kind, end) = (TokenKind.Double, afterExponent);
        return new Token(kind, start, end, _text[start..end]);
    }

    private int SkipDigits(int at)
    {
        while (at < _text.Length && char.IsAsciiDigit(_text[at])) at++;
        return at;
    }

    private bool TrySkipExponent(int at, out int end)
    {
        end = at;
        if (at >= _text.Length || _text[at] is not ('e' or 'E')) return false;
        var digits = at + 1 < _text.Length && _text[at + 1] is '+' or '-' ? at + 2 : at + 1;
        end = SkipDigits(digits);
        return end > digits;
    }

    private Token ReadMark(int at) => (_text[at], Next(at)) switch
    {
        ('!', '=') => Mark(TokenKind.NotEqual, at, 2),
        ('>', '=') => Mark(TokenKind.GreaterOrEqual, at, 2),
        ('&', '&') => Mark(TokenKind.And, at, 2),
        ('|', '|') => Mark(TokenKind.Or, at, 2),
        ('^', '^') => Mark(TokenKind.DoubleCaret, at, 2),
        ('{', _) => Mark(TokenKind.OpenBrace, at, 1),
        ('}', _) => Mark(TokenKind.CloseBrace, at, 1),
        ('(', _) => Mark(TokenKind.OpenParenthesis, at, 1),
        (')', _) => Mark(TokenKind.CloseParenthesis, at, 1),
        ('[', _) => Mark(TokenKind.OpenBracket, at, 1),
        (']', _) => Mark(TokenKind.CloseBracket, at, 1),
        ('.', _) => Mark(TokenKind.FullStop, at, 1),
        (',', _) => Mark(TokenKind.Comma, at, 1),
        (';', _) => Mark(TokenKind.Semicolon, at, 1),
        ('=', _) => Mark(TokenKind.Equal, at, 1),
        ('>', _) => Mark(TokenKind.Greater, at, 1),
        ('!', _) => Mark(TokenKind.Not, at, 1),
        ('+', _) => Mark(TokenKind.Plus, at, 1),
        ('-', _) => Mark(TokenKind.Minus, at, 1),
        ('*', _) => Mark(TokenKind.Star, at, 1),
        ('/', _) => Mark(TokenKind.Slash, at, 1),
        ('|', _) => Mark(TokenKind.Bar, at, 1),
        ('^', _) => Mark(TokenKind.Caret, at, 1),
        var (unit, _) => throw _query.Fault(at, char.IsControl(unit) ? $"U+{(int)unit:X4} has no place here" : $"'{unit}' has no place here"),
    };

    private static Token Mark(TokenKind kind, int at, int length) => new(kind, at, at + length);
}
