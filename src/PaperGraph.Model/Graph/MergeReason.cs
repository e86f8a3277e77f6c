namespace PaperGraph.Model;

/// <summary>Why a surface form was taken for a concept it is not spelled like, or was kept from one.</summary>
public enum MergeReason
{
    /// <summary>Same letters in another case.</summary>
    Case,

    /// <summary>Same but for hyphens, spaces, accents or markup.</summary>
    Punctuation,

    /// <summary>Singular and plural.</summary>
    Plural,

    /// <summary>British and American spelling.</summary>
    Spelling,

    /// <summary>The same words, one of them inside the name in another number or as another numeral.</summary>
    WordForm,

    /// <summary>The same words in another order, "A of B" or "B A".</summary>
    WordOrder,

    /// <summary>One letter too many or too few, or two swapped, in a long word that hardly any paper has.</summary>
    Typo,

    /// <summary>A name with and without the word for what kind of thing it is, or with and without "-based".</summary>
    GenericHead,

    /// <summary>A short form inside a longer name, and the long form that it stands for.</summary>
    InnerAbbreviation,

    /// <summary>Short form and long form, tied by a definition in a paper.</summary>
    Abbreviation,

    /// <summary>A short form its own paper does not define, resolved by the only, or the prevailing, definition in the corpus.</summary>
    CorpusAbbreviation,

    /// <summary>A short form with several senses that its own paper does not define, resolved by what else the paper is about.</summary>
    ContextAbbreviation,

    /// <summary>Forced by the user's thesaurus.</summary>
    Thesaurus,

    /// <summary>Kept apart: the short form has several meanings in the corpus and none prevails.</summary>
    KeptApartAmbiguous,

    /// <summary>Kept apart by the user's thesaurus.</summary>
    KeptApartThesaurus,

    /// <summary>No merge: mentions of the concept disagree about its type, and the weightier type was taken.</summary>
    TypeByMajority,
}
