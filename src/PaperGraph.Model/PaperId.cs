namespace PaperGraph.Model;

/// <summary>
/// Names a paper in every output: <c>arxiv:2503.11731</c>, <c>doi:10.1145/3292500</c>, the identifier its record came with,
/// or a slug of its title. Made from content only, so it is the same from run to run. Compared ordinally.
/// </summary>
public readonly record struct PaperId : IComparable<PaperId>
{
    private readonly string? _value;

    /// <summary>Wraps an identifier.</summary>
    /// <exception cref="ArgumentException"><paramref name="value"/> is empty or holds white space or control characters.</exception>
    public PaperId(string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(value);
        if (value.AsSpan().IndexOfAnyInRange('\0', ' ') >= 0)
        {
            throw new ArgumentException("A paper identifier holds neither white space nor control characters.", nameof(value));
        }

        _value = value;
    }

    /// <summary>The identifier; empty only for <c>default</c>.</summary>
    public string Value => _value ?? "";

    /// <inheritdoc/>
    public int CompareTo(PaperId other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
