namespace PaperGraph.Vocabularies;

/// <summary>What a label is to its concept.</summary>
[Flags]
public enum LabelRoles
{
    /// <summary>An alternative label (skos:altLabel) and no more.</summary>
    None = 0,

    /// <summary>The one preferred label (skos:prefLabel).</summary>
    Preferred = 1,

    /// <summary>A spelling to find the concept by, not to show (skos:hiddenLabel).</summary>
    Hidden = 2,

    /// <summary>A short form of the preferred label.</summary>
    Abbreviation = 4,

    /// <summary>Also an ordinary word, or short for many things: where it has capitals, it counts only with the same ones.</summary>
    Ambiguous = 8,
}
