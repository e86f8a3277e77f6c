namespace PaperGraph.Extraction.Abbreviations;

/// <summary>What a word can do around an abbreviation; <c>abbreviation-words.tsv</c> explains each role.</summary>
[Flags]
internal enum WordRoles
{
    None = 0,
    Stop = 1,
    Determiner = 2,
    Generic = 4,
    Aside = 8,
    Naming = 16,
    Referring = 32,
    Trailing = 64,
    Standing = 128,
    Linking = 256,
    Alternative = 512,
    Named = 1024,
    Made = 2048,
    Way = 4096,
    Greek = 8192,
}
