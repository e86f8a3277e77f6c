using System.Globalization;
using System.Text;

namespace PaperGraph.Rdf.Sparql.Syntax;

/// <summary>
/// The text of a query with its codepoint escapes (section 19.2) replaced, which is done before anything else is looked at, and the way back
/// from there to lines and columns of the text as it was written.
/// </summary>
internal sealed class QueryText
{
    private readonly string _written;
    private readonly List<(int Decoded, int Written)> _afterEscapes = [];

    public QueryText(string written)
    {
        _written = written;
        Decoded = written;
        var alone = FirstLoneSurrogate(written);
        if (alone >= 0) throw Fault(alone, "half of a surrogate pair is no character");
        if (written.Contains("\\u", StringComparison.OrdinalIgnoreCase)) Decoded = Decode();
    }

    /// <summary>Well-formed UTF-16.</summary>
    public string Decoded { get; }

    /// <summary>A part of the text as it was written.</summary>
    public string Written(int decodedStart, int decodedEnd) => _written[ToWritten(decodedStart)..ToWritten(decodedEnd)];

    /// <summary>A fault at a place of the decoded text.</summary>
    public SparqlSyntaxException Fault(int decodedAt, string reason)
    {
        var at = Math.Min(ToWritten(decodedAt), _written.Length);
        var (line, column) = (1, 1);
        for (var i = 0; i < at; i++)
        {
            var unit = _written[i];
            if (unit == '\n' || (unit == '\r' && (i + 1 == _written.Length || _written[i + 1] != '\n')))
                (line, column) = (line + 1, 1);
            else if (!char.IsLowSurrogate(unit))
                column++;
        }

        return new SparqlSyntaxException(line, column, reason);
    }

    private string Decode()
    {
        var decoded = new StringBuilder(_written.Length);
        var at = 0;
        while (at < _written.Length)
        {
            var slash = _written.IndexOf('\\', at);
            if (slash < 0 || slash + 1 == _written.Length) break;
            decoded.Append(_written, at, slash - at);
            var digits = _written[slash + 1] switch { 'u' => 4, 'U' => 8, _ => 0 };
            if (digits == 0 || !TryReadDigits(slash + 2, digits, out var codepoint))
            {
                // Another escape, whose second character may be a backslash and must not begin an escape itself.
                decoded.Append(_written, slash, 2);
                at = slash + 2;
                continue;
            }

            if (!Rune.TryCreate(codepoint, out var rune))
            {
                _afterEscapes.Add((decoded.Length, slash));
                throw Fault(decoded.Length, $"there is no character U+{codepoint:X}");
            }

            decoded.Append(rune);
            at = slash + 2 + digits;
            _afterEscapes.Add((decoded.Length, at));
        }

        return decoded.Append(_written, at, _written.Length - at).ToString();
    }

    private bool TryReadDigits(int at, int count, out uint value)
    {
        value = 0;
        return at + count <= _written.Length
            && uint.TryParse(_written.AsSpan(at, count), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value);
    }

    private int ToWritten(int decoded)
    {
        var (low, high) = (0, _afterEscapes.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_afterEscapes[middle].Decoded <= decoded) low = middle + 1;
            else high = middle;
        }

        return low == 0 ? decoded : _afterEscapes[low - 1].Written + decoded - _afterEscapes[low - 1].Decoded;
    }

    private static int FirstLoneSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1])) return i;
            i++;
        }

        return -1;
    }
}
