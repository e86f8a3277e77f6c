using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace PaperGraph.Model.Text;

/// <summary>
/// Canonical composition and accent folding for Latin letters, from a table of our own so that no ICU version, culture or
/// machine can change a label or an identifier. Other scripts pass through as they are.
/// </summary>
public static class LatinText
{
    private const int CombiningMarks = 0x300;
    private const int CombiningMarksEnd = 0x370;

    private static readonly (FrozenDictionary<(char First, char Mark), char> Composed, FrozenDictionary<char, char> Base) Tables = ReadTables();

    /// <summary>Joins a Latin letter and the combining mark after it into one unit (Unicode NFC, for Latin). Returns the same instance when nothing changes.</summary>
    public static string Compose(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!HasCombiningMark(text)) return text;

        var result = new StringBuilder(text.Length);
        foreach (var unit in text)
        {
            if (IsCombiningMark(unit) && result.Length > 0 && Tables.Composed.TryGetValue((result[^1], unit), out var composed))
                result[^1] = composed;
            else
                result.Append(unit);
        }

        return result.ToString();
    }

    /// <summary>The letter without its accents (é → e, Ǘ → U); any other unit as it is.</summary>
    public static char FoldAccent(char unit) =>
        unit < 0xC0 ? unit : Tables.Base.GetValueOrDefault(unit, unit);

    /// <summary>Whether the unit is a combining mark that folding drops.</summary>
    public static bool IsCombiningMark(char unit) => unit is >= (char)CombiningMarks and < (char)CombiningMarksEnd;

    private static bool HasCombiningMark(string text) =>
        text.AsSpan().IndexOfAnyInRange((char)CombiningMarks, (char)(CombiningMarksEnd - 1)) >= 0;

    private static (FrozenDictionary<(char, char), char>, FrozenDictionary<char, char>) ReadTables()
    {
        var composed = new Dictionary<(char, char), char>();
        var bases = new Dictionary<char, char>();
        using var stream = typeof(LatinText).Assembly.GetManifestResourceStream("PaperGraph.Model.Text.latin-compositions.tsv")
            ?? throw new InvalidOperationException("The table of Latin compositions is missing from the assembly.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#')) continue;
            var parts = line.Split('\t');
            var (whole, first, mark) = (Unit(parts[0]), Unit(parts[1]), Unit(parts[2]));
            composed.Add((first, mark), whole);
            bases.Add(whole, first);
        }

        // A letter with two marks is listed as (letter with one mark, second mark): walk down to the bare letter.
        foreach (var (whole, first) in bases.ToArray())
        {
            var root = first;
            while (bases.TryGetValue(root, out var next)) root = next;
            bases[whole] = root;
        }

        return (composed.ToFrozenDictionary(), bases.ToFrozenDictionary());
    }

    private static char Unit(string hex) => (char)int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
