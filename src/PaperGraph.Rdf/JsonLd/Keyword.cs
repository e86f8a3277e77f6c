namespace PaperGraph.Rdf.JsonLd;

/// <summary>The keywords of JSON-LD 1.1 (section 1.7), and what only looks like one.</summary>
internal static class Keyword
{
    public const string Base = "@base";
    public const string Container = "@container";
    public const string Context = "@context";
    public const string Default = "@default";
    public const string Direction = "@direction";
    public const string Graph = "@graph";
    public const string Id = "@id";
    public const string Import = "@import";
    public const string Included = "@included";
    public const string Index = "@index";
    public const string Json = "@json";
    public const string Language = "@language";
    public const string List = "@list";
    public const string Nest = "@nest";
    public const string None = "@none";
    public const string Prefix = "@prefix";
    public const string Preserve = "@preserve";
    public const string Propagate = "@propagate";
    public const string Protected = "@protected";
    public const string Reverse = "@reverse";
    public const string Set = "@set";
    public const string Type = "@type";
    public const string Value = "@value";
    public const string Version = "@version";
    public const string Vocab = "@vocab";

    public static bool Is(string text) => text is ['@', ..] && text is Base or Container or Context or Default or Direction or Graph or Id
        or Import or Included or Index or Json or Language or List or Nest or None or Prefix or Preserve or Propagate or Protected
        or Reverse or Set or Type or Value or Version or Vocab;

    /// <summary>Whether text has the form of a keyword, which is kept free for later versions: an at sign and letters only.</summary>
    public static bool HasForm(string text) => text.Length > 1 && text[0] == '@' && IsAlphabetic(text.AsSpan(1));

    private static bool IsAlphabetic(ReadOnlySpan<char> text)
    {
        foreach (var unit in text)
        {
            if (!char.IsAsciiLetter(unit)) return false;
        }

        return true;
    }
}
