using System.Collections.Immutable;

namespace PaperGraph.Corpus;

/// <summary>The formats that <see cref="CorpusOptions.Format"/> may name.</summary>
public static class CorpusFormats
{
    internal const string Listing = "listing";
    internal const string JsonLines = "jsonl";
    internal const string Csv = "csv";
    internal const string Tsv = "tsv";

    /// <summary>
    /// In the order of help texts: <c>listing</c> (text dump of a listing page), <c>jsonl</c> (JSON Lines, a JSON array or one object),
    /// <c>csv</c> (comma, semicolon or bar), <c>tsv</c>. Any of them may be gzipped.
    /// </summary>
    public static ImmutableArray<string> Known { get; } = [Listing, JsonLines, Csv, Tsv];
}
