using System.Text;
using System.Text.RegularExpressions;
using PaperGraph.Rdf.Sparql.Evaluation;

namespace PaperGraph.Rdf.Shacl;

/// <summary>
/// Whether a text is a lexical form of a datatype: those of XML Schema 1.1 part 2 that RDF 1.1 takes over (Concepts, section 5.1). A
/// datatype that is not known holds every text. Years have nine digits at most.
/// </summary>
internal sealed class LexicalSpace
{
    private const string Zone = "(Z|[+-]((0[0-9]|1[0-3]):[0-5][0-9]|14:00))?";
    private const RegexOptions Linear = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    private static readonly Dictionary<string, string> Patterns = new(StringComparer.Ordinal)
    {
        ["gYearMonth"] = "-?([1-9][0-9]{3,}|0[0-9]{3})-(0[1-9]|1[0-2])" + Zone,
        ["gMonth"] = "--(0[1-9]|1[0-2])" + Zone,
        ["gMonthDay"] =
            "--((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))" + Zone,
        ["gDay"] = "---(0[1-9]|[12][0-9]|3[01])" + Zone,
        ["hexBinary"] = "([0-9A-Fa-f]{2})*",
        ["base64Binary"] =
            "(([A-Za-z0-9+/] ?){4})*(([A-Za-z0-9+/] ?){2}[AEIMQUYcgkosw048] ?=|[A-Za-z0-9+/] ?[AQgw] ?= ?=)?",
        ["language"] = "[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*",
        ["normalizedString"] = @"[^\t\n\r]*",
        ["token"] = @"([^\t\n\r ]+( [^\t\n\r ]+)*)?",
        ["Name"] = @"[\p{L}_:][\p{L}\p{M}\p{N}._:·-]*",
        ["NCName"] = @"[\p{L}_][\p{L}\p{M}\p{N}._·-]*",
        ["NMTOKEN"] = @"[\p{L}\p{M}\p{N}._:·-]+",
    };

    private readonly Datatype _datatype;
    private readonly bool _needsZone;
    private readonly Regex? _pattern;

    private LexicalSpace(Datatype datatype, Regex? pattern, bool needsZone) =>
        (_datatype, _pattern, _needsZone) = (datatype, pattern, needsZone);

    public static LexicalSpace Of(Iri datatype)
    {
        const string Xsd = "http://www.w3.org/2001/XMLSchema#";
        if (!datatype.Value.StartsWith(Xsd, StringComparison.Ordinal))
            return new LexicalSpace(Datatype.Unknown, pattern: null, needsZone: false);
        var local = datatype.Value[Xsd.Length..];
        if (local == "dateTimeStamp") return new LexicalSpace(Datatype.DateTime, pattern: null, needsZone: true);
        if (Patterns.TryGetValue(local, out var pattern))
            return new LexicalSpace(Datatype.Unknown, new Regex($@"\A(?:{pattern})\z", Linear), needsZone: false);
        var known = Datatypes.Of(Encoding.UTF8.GetBytes(datatype.Value));
        return new LexicalSpace(known == Datatype.String ? Datatype.Unknown : known, pattern: null, needsZone: false);
    }

    public bool Holds(ReadOnlySpan<byte> text)
    {
        // A decimal may have more digits than its value here.
        if (_datatype == Datatype.Decimal) return IsDecimal(text);
        if (_datatype != Datatype.Unknown)
        {
            var value = LiteralReader.Read(text, _datatype);
            return !value.IsError && (!_needsZone || value.AsMoment.Zone is not null);
        }

        if (_pattern is null) return true;
        Span<char> few = stackalloc char[128];
        var characters = text.Length <= few.Length ? few : new char[text.Length];
        return _pattern.IsMatch(characters[..Encoding.UTF8.GetChars(text, characters)]);
    }

    private static bool IsDecimal(ReadOnlySpan<byte> text)
    {
        if (text is [(byte)'+' or (byte)'-', ..]) text = text[1..];
        var point = text.IndexOf((byte)'.');
        var (whole, fraction) = point < 0 ? (text.Length, 0) : (point, text.Length - point - 1);
        return whole + fraction > 0 && AreDigits(text[..whole]) && (fraction == 0 || AreDigits(text[(point + 1)..]));
    }

    private static bool AreDigits(ReadOnlySpan<byte> text) => text.IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0;
}
