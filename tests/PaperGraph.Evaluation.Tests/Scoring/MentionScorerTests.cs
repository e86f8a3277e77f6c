using PaperGraph.Evaluation.Gold;
using PaperGraph.Evaluation.Scoring;
using PaperGraph.Extraction.Mentions;
using PaperGraph.Model;

namespace PaperGraph.Evaluation.Tests.Scoring;

public class MentionScorerTests
{
    // A span is TYPE start end; the text is twenty letters.
    [Theory]
    [InlineData("exact: A", "A 0 4, A 6 8", "A 0 4, A 6 9", "2 2 1 1")]
    [InlineData("overlap: A", "A 0 4, A 6 8", "A 0 4, A 6 9", "2 2 2 2")]
    [InlineData("overlap: A", "A 0 4", "A 0 2, A 3 5", "1 2 1 1")]
    [InlineData("overlap: A", "A 0 2, A 3 5", "A 0 5", "2 1 1 1")]
    [InlineData("overlap: A", "A 0 4", "B 0 4", "1 0 0 0")]
    [InlineData("overlap: B", "A 0 4", "B 0 4", "0 1 0 0")]
    [InlineData("overlap: A", "A 0 4", "A 4 6", "1 1 0 0")]
    [InlineData("spans-overlap", "A 0 4, B 6 8", "A 1 2, B 7 9, A 12 14", "2 3 2 2")]
    [InlineData("spans-typed", "A 0 4, B 6 8", "A 0 4, A 6 8", "2 2 1 1")]
    [InlineData("spans-untyped", "A 0 4, B 6 8", "A 0 4, A 6 8", "2 2 2 2")]
    public void Counts_exact_and_overlapping_spans_of_each_label(string row, string gold, string found, string counts)
    {
        var score = MentionScorer.Score(Gold(gold), Found(found)).Single(score => score.Row == row);

        Assert.Equal(counts, $"{score.Counts.Gold} {score.Counts.System} {score.Counts.GoldFound} {score.Counts.SystemRight}");
    }

    [Fact]
    public void Mentions_that_no_flat_tagger_can_find_count_as_missed()
    {
        var gold = Gold("A 0 9") with { Overlapped = Gold("B 2 4").Mentions };

        Assert.Equal(new Counts(2, 1, 1, 1), MentionScorer.Score(gold, Found("A 0 9"))[0].Counts);
    }

    [Fact]
    public void Where_mentions_were_not_annotated_there_are_no_rows() =>
        Assert.Empty(MentionScorer.Score(Gold("") with { Layers = GoldLayers.Abbreviations }, Found("A 0 4")));

    internal static GoldPaper Gold(string spans) => new()
    {
        Paper = new Paper { Id = new PaperId("p"), Title = "", Abstract = new string('x', 20) },
        Mentions = [.. Found(spans).Select(span => new GoldMention(span.Location, span.Type))],
        Layers = GoldLayers.Mentions,
    };

    internal static IEnumerable<TypedSpan> Found(string spans) =>
        from span in spans.Split(", ", StringSplitOptions.RemoveEmptyEntries)
        let parts = span.Split(' ')
        let confidence = parts.Length > 3 ? float.Parse(parts[3], System.Globalization.CultureInfo.InvariantCulture) : 0.5f
        select new TypedSpan(new TextLocation(TextField.Abstract, int.Parse(parts[1], null), int.Parse(parts[2], null)), parts[0], confidence);
}
