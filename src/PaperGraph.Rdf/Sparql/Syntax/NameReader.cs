using System.Text;

namespace PaperGraph.Rdf.Sparql.Syntax;

/// <summary>Reads keywords, prefixed names and blank node labels (PNAME_LN, PNAME_NS, BLANK_NODE_LABEL).</summary>
internal sealed class NameReader(QueryText query)
{
    // PN_LOCAL_ESC without the backslash.
    private const string Escapable = "_~.-!$&'()*+,;=/?#@%";

    private readonly string _text = query.Decoded;

    /// <summary>A prefixed name where a colon follows the letters, else a keyword.</summary>
    public Token ReadWordOrName(int start)
    {
        var end = start;
        while (end < _text.Length && (_text[end] == '.' || NameCharacters.IsNameCharacter(_text[end]))) end++;
        if (end < _text.Length && _text[end] == ':' && NameCharacters.IsPrefix(_text.AsSpan(start, end - start)))
            return ReadPrefixedName(start, end);
        end = start + 1;
        while (end < _text.Length && (char.IsAsciiLetterOrDigit(_text[end]) || _text[end] == '_')) end++;
        return new Token(TokenKind.Word, start, end, _text[start..end]);
    }

    /// <summary>Reads on from the colon.</summary>
    public Token ReadPrefixedName(int start, int colon)
    {
        var at = colon + 1;
        var end = at;
        StringBuilder? unescaped = null;
        while (at < _text.Length)
        {
            var unit = _text[at];
            if (unit == '\\')
            {
                if (at + 1 == _text.Length || !Escapable.Contains(_text[at + 1], StringComparison.Ordinal))
                    throw query.Fault(at, "a name has no such escape");
                unescaped ??= new StringBuilder().Append(_text, colon + 1, at - colon - 1);
                unescaped.Append(_text[at + 1]);
                at += 2;
                end = at;
                continue;
            }

            var length = 1;
            if (unit == '%')
            {
                if (at + 2 >= _text.Length || !char.IsAsciiHexDigit(_text[at + 1]) || !char.IsAsciiHexDigit(_text[at + 2]))
                    throw query.Fault(at, "a percent sign in a name needs two hexadecimal digits after it");
                length = 3;
            }
            else if (!IsLocalCharacter(unit, at == colon + 1))
            {
                break;
            }

            unescaped?.Append(_text, at, length);
            at += length;
            if (unit != '.') end = at;
        }

        // Full stops at the end are no part of the name; none of them was escaped.
        if (unescaped is not null) unescaped.Length -= at - end;
        return new Token(TokenKind.PrefixedName, start, end, unescaped?.ToString() ?? _text[(colon + 1)..end]);
    }

    /// <summary>Reads from the underscore.</summary>
    public Token ReadBlankNodeLabel(int start)
    {
        var at = start + 2;
        if (at == _text.Length || !(NameCharacters.IsUnderscoreOrLetter(_text[at]) || char.IsAsciiDigit(_text[at])))
            throw query.Fault(start, "a blank node needs a label after '_:'");
        var end = ++at;
        while (at < _text.Length && (_text[at] == '.' || NameCharacters.IsNameCharacter(_text[at])))
        {
            if (_text[at++] != '.') end = at;
        }

        return new Token(TokenKind.BlankNodeLabel, start, end, _text[(start + 2)..end]);
    }

    private static bool IsLocalCharacter(char unit, bool isFirst) =>
        unit == ':' || (isFirst
            ? NameCharacters.IsUnderscoreOrLetter(unit) || char.IsAsciiDigit(unit)
            : unit == '.' || NameCharacters.IsNameCharacter(unit));
}
