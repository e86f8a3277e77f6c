namespace PaperGraph.Rdf;

/// <summary>Reads N-Triples and N-Quads, line by line.</summary>
internal sealed class NTriplesReader
{
    private const int LinesBetweenLooks = 4096;

    private readonly Utf8Input _input;
    private readonly IQuadSink _sink;
    private readonly RdfReadOptions _options;
    private readonly NTriplesLine _line;

    private NTriplesReader(Utf8Input input, bool hasGraphs, IQuadSink sink, RdfReadOptions options)
    {
        (_input, _sink, _options) = (input, sink, options);
        _line = new NTriplesLine(hasGraphs);
    }

    public static void Read(Stream stream, bool hasGraphs, IQuadSink sink, RdfReadOptions options)
    {
        using var input = new Utf8Input(stream);
        sink.OnBegin(input);
        new NTriplesReader(input, hasGraphs, sink, options).Read();
    }

    private void Read()
    {
        for (var untilLook = 0; TryLine(out var line, out var end); untilLook--)
        {
            if (untilLook == 0)
            {
                _options.CancellationToken.ThrowIfCancellationRequested();
                untilLook = LinesBetweenLooks;
            }

            if (_line.Read(line, _sink) is { } fault) Utf8Faults.Report(_options, _input.PlaceAt(_line.FaultAt), fault);
            _input.Position += end;
        }
    }

    /// <summary>The next line without its end, and its length with it; false after the last.</summary>
    private bool TryLine(out ReadOnlySpan<byte> line, out int length)
    {
        var scanned = 0;
        while (true)
        {
            var rest = _input.Rest;
            var at = rest[scanned..].IndexOfAny((byte)'\n', (byte)'\r');
            if (at >= 0)
            {
                line = rest[..(scanned + at)];
                length = line.Length + 1;
                return true;
            }

            scanned = rest.Length;
            if (_input.More()) continue;
            line = _input.Rest;
            length = line.Length;
            return length > 0;
        }
    }
}
