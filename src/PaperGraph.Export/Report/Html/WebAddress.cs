namespace PaperGraph.Export.Report.Html;

internal static class WebAddress
{
    private const int Longest = 2_000;

    // Whether a click on it opens a page of the web and does nothing else.
    public static bool IsSafe(string? url) =>
        url is { Length: > 0 and <= Longest } && Uri.TryCreate(url, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);
}
