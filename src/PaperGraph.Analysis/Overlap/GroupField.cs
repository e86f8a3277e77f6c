namespace PaperGraph.Analysis.Overlap;

/// <summary>What papers are grouped by.</summary>
public enum GroupField
{
    /// <summary>The files they were read from. A paper found in two files is in two groups.</summary>
    Source,

    /// <summary>The year. Papers without one are in no group.</summary>
    Year,

    /// <summary>The subject categories, each of a paper's own.</summary>
    Category,
}
