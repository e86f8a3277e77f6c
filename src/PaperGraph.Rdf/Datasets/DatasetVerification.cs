namespace PaperGraph.Rdf;

/// <summary>
/// When the checksums of a dataset file's sections are compared. Header and table of sections always are, on opening, and so are the lists
/// of graphs and of kinds of terms.
/// </summary>
public enum DatasetVerification
{
    /// <summary>
    /// Each section when something is first looked up in it: every answer comes from sound data, and opening costs nothing for what is
    /// never used. A section is read whole for it, at about the speed of memory.
    /// </summary>
    OnFirstUse,

    /// <summary>All sections on opening.</summary>
    OnOpen,

    /// <summary>
    /// None: for files much larger than memory that are known to be sound. In a damaged one, look-ups may then give wrong answers or throw,
    /// but read no memory that is not theirs.
    /// </summary>
    Never,
}
