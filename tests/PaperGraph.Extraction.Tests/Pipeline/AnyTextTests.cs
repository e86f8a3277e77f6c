using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PaperGraph.Extraction.Text;
using PaperGraph.Model;

namespace PaperGraph.Extraction.Tests.Pipeline;

/// <summary>Whatever stands in a text, the shipped pipeline keeps its promises.</summary>
public sealed class AnyTextTests
{
    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithReplay(2026, 1123).WithMaxTest(400);

    private static readonly string[] Pieces =
    [
        "(", ")", "[", "]", "{", "}", "$", "$$", "\\", "\\emph{", "\\textbf{", "\\beta", "\\url{", "$^{2}$", "^2", "_{i}", "https://",
            "http: //", "github.com/", "a/b",
        "www.", ".git", "10.5281/zenodo.", "7", " ", " ", " ", ".", ",", ":", ";", "?", "-", "--", "–", "'", "’s", "\"", "``", "<i>",
            "</i>", "<", "@", "#", "+", "++", "*", "&", "/",
        "\n", "\t", "\u00A0", "\u200F", "\u0301", "\0", "🚀", "深", "ש", "é", "LLMs", "CNN", "convolutional", "neural", "network",
            "large language models", "BERT", "ImageNet",
        "we propose", "called", "short for", "stands for", "such as", "and other", "outperforms", "on", "for", "using", "et al.", "e.g.",
            "GPT-4o", "deep", "0", "3.14", "A",
    ];

    private static readonly string[] Sentences =
    [
        "We propose SparRoute (SR), a method for sparse routing in large language models (LLMs).",
        "SR$^{2}$-Net outperforms BERT and GPT-4o on ImageNet, COCO and GLUE by 3.5 BLEU points.",
        "Code is at https://github.com/own/sparroute.git and \\url{https://zenodo.org/record/77}.",
        "Deep Gaussian processes, i.e. Gaussian processes in layers, help optimisers such as Adam and SGD.",
        "Here ARS, short for adaptive rank selection, costs $5 million, not $k$-NN time $O(n \\log n)$.",
    ];

    private static readonly Gen<string> Unicode = Gen.Choose(1, 0xFFFF).Select(unit => ((char)unit).ToString())
        .Or(Gen.Choose(0x20, 0x7E).Select(unit => ((char)unit).ToString())).ListOf().Select(parts => string.Concat(parts));

    private static readonly Gen<string> Fragments = Gen.Elements(Pieces).ListOf(60).Select(parts => string.Concat(parts));

    private static readonly Gen<string> Mutated = Gen.Elements(Sentences).ListOf(4)
        .SelectMany(chosen => Gen.Choose(0, int.MaxValue - 1).Select(seed => Mutate(string.Join(' ', chosen), seed)));

    private static readonly Arbitrary<string> Texts = Gen.OneOf(Unicode, Fragments, Mutated).ToArbitrary();

    [Fact]
    public void Tokens_and_sentences_cover_the_text_without_overlap() => Check.One(Fixed, Prop.ForAll(Texts, text =>
    {
        var document = Document.Of(Sample.Paper(text, text));
        return IsWhole(document.Title) && IsWhole(document.Abstract);
    }));

    [Fact]
    public void Every_location_lies_in_its_field_and_every_array_is_sorted() => Check.One(Fixed, Prop.ForAll(Texts, Texts, (title, text) =>
    {
        var annotations = Shipped.Pipeline.Annotate(Sample.Paper(title, text));
        bool Inside(TextLocation location) => location.Span.Length > 0
            && location.Span.End <= annotations.Paper.Text(location.Field).Length;
        bool Probable(float confidence) => confidence is > 0 and <= 1;

        return annotations.Mentions.All(mention => Inside(mention.Location) && Probable(mention.Confidence))
            && annotations.Abbreviations.All(pair => Inside(pair.ShortForm) && Inside(pair.LongForm)
                && !pair.ShortForm.Overlaps(pair.LongForm) && Probable(pair.Confidence))
            && annotations.Links.All(link => Inside(link.Location) && link.Url.Contains("://", StringComparison.Ordinal))
            && annotations.Relations.All(relation => Inside(relation.Evidence) && Probable(relation.Confidence))
            && annotations.Relations.All(relation => annotations.Mentions.Any(mention => mention.Location == relation.Head)
                && annotations.Mentions.Any(mention => mention.Location == relation.Tail))
            && annotations.Mentions.Zip(annotations.Mentions.Skip(1)).All(pair => pair.First.Location.CompareTo(pair.Second.Location) < 0
                && !pair.First.Location.Overlaps(pair.Second.Location))
            && IsSorted(annotations.Links, (a, b) => a.Location.CompareTo(b.Location))
            && IsSorted(annotations.Abbreviations, (a, b) => (a.ShortForm, a.LongForm).CompareTo((b.ShortForm, b.LongForm)))
            && IsSorted(annotations.Relations, (a, b) => (a.Head, a.Type, a.Tail).CompareTo((b.Head, b.Type, b.Tail)));
    }));

    [Fact]
    public void Runs_side_by_side_find_the_same_as_one_alone()
    {
        var papers = Texts.Generator.ListOf(120).Sample(1, 120).First().Select(text => Sample.Paper(text, text + " " + text)).ToArray();
        var alone = Array.ConvertAll(papers, Print);
        var together = new string[papers.Length * 3];
        Parallel.For(0, together.Length, i => together[i] = Print(papers[i % papers.Length]));
        for (var i = 0; i < together.Length; i++) Assert.Equal(alone[i % papers.Length], together[i]);
    }

    private static string Print(Paper paper)
    {
        var annotations = Shipped.Pipeline.Annotate(paper);
        return string.Join('\n', [.. annotations.Mentions.Select(item => item.ToString()),
            .. annotations.Abbreviations.Select(item => item.ToString()),
            .. annotations.Links.Select(item => item.ToString()), .. annotations.Relations.Select(item => item.ToString())]);
    }

    private static bool IsWhole(DocumentField field)
    {
        var (end, next) = (0, 0);
        foreach (var token in field.Tokens)
        {
            if (token.Span.Length == 0 || token.Span.Start < end || token.Span.End > field.Text.Length) return false;
            end = token.Span.End;
        }

        foreach (var sentence in field.Sentences)
        {
            if (sentence.First != next || sentence.Length <= 0) return false;
            next = sentence.End;
        }

        return next == field.Tokens.Length;
    }

    private static bool IsSorted<T>(IReadOnlyList<T> items, Comparison<T> compare) =>
        Enumerable.Range(1, Math.Max(0, items.Count - 1)).All(i => compare(items[i - 1], items[i]) <= 0);

    // Cuts, doubles, swaps and replaces pieces of a text.
    private static string Mutate(string text, int seed)
    {
        var random = new System.Random(seed);
        var mutated = new StringBuilder(text);
        for (var i = random.Next(12); i >= 0 && mutated.Length > 4; i--)
        {
            var at = random.Next(mutated.Length - 3);
            switch (random.Next(4))
            {
                case 0: mutated.Remove(at, random.Next(1, 4)); break;
                case 1: mutated.Insert(at, Pieces[random.Next(Pieces.Length)]); break;
                case 2: mutated[at] = mutated[random.Next(mutated.Length)]; break;
                default: mutated.Insert(at, mutated.ToString(at, random.Next(1, 4))); break;
            }
        }

        return mutated.ToString();
    }
}
