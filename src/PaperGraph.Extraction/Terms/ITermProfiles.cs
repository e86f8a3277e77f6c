namespace PaperGraph.Extraction.Terms;

/// <summary>Profiles of names by key; an unknown name's is empty.</summary>
internal interface ITermProfiles
{
    TermProfile this[ulong key] { get; }
}
