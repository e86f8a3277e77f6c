namespace PaperGraph.Extraction.Terms;

/// <summary>Profiles of names by key; an unknown name's is empty.</summary>
internal interface ITermProfiles
{
    TermProfile this[ulong key] { get; }

    /// <summary>Says that a name will be asked for soon.</summary>
    void Announce(ulong key)
    {
        // Nothing has to be made ready.
    }
}
