namespace PaperGraph.Extraction.Introductions;

/// <summary>
/// A sum of small decision trees over bytes (Friedman, "Greedy function approximation", 2001). All trees are complete and of one depth, so a
/// walk needs no pointers; leaves are whole numbers, so the sum is the same on every machine. Immutable and safe to share.
/// </summary>
internal sealed class BoostedTrees
{
    private readonly byte[] _features;
    private readonly byte[] _thresholds;
    private readonly short[] _leaves;

    /// <summary>Makes the sum from rows of <c>2^depth − 1</c> questions and <c>2^depth</c> leaves a tree.</summary>
    /// <exception cref="InvalidDataException">The lengths do not fit one another, or a question asks for a number that is not there.</exception>
    public BoostedTrees(int depth, int length, byte[] features, byte[] thresholds, short[] leaves)
    {
        if (depth is < 1 or > 8 || leaves.Length % (1 << depth) != 0 || features.Length != thresholds.Length
            || features.Length != (leaves.Length >> depth) * ((1 << depth) - 1))
            throw new InvalidDataException("The trees of the model are damaged: their parts do not fit one another.");
        if (features.AsSpan().ContainsAnyExceptInRange((byte)0, (byte)(length - 1)))
            throw new InvalidDataException("The trees of the model are damaged: a question asks for a feature that there is not.");
        (Depth, _features, _thresholds, _leaves) = (depth, features, thresholds, leaves);
    }

    public int Depth { get; }

    public int Count => _leaves.Length >> Depth;

    /// <summary>Sum of the leaves that a row of numbers falls into.</summary>
    public int Sum(ReadOnlySpan<byte> row)
    {
        var inner = (1 << Depth) - 1;
        var sum = 0;
        for (var tree = 0; tree < Count; tree++)
        {
            var node = 0;
            while (node < inner)
            {
                var question = (tree * inner) + node;
                node = (2 * node) + (row[_features[question]] > _thresholds[question] ? 2 : 1);
            }

            sum += _leaves[(tree << Depth) + node - inner];
        }

        return sum;
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write((byte)Depth);
        writer.Write((ushort)Count);
        writer.Write(_features);
        writer.Write(_thresholds);
        foreach (var leaf in _leaves) writer.Write(leaf);
    }

    public static BoostedTrees Read(BinaryReader reader, int length)
    {
        var depth = reader.ReadByte();
        if (depth is < 1 or > 8) throw new InvalidDataException("The trees of the model are damaged: their depth is out of range.");
        var count = reader.ReadUInt16();
        var features = new byte[count * ((1 << depth) - 1)];
        var thresholds = new byte[features.Length];
        reader.BaseStream.ReadExactly(features);
        reader.BaseStream.ReadExactly(thresholds);
        var leaves = new short[count << depth];
        for (var i = 0; i < leaves.Length; i++) leaves[i] = reader.ReadInt16();
        return new BoostedTrees(depth, length, features, thresholds, leaves);
    }
}
