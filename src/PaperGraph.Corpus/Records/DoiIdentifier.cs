using System.Text.RegularExpressions;

namespace PaperGraph.Corpus.Records;

/// <summary>Finds Digital Object Identifiers (ISO 26324) and gives them in lower case without resolver.</summary>
internal static partial class DoiIdentifier
{
    /// <summary>
    /// The identifier when the text is one, whether bare, with <c>doi:</c>, at doi.org, or in a publisher's address after <c>/doi/</c>;
    /// otherwise null.
    /// </summary>
    public static string? TryParse(string text)
    {
        if (text.Length is < 9 or > 500) return null;
        var match = Whole().Match(text.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(text) : text);
        return match.Success ? match.Groups["doi"].Value.TrimEnd('.', ',', ';', '/').ToLowerInvariant() : null;
    }

    [GeneratedRegex(
        """
        ^(?:doi:\s*|(?:https?://)?(?:dx\.|www\.)?doi\.org/|https?://[^\s?\#]+/doi/(?:abs/|full/|pdf/|epdf/|book/)?)?
        (?<doi>10\.[0-9]{4,9}/[^\s?\#"]*[^\s?\#"/.,;])[\s?\#"/.,;]?.*$
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Whole();
}
