using System.Buffers;
using System.Text;

namespace PaperGraph.Rdf;

/// <summary>
/// The UTF-8 of the terms that open elements still need, in one pooled array. Elements end in the reverse order of their beginning, so
/// what an element put here goes with it and nothing is ever freed one by one.
/// </summary>
internal sealed class Utf8Stack : IDisposable
{
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(1 << 14);

    public int Length { get; private set; }

    public void Append(ReadOnlySpan<byte> text)
    {
        Reserve(text.Length);
        text.CopyTo(_bytes.AsSpan(Length));
        Length += text.Length;
    }

    /// <summary>Appends well-formed UTF-16; XML has no other.</summary>
    public void Append(ReadOnlySpan<char> text)
    {
        Reserve(Encoding.UTF8.GetMaxByteCount(text.Length));
        Length += Encoding.UTF8.GetBytes(text, _bytes.AsSpan(Length));
    }

    /// <summary>Puts other bytes where bytes are already.</summary>
    public void Overwrite(int start, ReadOnlySpan<byte> text) => text.CopyTo(_bytes.AsSpan(start, text.Length));

    /// <summary>Takes off what was appended since the length was this.</summary>
    public void Release(int length) => Length = length;

    /// <summary>Good until the next append.</summary>
    public ReadOnlySpan<byte> From(int start) => _bytes.AsSpan(start, Length - start);

    /// <summary>An IRI or a blank node; good until the next append.</summary>
    public TermView View(StackedTerm term)
    {
        var text = _bytes.AsSpan(term.Start, term.Length);
        return term.Kind == TermKind.Iri ? TermView.Iri(text) : TermView.BlankNode(text);
    }

    /// <summary>What was appended since a length, as a term.</summary>
    public StackedTerm Term(TermKind kind, int start) => new(kind, start, Length - start);

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
    }

    private void Reserve(int more)
    {
        if (more <= _bytes.Length - Length) return;
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(checked(Length + more), (int)Math.Min(2L * _bytes.Length, Array.MaxLength)));
        _bytes.AsSpan(0, Length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
