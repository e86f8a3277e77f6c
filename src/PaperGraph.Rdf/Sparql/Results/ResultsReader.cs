namespace PaperGraph.Rdf.Sparql.Results;

/// <summary>Reads the results of SELECT and ASK that this or another program wrote. Nothing in them is followed or fetched.</summary>
public static class ResultsReader
{
    /// <summary>
    /// Reads a whole result: <see cref="SolutionTable"/> for solutions, <see cref="BooleanResult"/> for the answer to an ASK. The stream
    /// stays open.
    /// </summary>
    /// <remarks>
    /// CSV keeps no kinds of terms, so every cell that is bound comes back as a plain string, a blank node too, as <c>_:</c> and its label;
    /// and what looks like the answer to an ASK is a column without rows. Labels that N-Triples has no way to write (<c>nodeID://b1</c>)
    /// become others, alike for alike.
    /// </remarks>
    /// <param name="stream">The document: UTF-8, or for XML what it says itself.</param>
    /// <param name="format">Its format.</param>
    /// <param name="source">Its name in messages; may be empty.</param>
    /// <exception cref="RdfSyntaxException">The document has a fault.</exception>
    public static QueryResult Read(Stream stream, ResultsFormat format, string source = "")
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(source);
        if (format == ResultsFormat.Xml) return XmlResultsReader.Read(stream, source);
        using var input = new ResultsInput(stream, source);
        return format switch
        {
            ResultsFormat.Json => new JsonResultsReader(input).Read(),
            ResultsFormat.Csv => CsvResultsReader.Read(input),
            ResultsFormat.Tsv => TsvResultsReader.Read(input),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "No such format."),
        };
    }
}
