using System.Text.RegularExpressions;

namespace PaperGraph.Corpus.Records;

/// <summary>
/// Finds arXiv identifiers, of both schemes (before and since April 2007), and gives them without version and subject class.
/// </summary>
internal static partial class ArxivIdentifier
{
    /// <summary>
    /// The identifier when the text is one, whether bare, with <c>arXiv:</c>, as a page of arxiv.org, or as arXiv's own DOI; otherwise
    /// null.
    /// </summary>
    public static string? TryParse(string text)
    {
        if (text.Length is < 9 or > 200) return null;
        var match = Whole().Match(text);
        if (!match.Success) return null;
        return match.Groups["new"] is { Success: true } modern
            ? modern.Value
            : $"{match.Groups["archive"].Value.ToLowerInvariant()}/{match.Groups["number"].Value}";
    }

    [GeneratedRegex(
        """
        ^(?:arxiv:\s*
        |(?:https?://)?(?:www\.|export\.|browse\.)?arxiv\.org/(?:abs|pdf|html|format|src)/
        |(?:https?://(?:dx\.)?doi\.org/|doi:\s*)?10\.48550/arxiv\.)?
        (?:(?<new>[0-9]{2}(?:0[1-9]|1[0-2])\.[0-9]{4,5})|(?<archive>
        acc-phys|adap-org|alg-geom|ao-sci|astro-ph|atom-ph|bayes-an|chao-dyn|chem-ph|cmp-lg|comp-gas|cond-mat|cs|dg-ga|funct-an|gr-qc
        |hep-(?:ex|lat|ph|th)|math-ph|math|mtrl-th|nlin|nucl-(?:ex|th)|patt-sol|physics
        |plasm-ph|q-(?:alg|bio|fin)|quant-ph|solv-int|stat|supr-con
        )(?:\.[a-z]{2})?/(?<number>[0-9]{2}(?:0[1-9]|1[0-2])[0-9]{3}))
        (?:v[0-9]+)?(?:\.pdf)?(?:[?\#].*|/|\s*\[[^\]]*\])?$
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Whole();
}
