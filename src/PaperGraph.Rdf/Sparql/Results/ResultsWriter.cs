namespace PaperGraph.Rdf.Sparql.Results;

/// <summary>
/// Writes the results of SELECT and ASK, solution by solution as they are computed, without garbage for a row. The same solutions in the
/// same order are the same bytes.
/// </summary>
public static class ResultsWriter
{
    /// <summary>
    /// Writes a result to its end; the stream stays open, the result is not disposed of. Where computing it throws, the solutions that came
    /// before are on the stream, in a document that is cut short.
    /// </summary>
    /// <remarks>
    /// CSV and TSV have no form for the answer to an ASK: it is written as the one word <c>true</c> or <c>false</c> on a line.
    /// </remarks>
    /// <exception cref="ArgumentException">
    /// <paramref name="result"/> is a graph, or <paramref name="stream"/> cannot be written to.
    /// </exception>
    /// <exception cref="NotSupportedException">
    /// The format is XML, and a term holds a character that XML 1.0 has no way to write, such as U+0000.
    /// </exception>
    public static void Write(QueryResult result, ResultsFormat format, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (result is not (Solutions or BooleanResult))
            throw new ArgumentException("A graph is written in a syntax of RDF, not in a results format.", nameof(result));
        if (!Enum.IsDefined(format)) throw new ArgumentOutOfRangeException(nameof(format), format, "No such format.");
        using var output = new Utf8Output(stream);
        switch (format, result)
        {
            case (ResultsFormat.Json, Solutions solutions): JsonResultsWriter.Write(solutions, output); break;
            case (ResultsFormat.Xml, Solutions solutions): XmlResultsWriter.Write(solutions, output); break;
            case (ResultsFormat.Csv, Solutions solutions): CsvResultsWriter.Write(solutions, output); break;
            case (ResultsFormat.Tsv, Solutions solutions): TsvResultsWriter.Write(solutions, output); break;
            case (_, BooleanResult answer): WriteBoolean(answer.Value, format, output); break;
        }
    }

    private static void WriteBoolean(bool value, ResultsFormat format, Utf8Output output)
    {
        var word = value ? "true"u8 : "false"u8;
        switch (format)
        {
            case ResultsFormat.Json: JsonResultsWriter.Write(word, output); break;
            case ResultsFormat.Xml: XmlResultsWriter.Write(word, output); break;
            default:
                output.Write(word);
                output.Write(format == ResultsFormat.Csv ? "\r\n"u8 : "\n"u8);
                break;
        }
    }
}
