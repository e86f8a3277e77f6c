namespace PaperGraph.Model;

/// <summary>A span of one field of a paper. Within one document it identifies a mention: no two mentions share a location.</summary>
/// <param name="Field">The text that the span counts in.</param>
/// <param name="Span">The units, half-open, UTF-16.</param>
public readonly record struct TextLocation(TextField Field, TextSpan Span) : IComparable<TextLocation>
{
    /// <summary>Makes the location <c>[start, end)</c> of <paramref name="field"/>.</summary>
    public TextLocation(TextField field, int start, int end)
        : this(field, new TextSpan(start, end))
    {
    }

    /// <summary>Orders title before abstract, then as <see cref="TextSpan.CompareTo"/> does.</summary>
    public int CompareTo(TextLocation other) =>
        Field != other.Field ? (int)Field - (int)other.Field : Span.CompareTo(other.Span);

    /// <summary>Whether both lie in the same field and share a unit.</summary>
    public bool Overlaps(TextLocation other) => Field == other.Field && Span.Overlaps(other.Span);

    /// <summary>Whether both lie in the same field and <paramref name="other"/> lies inside this.</summary>
    public bool Contains(TextLocation other) => Field == other.Field && Span.Contains(other.Span);
}
