using System.Collections.Immutable;
using PaperGraph.Evaluation.Gold;
using PaperGraph.Model;

namespace PaperGraph.Evaluation.Tests.Papers;

/// <summary>Papers of our own writing, as annotators and as extractors see them.</summary>
internal static class SamplePapers
{
    private static readonly ExtractorId Tester = new("test", "1");

    /// <summary>A handful of papers with everything in them that training and scoring look at.</summary>
    public static ImmutableArray<GoldPaper> All { get; } =
    [
        Gold(
            "bracknet",
            "[m!:BrackNet]: counting leaves from above",
            "We propose [m!:BrackNet], a [m:graph neural network] (GNN) for [t:leaf counting]. Tests on [d:FernBase] raise [x:accuracy] by 4 points."
            + " The [m:GNN] runs on a drone.",
            [("GNN", "graph neural network")],
            ["https://github.com/fern/bracknet"]),
        Gold(
            "mossqa",
            "[d!:MossQA]: questions about mosses",
            "This paper presents [d!:MossQA], a benchmark for [t:question answering] over field notes. We compare [m:Transformers] by [x:F1 score]"
            + " and study [c:domain shift]."),
        Gold(
            "pollen",
            "[t:Pollen forecasting] with [m:Kalman filters]",
            "[m:Kalman filters] are common in [t:weather forecasting]. We tune one for [t:pollen forecasting] and report the [x:mean absolute error]"
            + " on [d:PollenNet]."),
        Gold(
            "lichen",
            "How [c:sparse labels] slow [t:lichen segmentation]",
            "We study [c:sparse labels] in [t:lichen segmentation]. A [m:convolutional network] trained on [d:LichenScan] loses [x:recall] when"
            + " [c:label noise] grows."),
        Gold(
            "twigsort",
            "[m!:TwigSort]: [t:sorting] without [c:comparisons]",
            "We introduce [m!:TwigSort], a [m:radix sort] for short keys. [m!:TwigSort] beats [m:quicksort] in [x:running time] on [d:KeyBench]."),
        Gold(
            "barkgan",
            "[m!:BarkGAN] paints bark",
            "We present [m!:BarkGAN], a [m:generative adversarial network] (GAN) for [t:texture synthesis]. On [d:BarkTen] the [x:FID] falls."
            + " Code is at github.com/wood/barkgan.",
            [("GAN", "generative adversarial network")],
            ["https://github.com/wood/barkgan"]),
    ];

    public static GoldPaper Gold(
        string id,
        string title,
        string text,
        IReadOnlyList<(string ShortForm, string LongForm)>? abbreviations = null,
        IReadOnlyList<string>? repositories = null)
    {
        var (markedTitle, markedText) = (MarkedText.Parse(title), MarkedText.Parse(text));
        var paper = new Paper { Id = new PaperId(id), Title = markedTitle.Text, Abstract = markedText.Text };
        var mentions = Marks(markedTitle, markedText).ToList();
        string TextOf(TextLocation location) => paper.Text(location).ToString();
        return new GoldPaper
        {
            Paper = paper,
            Mentions = [.. mentions.Select(mark => new GoldMention(mark.Location, mark.Type.ToString()))],
            Phrases = mentions.GroupBy(mark => mark.Type).ToImmutableDictionary(
                group => group.Key,
                group => group.Select(mark => TextOf(mark.Location)).Distinct(StringComparer.Ordinal).ToImmutableArray()),
            Introduces = [.. mentions.Where(mark => mark.Introduced).Select(mark => TextOf(mark.Location)).Distinct(StringComparer.Ordinal)],
            Abbreviations = [.. abbreviations ?? []],
            Repositories = [.. repositories ?? []],
        };
    }

    /// <summary>What an extractor could have found in the same texts.</summary>
    public static Annotations Found(
        string title,
        string text,
        IReadOnlyList<(string ShortForm, string LongForm)>? abbreviations = null,
        IReadOnlyList<string>? repositories = null)
    {
        var (markedTitle, markedText) = (MarkedText.Parse(title), MarkedText.Parse(text));
        var paper = new Paper { Id = new PaperId("found"), Title = markedTitle.Text, Abstract = markedText.Text };
        TextLocation Find(string part)
        {
            var start = paper.Abstract.IndexOf(part, StringComparison.Ordinal);
            return new TextLocation(TextField.Abstract, start, start + part.Length);
        }

        return new Annotations
        {
            Paper = paper,
            Mentions =
            [
                .. Marks(markedTitle, markedText).Select(mark => new Mention(
                    mark.Location, mark.Type, mark.Introduced ? PaperRole.Introduces : PaperRole.Mentions, 0.9f, Tester)),
            ],
            Abbreviations = [.. (abbreviations ?? []).Select(pair => new Abbreviation(Find(pair.ShortForm), Find(pair.LongForm), 1, Tester))],
            Links =
            [
                .. (repositories ?? []).Select(url => new Link(
                    new TextLocation(TextField.Abstract, 0, 1), url, new Repository(url, "github.com", "owner", "name"), Tester)),
            ],
        };
    }

    private static IEnumerable<(TextLocation Location, ConceptType Type, bool Introduced)> Marks(MarkedText title, MarkedText text) =>
        title.Marks.Select(mark => (new TextLocation(TextField.Title, mark.Span), mark.Type, mark.Introduced))
            .Concat(text.Marks.Select(mark => (new TextLocation(TextField.Abstract, mark.Span), mark.Type, mark.Introduced)));
}
