using System.Globalization;
using System.Text;

namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>
/// A character class being translated: the body of a .NET class for what is one UTF-16 unit, and ranges of code points for what is two.
/// Above U+FFFF, categories are not looked at: a negative one holds every character there, a positive one none.
/// </summary>
internal sealed class CharacterClass
{
    public const string AnyPair = @"[\uD800-\uDBFF][\uDC00-\uDFFF]";
    private const string Surrogates = @"\uD800-\uDFFF";
    private const int FirstAstral = 0x10000;
    private const int LastAstral = 0x10FFFF;

    private readonly StringBuilder _body = new();
    private readonly List<(int First, int Last)> _astral = [];
    private CharacterClass? _subtracted;

    public bool IsNegated { get; set; }

    public bool IsEmpty => _body.Length == 0 && _astral.Count == 0;

    /// <summary>Adds the characters from one code point to another.</summary>
    public void Add(int first, int last)
    {
        if (first < FirstAstral)
        {
            _body.Append(Escape(first));
            if (last > first) _body.Append('-').Append(Escape(Math.Min(last, FirstAstral - 1)));
        }

        if (last >= FirstAstral) _astral.Add((Math.Max(first, FirstAstral), last));
    }

    /// <summary>Adds what an escape such as <c>\p{L}</c> stands for, in the syntax of a .NET class.</summary>
    public void Add(string body, bool holdsAstral)
    {
        _body.Append(body);
        if (holdsAstral) _astral.Add((FirstAstral, LastAstral));
    }

    public void Subtract(CharacterClass other) => _subtracted = other;

    /// <summary>The class where no character is more than one unit.</summary>
    public string ToPlain() => $"[{Body()}]";

    /// <summary>The class where some are, and half of one must not match.</summary>
    public string ToAstral()
    {
        var unit = _subtracted is null ? $"[{(IsNegated ? $"^{_body}{Surrogates}" : $"{BodyOrNothing()}-[{Surrogates}]")}]" : ToPlain();
        var pairs = string.Join('|', Astral().SelectMany(range => Pairs(range.First, range.Last)));
        return pairs.Length == 0 ? unit : $"(?:{pairs}|{unit})";
    }

    private static string Escape(int unit) => $@"\u{unit:X4}";

    private static IEnumerable<string> Pairs(int first, int last)
    {
        if (first == FirstAstral && last == LastAstral)
        {
            yield return AnyPair;
            yield break;
        }

        for (var from = first; from <= last;)
        {
            // As many as share their first unit.
            var to = Math.Min(last, from | 0x3FF);
            var (start, end) = (char.ConvertFromUtf32(from), char.ConvertFromUtf32(to));
            yield return string.Create(
                CultureInfo.InvariantCulture, $@"{Escape(start[0])}[{Escape(start[1])}-{Escape(end[1])}]");
            from = to + 1;
        }
    }

    private string BodyOrNothing() => _body.Length == 0 ? Surrogates : _body.ToString();

    private string Body()
    {
        var body = $"{(IsNegated ? "^" : "")}{BodyOrNothing()}";
        return _subtracted is null ? body : $"{body}-{_subtracted.ToPlain()}";
    }

    /// <summary>Which code points above U+FFFF it holds: those added or, negated, all others, without those subtracted.</summary>
    private List<(int First, int Last)> Astral()
    {
        var ranges = IsNegated ? Without([(FirstAstral, LastAstral)], _astral) : _astral;
        return _subtracted is null ? ranges : Without(ranges, _subtracted.Astral());
    }

    private static List<(int First, int Last)> Without(List<(int First, int Last)> ranges, List<(int First, int Last)> removed)
    {
        foreach (var (first, last) in removed)
        {
            var left = new List<(int First, int Last)>();
            foreach (var range in ranges)
            {
                if (range.First < first) left.Add((range.First, Math.Min(range.Last, first - 1)));
                if (range.Last > last) left.Add((Math.Max(range.First, last + 1), range.Last));
            }

            ranges = left;
        }

        return ranges;
    }
}
