using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace PaperGraph.Corpus.Listing;

/// <summary>Knows what stands on listing pages beside titles and abstracts: calls to subscribe, dates, bylines, counters.</summary>
internal static partial class Furniture
{
    private const int LongestDate = 40;

    private static readonly (FrozenSet<string> Whole, ImmutableArray<string> Start, ImmutableArray<string> Glued) Phrases = ReadPhrases();

    /// <summary>Whether the paragraph is a known phrase, a date or a bare counter.</summary>
    public static bool Is(string paragraph) =>
        Phrases.Whole.Contains(paragraph.TrimEnd('!', '.', ':'))
        || Phrases.Start.Any(phrase => paragraph.StartsWith(phrase, StringComparison.OrdinalIgnoreCase) && paragraph.Length < phrase.Length + 60)
        || (paragraph.Length <= LongestDate && (Date().IsMatch(paragraph) || Counter().IsMatch(paragraph)));

    /// <summary>
    /// The paragraph without phrases that were glued to its beginning when the page was flattened ("SubscribeDeep Widgets").
    /// A capital or digit must follow at once, so that words which only begin like a phrase stay whole.
    /// </summary>
    public static string WithoutGlued(string paragraph)
    {
        while (true)
        {
            var glued = Phrases.Glued.FirstOrDefault(phrase =>
                paragraph.Length > phrase.Length
                && paragraph.StartsWith(phrase, StringComparison.Ordinal)
                && (char.IsUpper(paragraph[phrase.Length]) || char.IsDigit(paragraph[phrase.Length]) || IsGluedAgain(paragraph[phrase.Length..])));
            var rest = glued is null ? paragraph : paragraph[glued.Length..];
            if (GluedDate().Match(rest) is { Success: true } date) rest = rest[date.Length..];
            if (rest.Length == paragraph.Length) return paragraph;
            paragraph = rest;
        }
    }

    /// <summary>Whether the paragraph is a list of two or more people's names.</summary>
    public static bool IsByline(string paragraph) =>
        paragraph.Length <= 2_000 && NameSeparator().Split(paragraph) is { Length: > 1 } names && names.All(IsName);

    private static bool IsGluedAgain(string rest) => Phrases.Glued.Any(phrase => rest.StartsWith(phrase, StringComparison.Ordinal));

    private static bool IsName(string words) => words.Length is > 3 and <= 50 && Name().IsMatch(words);

    private static (FrozenSet<string>, ImmutableArray<string>, ImmutableArray<string>) ReadPhrases()
    {
        using var stream = typeof(Furniture).Assembly.GetManifestResourceStream("PaperGraph.Corpus.Listing.furniture.tsv")
            ?? throw new InvalidOperationException("The table of page furniture is missing from the assembly.");
        using var reader = new StreamReader(stream);
        var phrases = reader.ReadToEnd().Split('\n')
            .Where(static line => line.Length > 0 && line[0] != '#')
            .Select(static line => line.Split('\t'))
            .ToLookup(static parts => parts[0], static parts => parts[1], StringComparer.Ordinal);
        return (phrases["whole"].ToFrozenSet(StringComparer.OrdinalIgnoreCase), [.. phrases["start"]], [.. phrases["glued"]]);
    }

    [GeneratedRegex(
        """
        ^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+)?
        (?:(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?\s+\d{1,2}(?:st|nd|rd|th)?(?:,?\s+\d{4})?
        |\d{1,2}\.?\s+(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?(?:,?\s+\d{4})?
        |\d{4}-\d{2}-\d{2}
        |\d{1,2}[./]\d{1,2}[./]\d{2,4}
        |\d+\s+(?:minute|hour|day|week|month|year)s?\s+ago)$
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Date();

    [GeneratedRegex(
        @"^(?:[\W_]*\d*[\W_]*|\d+(?:\.\d+)?k|page \d+( of \d+)?|[\d.k]+ (?:authors?|comments?|upvotes?|likes?|views?|papers?|stars?))$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Counter();

    [GeneratedRegex(@"^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{1,2}(?=[A-Z])", RegexOptions.CultureInvariant)]
    private static partial Regex GluedDate();

    [GeneratedRegex(@"^\p{Lu}[\p{L}.'’-]*(?: (?:van|von|der|den|de|la|di|da|el|al|bin))*(?: \p{Lu}[\p{L}.'’-]*){1,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(@",? and |,? & |, ", RegexOptions.CultureInvariant)]
    private static partial Regex NameSeparator();
}
