using System.Collections.Immutable;

namespace PaperGraph.Extraction.Tagging;

/// <summary>
/// Labels of a span tagger over any set of types: 0 is outside, <c>1 + 2t</c> begins a span of type <c>t</c>, <c>2 + 2t</c> continues it
/// (BIO).
/// </summary>
public sealed class LabelSet
{
    /// <summary>Outside every span.</summary>
    public const int Outside = 0;

    /// <summary>Most types that a set holds.</summary>
    public const int MostTypes = 60;

    /// <summary>Makes the labels for the given type names.</summary>
    /// <exception cref="ArgumentException">There are no types, or more than 60, or one twice.</exception>
    public LabelSet(ImmutableArray<string> types)
    {
        if (types.IsDefaultOrEmpty || types.Length > MostTypes || types.Distinct(StringComparer.Ordinal).Count() != types.Length)
            throw new ArgumentException("A label set needs 1 to 60 distinct types.", nameof(types));
        Types = types;
    }

    /// <summary>Names of the types.</summary>
    public ImmutableArray<string> Types { get; }

    /// <summary>Number of labels.</summary>
    public int Count => 1 + (2 * Types.Length);

    /// <summary>Label that begins a span of a type.</summary>
    public static int Begin(int type) => 1 + (2 * type);

    /// <summary>Label that continues a span of a type.</summary>
    public static int Inside(int type) => 2 + (2 * type);

    /// <summary>Type of a label other than <see cref="Outside"/>.</summary>
    public static int TypeOf(int label) => (label - 1) / 2;

    /// <summary>Whether the label continues a span.</summary>
    public static bool Continues(int label) => label > 0 && label % 2 == 0;

    /// <summary>Whether one label may follow another: a span goes on only as what it began as.</summary>
    public static bool MayFollow(int previous, int label) => !Continues(label) || previous == label || previous == label - 1;
}
