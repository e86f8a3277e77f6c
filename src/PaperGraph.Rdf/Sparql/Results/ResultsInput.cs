using System.Text;

namespace PaperGraph.Rdf.Sparql.Results;

/// <summary>A document of results, whole in memory, and the places in it.</summary>
internal sealed class ResultsInput : IDisposable
{
    private readonly Utf8Input _input;
    private readonly string _source;

    /// <summary>Reads a stream to its end.</summary>
    /// <exception cref="RdfSyntaxException">The document is not UTF-8.</exception>
    public ResultsInput(Stream stream, string source)
    {
        _source = source;
        _input = new Utf8Input(stream);
        while (_input.More())
        {
            // All of it is wanted.
        }

        if (Text.IndexOf(Utf8Input.NotUtf8) is >= 0 and var at) throw Fault(at, "a byte that is not UTF-8");
    }

    /// <summary>The document, without a byte order mark.</summary>
    public ReadOnlySpan<byte> Text => _input.Rest;

    public RdfSyntaxException Fault(int at, string message)
    {
        var place = _input.PlaceAt(at);
        return new RdfSyntaxException(new RdfSyntaxError(_source, place.Line, place.Column, message));
    }

    public SolutionTable Table(List<string> names, int at) => SolutionTable.TryCreate(names) ?? throw Fault(at, "a variable stands twice");

    public static string String(ReadOnlySpan<byte> text) => Encoding.UTF8.GetString(text);

    public void Dispose() => _input.Dispose();
}
