using System.Buffers;
using PaperGraph.Extraction.Text;
using PaperGraph.Model;

namespace PaperGraph.Extraction.Links;

/// <summary>
/// Finds web addresses, with or without scheme, and tells repositories from pages. The address is kept as written; the repository is its
/// canonical form. Torn addresses ("https: //…", "github.com/owner/ name") and LaTeX escapes (<c>\_</c>) are made whole.
/// </summary>
public sealed class LinkExtractor : IExtractor
{
    // What tells the torn-off name of a repository from an ordinary next word.
    private static readonly SearchValues<char> NameUnits = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_/");

    /// <inheritdoc/>
    public ExtractorId Id { get; } = new("links", "1");

    /// <inheritdoc/>
    public AnnotationLayers Requires => AnnotationLayers.None;

    /// <inheritdoc/>
    public AnnotationLayers Provides => AnnotationLayers.Links;

    /// <inheritdoc/>
    public void Extract(Document document, AnnotationsBuilder annotations)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(annotations);
        Extract(document.Title, annotations);
        Extract(document.Abstract, annotations);
    }

    private void Extract(DocumentField field, AnnotationsBuilder annotations)
    {
        foreach (var token in field.Tokens)
        {
            if (token.Kind != TokenKind.Url) continue;
            var end = token.Span.End;
            var url = MakeWhole(field.Text.AsSpan(token.Span.Start, token.Span.Length));
            var repository = RepositoryHost.Find(url);
            if (repository is null && TryTornName(field.Text, end, url, out var joined, out var tornEnd))
            {
                (url, end) = (joined, tornEnd);
                repository = RepositoryHost.Find(url);
            }

            annotations.Add(new Link(new TextLocation(field.Field, token.Span.Start, end), url, repository, Id));
        }
    }

    private static string MakeWhole(ReadOnlySpan<char> written)
    {
        var url = written.ToString().Replace("\\", "", StringComparison.Ordinal);
        if (UrlScanner.IsBareDoi(url)) return "https://doi.org/" + url;
        if (!UrlScanner.HasScheme(url, out var length)) return "https://" + url;
        var scheme = url[..url.IndexOf(':', StringComparison.Ordinal)].ToLowerInvariant();
        return $"{scheme}://{url[length..]}";
    }

    // "https://github.com/owner/ name." — the host wants a name, and the next word can be one.
    private static bool TryTornName(string text, int end, string url, out string joined, out int tornEnd)
    {
        (joined, tornEnd) = (url, end);
        if (!url.EndsWith('/') || end + 1 >= text.Length || text[end] != ' ') return false;
        var i = end + 1;
        while (i < text.Length && (char.IsAsciiLetterOrDigit(text[i]) || text[i] is '-' or '_' or '.' or '/' or '\\')) i++;
        while (i > end + 1 && text[i - 1] is '.' or '/') i--;
        if (i == end + 1 || !text.AsSpan(end + 1, i - end - 1).ContainsAny(NameUnits)) return false;
        joined = url + text[(end + 1)..i].Replace("\\", "", StringComparison.Ordinal);
        tornEnd = i;
        return RepositoryHost.Find(joined) is not null;
    }
}
