namespace PaperGraph.Rdf;

/// <summary>A node without a name of its own. Its label holds within one document only; equal labels mean the same node there.</summary>
public readonly record struct BlankNode : IComparable<BlankNode>
{
    private readonly string? _label;

    /// <summary>Wraps a label, without the <c>_:</c>.</summary>
    /// <exception cref="ArgumentException"><paramref name="label"/> does not match BLANK_NODE_LABEL of the N-Triples grammar.</exception>
    public BlankNode(string label)
    {
        ArgumentNullException.ThrowIfNull(label);
        if (!NameCharacters.IsBlankNodeLabel(label)) throw new ArgumentException($"'{label}' is no blank node label.", nameof(label));
        _label = label;
    }

    /// <summary>The label without <c>_:</c>; empty only for <c>default</c>, which no triple accepts.</summary>
    public string Label => _label ?? "";

    /// <summary>Ordinal order of labels.</summary>
    public int CompareTo(BlankNode other) => string.CompareOrdinal(Label, other.Label);

    /// <summary>The label after <c>_:</c>.</summary>
    public override string ToString() => $"_:{Label}";
}
