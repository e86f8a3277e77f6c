using System.Text;

namespace PaperGraph.Rdf.Sparql.Syntax;

/// <summary>Reads the four forms of string literals.</summary>
internal sealed class StringReader(QueryText query)
{
    private readonly string _text = query.Decoded;

    /// <summary>Reads from the opening quotation mark to the closing one.</summary>
    public Token Read(int start)
    {
        var mark = _text[start];
        var isLong = start + 2 < _text.Length && _text[start + 1] == mark && _text[start + 2] == mark;
        var at = start + (isLong ? 3 : 1);
        StringBuilder? unescaped = null;
        var plain = at;
        while (true)
        {
            if (at == _text.Length) throw query.Fault(start, "this string has no end");
            var unit = _text[at];
            if (unit == mark && (!isLong || ClosesLong(at, mark))) break;
            if (!isLong && unit is '\n' or '\r') throw query.Fault(start, "this string does not end on its line; use three quotation marks");
            if (unit != '\\')
            {
                at++;
                continue;
            }

            unescaped = (unescaped ?? new StringBuilder()).Append(_text, plain, at - plain).Append(Unescape(at));
            at += 2;
            plain = at;
        }

        var text = unescaped is null ? _text[plain..at] : unescaped.Append(_text, plain, at - plain).ToString();
        return new Token(TokenKind.String, start, at + (isLong ? 3 : 1), text);
    }

    private bool ClosesLong(int at, char mark) => at + 2 < _text.Length && _text[at + 1] == mark && _text[at + 2] == mark;

    private char Unescape(int at) => (at + 1 < _text.Length ? _text[at + 1] : '\0') switch
    {
        't' => '\t',
        'b' => '\b',
        'n' => '\n',
        'r' => '\r',
        'f' => '\f',
        '\\' => '\\',
        '"' => '"',
        '\'' => '\'',
        _ => throw query.Fault(at, "a string has no such escape"),
    };
}
