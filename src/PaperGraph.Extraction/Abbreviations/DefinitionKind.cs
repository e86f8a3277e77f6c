namespace PaperGraph.Extraction.Abbreviations;

/// <summary>How a text ties a short form to a long form.</summary>
internal enum DefinitionKind
{
    /// <summary>"long form (SF)".</summary>
    Bracketed,

    /// <summary>"SF (long form)".</summary>
    Spelled,

    /// <summary>"SF: Long Form of Something", in a title.</summary>
    Headline,

    /// <summary>"long form, called SF".</summary>
    Called,

    /// <summary>"SF, short for long form".</summary>
    Explained,

    /// <summary>"long form SF" or "long form, SF, …", with no word between.</summary>
    Adjacent,
}
