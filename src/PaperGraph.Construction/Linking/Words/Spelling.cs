using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace PaperGraph.Construction.Linking;

/// <summary>British spellings folded into American ones by table. Made for keys, as <see cref="Plural"/> is.</summary>
internal static class Spelling
{
    private static readonly string[][] Rows = [.. WordTable.Lines("spelling.tsv").Select(line => line.Split('\t'))];

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Words =
        Rows.Where(row => row[0] == "word")
            .ToFrozenDictionary(row => row[1], row => row[2], StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly (string From, string To)[] Parts = Of("part");

    private static readonly (string From, string To)[] Ends = Of("end");

    private static readonly SearchValues<string> AnyRule = SearchValues.Create(Rows.Select(row => row[1]).ToArray(), StringComparison.Ordinal);

    /// <summary>Rewrites the lower-case word in place.</summary>
    public static void Fold(StringBuilder word)
    {
        Span<char> text = stackalloc char[64];
        if (word.Length > text.Length) return;
        text = text[..word.Length];
        word.CopyTo(0, text, word.Length);
        if (text.IndexOfAny(AnyRule) < 0) return;

        if (Words.TryGetValue(text, out var american))
        {
            word.Clear().Append(american);
            return;
        }

        foreach (var (from, to) in Parts)
        {
            if (((ReadOnlySpan<char>)text).Contains(from, StringComparison.Ordinal)) word.Replace(from, to);
        }

        var folded = word.ToString();
        foreach (var (from, to) in Ends)
        {
            if (!folded.EndsWith(from, StringComparison.Ordinal)) continue;
            word.Length -= from.Length;
            word.Append(to);
            return;
        }
    }

    private static (string From, string To)[] Of(string kind) =>
        [.. Rows.Where(row => row[0] == kind).Select(row => (row[1], row[2]))];
}
