using PaperGraph.Model;

namespace PaperGraph.Export.Rows;

internal static class PaperLinks
{
    // Where a reader finds the paper: the page that came with it, else what its identifiers resolve to.
    public static string? LandingPage(Paper paper) => paper switch
    {
        { Url: { Length: > 0 } url } => url,
        { Doi: { Length: > 0 } doi } => "https://doi.org/" + doi,
        { ArxivId: { Length: > 0 } arxiv } => "https://arxiv.org/abs/" + arxiv,
        _ => null,
    };
}
