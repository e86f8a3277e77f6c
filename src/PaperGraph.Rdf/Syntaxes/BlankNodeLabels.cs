using System.Text;

namespace PaperGraph.Rdf;

/// <summary>
/// Labels for the nodes that a syntax leaves without one (<c>[]</c>, lists, RDF/XML's nameless elements), made so that they can never meet a
/// label that the document writes itself: what is generated begins with a mark, and a written label that begins with the mark gets it once more.
/// One a document; the same document gets the same labels.
/// </summary>
internal sealed class BlankNodeLabels
{
    private const int MarkLength = 5;

    private readonly byte[] _buffer = new byte[MarkLength + 20];
    private long _next;

    private static ReadOnlySpan<byte> Mark => "genid"u8;

    /// <summary>A label that nobody else has, good until the next call.</summary>
    public ReadOnlySpan<byte> Next()
    {
        Mark.CopyTo(_buffer);
        System.Buffers.Text.Utf8Formatter.TryFormat(_next++, _buffer.AsSpan(MarkLength), out var digits);
        return _buffer.AsSpan(0, MarkLength + digits);
    }

    /// <summary>A label that nobody else has, as a string.</summary>
    public string NextString() => Encoding.ASCII.GetString(Next());

    /// <summary>Whether a written label must be given the mark once more (<see cref="Escape"/>) before it is handed out.</summary>
    public static bool NeedsEscape(ReadOnlySpan<byte> written) => written.StartsWith(Mark);

    /// <summary>The written label with the mark before it.</summary>
    public static byte[] Escape(ReadOnlySpan<byte> written) => [.. Mark, .. written];
}
