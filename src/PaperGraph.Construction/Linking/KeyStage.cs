namespace PaperGraph.Construction.Linking;

/// <summary>How far a key folds; each stage includes those before it.</summary>
internal enum KeyStage
{
    /// <summary>Case, hyphens, blanks, accents and markup.</summary>
    Punctuation,

    /// <summary>Also the plural of the last word and of a word before "of".</summary>
    Plural,

    /// <summary>Also British and American spelling: the key that concepts are made by.</summary>
    Spelling,
}
