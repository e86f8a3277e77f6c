using FsCheck;
using FsCheck.Fluent;

namespace PaperGraph.Rdf.Tests;

/// <summary>Well-formed text with more than its share of what writers stumble over.</summary>
internal static class RandomText
{
    private static readonly string[] Pieces =
    [
        "\"", "\\", "\n", "\r", "\t", "\b", "\f", "\u0000", "\u001F", "\u007F", "\u0085", "\uFFFE", "\uFFFF", "\u2028",
        "é", "漢", "\u200F", "😀", "𝛽",
        "'", "\"\"\"", "^^", "@en", "<a>", "\\u0041", "$\\alpha^{2}$", "C++", " ", "a", "word",
    ];

    public static Arbitrary<string> Arbitrary { get; } =
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary();

    /// <summary>Runs a property 300 times, the same 300 on every machine.</summary>
    public static void Holds<T>(Arbitrary<T> values, Action<T> property) =>
        Prop.ForAll(values, property).Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20_240_607UL, 7UL));
}
