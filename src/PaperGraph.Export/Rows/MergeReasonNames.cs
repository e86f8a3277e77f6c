using PaperGraph.Model;

namespace PaperGraph.Export.Rows;

// Reasons of merges as files name them, and as people say them.
internal static class MergeReasonNames
{
    public static string ToName(this MergeReason reason) => reason switch
    {
        MergeReason.Case => "case",
        MergeReason.Punctuation => "punctuation",
        MergeReason.Plural => "plural",
        MergeReason.Spelling => "spelling",
        MergeReason.WordForm => "word-form",
        MergeReason.WordOrder => "word-order",
        MergeReason.Typo => "typo",
        MergeReason.GenericHead => "generic-head",
        MergeReason.InnerAbbreviation => "inner-abbreviation",
        MergeReason.Abbreviation => "abbreviation",
        MergeReason.CorpusAbbreviation => "corpus-abbreviation",
        MergeReason.ContextAbbreviation => "context-abbreviation",
        MergeReason.Thesaurus => "thesaurus",
        MergeReason.KeptApartAmbiguous => "kept-apart-ambiguous",
        MergeReason.KeptApartThesaurus => "kept-apart-thesaurus",
        MergeReason.TypeByMajority => "type-by-majority",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "No such reason."),
    };

    public static string Describe(MergeReason reason) => reason switch
    {
        MergeReason.Case => "Same letters in another case",
        MergeReason.Punctuation => "Same but for hyphens, spaces, accents or markup",
        MergeReason.Plural => "Singular and plural",
        MergeReason.Spelling => "British and American spelling",
        MergeReason.WordForm => "Same words in another number inside the name",
        MergeReason.WordOrder => "Same words in another order",
        MergeReason.Typo => "A slip of one letter in a rare long word",
        MergeReason.GenericHead => "With and without the word for what kind of thing it is",
        MergeReason.InnerAbbreviation => "A short form inside a longer name",
        MergeReason.Abbreviation => "Short and long form, defined in the paper",
        MergeReason.CorpusAbbreviation => "Short form that other papers define",
        MergeReason.ContextAbbreviation => "Short form with several senses, told by what the paper is about",
        MergeReason.Thesaurus => "Said so by the thesaurus",
        MergeReason.KeptApartAmbiguous => "Kept apart: several senses, none prevails",
        MergeReason.KeptApartThesaurus => "Kept apart by the thesaurus",
        MergeReason.TypeByMajority => "Not merged: mentions disagree about the type, the weightier was taken",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "No such reason."),
    };
}
