using PaperGraph.Corpus.Delimited;
using PaperGraph.Corpus.JsonLines;
using PaperGraph.Corpus.Listing;

namespace PaperGraph.Corpus.FormatDetection;

/// <summary>Finds a file's format from the beginning of its text, never from its name.</summary>
internal static class FormatDetector
{
    /// <summary>One of <see cref="CorpusFormats.Known"/>, or null with what the content looks like instead.</summary>
    public static string? Detect(string sample, bool isWhole, out string reason)
    {
        var text = sample.AsSpan().TrimStart('\uFEFF').TrimStart();
        reason = "";
        if (text.IsEmpty)
        {
            reason = "the file holds only white space";
            return null;
        }

        if (JsonShapes.IsJson(sample)) return CorpusFormats.JsonLines;
        if (text[0] == '<')
        {
            reason = "the file looks like XML or HTML, which is not read";
            return null;
        }

        var end = text.IndexOf('\n');
        if (DelimitedHeader.TryParse((end < 0 ? text : text[..end]).TrimEnd('\r').ToString()) is { } header)
            return header.Delimiter == '\t' ? CorpusFormats.Tsv : CorpusFormats.Csv;
        if (ListingRecognition.Recognises(sample, isWhole)) return CorpusFormats.Listing;

        reason = "the content is neither a listing of titles and abstracts, nor JSON, nor a table with a title column";
        return null;
    }
}
