using System.Collections.Immutable;
using System.Text;
using PaperGraph.Rdf.Sparql;
using PaperGraph.Rdf.Sparql.Results;

namespace PaperGraph.Rdf.Tests.Sparql.Results;

/// <summary>Results to and from text, for tests.</summary>
internal static class ResultText
{
    public static string Write(QueryResult result, ResultsFormat format)
    {
        using var stream = new MemoryStream();
        ResultsWriter.Write(result, format, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static QueryResult Read(string text, ResultsFormat format) => Read(Encoding.UTF8.GetBytes(text), format);

    public static QueryResult Read(byte[] bytes, ResultsFormat format)
    {
        using var stream = new MemoryStream(bytes);
        return ResultsReader.Read(stream, format, "doc");
    }

    /// <summary>The columns, then each row's cells, unbound ones as '-'.</summary>
    public static string[] Lines(QueryResult result)
    {
        var solutions = Assert.IsAssignableFrom<Solutions>(result);
        return [string.Join(' ', solutions.Variables), .. solutions.ReadAll().Select(Line)];
    }

    private static string Line(ImmutableArray<Term> row) =>
        string.Join(' ', row.Select(static cell => cell.Kind == TermKind.None ? "-" : cell.ToString()));
}
