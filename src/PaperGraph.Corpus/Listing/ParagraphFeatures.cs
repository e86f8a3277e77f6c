using System.Text.RegularExpressions;

namespace PaperGraph.Corpus.Listing;

/// <summary>What can be seen of a paragraph from outside.</summary>
internal readonly partial record struct ParagraphFeatures
{
    // What may stand after the full stop that ends a sentence.
    private const string Closers = "\"'”’)]}$";

    // How abstracts begin, and titles hardly ever.
    private static readonly string[] Openers =
        ["We ", "This paper ", "This work ", "This article ", "This study ", "This thesis ", "In this ", "Our ", "Here, we ", "Here we "];

    public ParagraphFeatures(Paragraph paragraph)
    {
        var text = paragraph.Text;
        Length = text.Length;
        IsAfterBlank = paragraph.IsAfterBlank;
        IsFurniture = Furniture.Is(text);
        IsByline = !IsFurniture && Furniture.IsByline(text);
        StartsLower = char.IsLower(text[0]);
        IsQuestion = text[^1] is '?' or '!';
        EndsWithStop = text.AsSpan().TrimEnd(Closers) is [.., '.' or '…'];
        EndsSentence = IsQuestion || EndsWithStop || text.IndexOf("://", text.LastIndexOf(' ') + 1, StringComparison.Ordinal) >= 0;
        IsTitleCase = HasTitleCase(text);
        InnerSentences = Length <= 400 ? InnerStop().Count(text) : 3;
        SpeaksOfItself = Openers.Any(opener => text.StartsWith(opener, StringComparison.Ordinal));
        BeginsWithAddress = text.StartsWith("http", StringComparison.Ordinal);
    }

    public int Length { get; }

    public bool IsAfterBlank { get; }

    public bool IsFurniture { get; }

    public bool IsByline { get; }

    public bool StartsLower { get; }

    public bool IsQuestion { get; }

    public bool EndsWithStop { get; }

    public bool EndsSentence { get; }

    public bool IsTitleCase { get; }

    public int InnerSentences { get; }

    public bool SpeaksOfItself { get; }

    public bool BeginsWithAddress { get; }

    // Most words that carry weight begin with a capital; sentences have few of those.
    internal static bool HasTitleCase(string text)
    {
        if (text.Length > 300) return false;
        var (words, capitals) = (0, 0);
        foreach (var range in text.AsSpan().Split(' '))
        {
            var word = text.AsSpan(range);
            if (word.Length < 4 || !char.IsLetter(word[0])) continue;
            words++;
            if (char.IsUpper(word[0])) capitals++;
        }

        return words >= 2 && capitals * 10 >= words * 6;
    }

    [GeneratedRegex(@"\p{Ll}[.]\s+\p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex InnerStop();
}
