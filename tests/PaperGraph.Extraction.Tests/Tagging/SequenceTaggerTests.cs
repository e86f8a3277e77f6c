using PaperGraph.Extraction.Tagging;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Tests.Tagging;

/// <summary>The tagger's dynamic programmes against enumeration of every labelling of small sentences.</summary>
public sealed class SequenceTaggerTests
{
    private const double Tiny = 1e-9;

    // Spread of the random weights: from nearly even odds to all but certain ones.
    public static TheoryData<int, int, double> Models
    {
        get
        {
            var rows = new TheoryData<int, int, double>();
            foreach (var types in (ReadOnlySpan<int>)[1, 2, 5])
            {
                foreach (var tokens in (ReadOnlySpan<int>)[1, 2, 3, 4])
                {
                    foreach (var spread in (ReadOnlySpan<double>)[0.1, 1, 4, 15]) rows.Add(types, tokens, spread);
                }
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Span_probabilities_are_those_of_enumeration(int types, int tokens, double spread)
    {
        for (var seed = 0; seed < 25; seed++)
        {
            var tiny = new TinyTagger(seed, tokens, types, spread);
            var exact = tiny.Enumerate();
            foreach (var span in Tag(tiny, 0.01))
            {
                var whole = Enumerable.Range(0, types).Sum(type => exact.GetValueOrDefault((span.First, span.End, type)));
                Assert.Equal(whole, span.SpanProbability, Tiny);
                Assert.Equal(exact[(span.First, span.End, span.Type)], span.TypeProbability, Tiny);
                Assert.True(Enumerable.Range(0, types).All(type =>
                    exact.GetValueOrDefault((span.First, span.End, type)) <= span.TypeProbability + Tiny));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void All_candidates_have_the_probabilities_of_enumeration(int types, int tokens, double spread)
    {
        const double threshold = 0.02;
        for (var seed = 0; seed < 10; seed++)
        {
            var tiny = new TinyTagger(seed, tokens, types, spread);
            var exact = tiny.Enumerate();
            var spans = new CandidateSpans(types);
            new SequenceTagger(tiny.Model).TagAll(tiny.Features, [new Sentence(0, tokens)], threshold, spans);
            Assert.Equal(
                exact.GroupBy(entry => (entry.Key.First, entry.Key.End)).Where(group => group.Sum(entry => entry.Value) >= threshold + Tiny).Select(group => group.Key).Order(),
                Enumerable.Range(0, spans.Count).Where(span => spans.Total(span) >= threshold + Tiny).Select(span => (spans.First(span), spans.End(span))));
            for (var span = 0; span < spans.Count; span++)
            {
                for (var type = 0; type < types; type++)
                    Assert.Equal(exact.GetValueOrDefault((spans.First(span), spans.End(span), type)), spans.Probabilities(span)[type], Tiny);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Chosen_spans_gain_most_over_the_threshold(int types, int tokens, double spread)
    {
        for (var seed = 0; seed < 25; seed++)
        {
            foreach (var threshold in (double[])[0.05, 0.25, 0.5])
            {
                var tiny = new TinyTagger(seed, tokens, types, spread);
                var spans = tiny.Enumerate().GroupBy(entry => (entry.Key.First, entry.Key.End)).ToDictionary(group => group.Key, group =>
                    group.Sum(entry => entry.Value));
                var chosen = Tag(tiny, threshold);
                Assert.All(chosen, span => Assert.True(span.SpanProbability >= threshold - Tiny));
                Assert.Equal(BestGain(spans, 0, tokens, threshold), chosen.Sum(span => span.SpanProbability - threshold), 1e-7);
            }
        }
    }

    [Fact]
    public void A_sentence_is_read_where_it_stands_in_the_matrix()
    {
        var tiny = new TinyTagger(seed: 5, tokens: 4, types: 2, spread: 4);
        var spans = new List<TaggedSpan>();
        new SequenceTagger(tiny.Model).Tag(tiny.Features, [new Sentence(2, 4)], 0.05, spans);
        Assert.NotEmpty(spans);
        Assert.All(spans, span => Assert.InRange(span.First, 2, span.End - 1));
        Assert.All(spans, span => Assert.InRange(span.End, 3, 4));
    }

    [Fact]
    public void Sentences_do_not_see_each_other()
    {
        var tiny = new TinyTagger(seed: 5, tokens: 30, types: 2, spread: 4);
        var (together, alone) = (new List<TaggedSpan>(), new List<TaggedSpan>());
        new SequenceTagger(tiny.Model).Tag(tiny.Features, [new Sentence(0, 9), new Sentence(9, 30)], 0.05, together);
        new SequenceTagger(tiny.Model).Tag(tiny.Features, [new Sentence(0, 9)], 0.05, alone);
        new SequenceTagger(tiny.Model).Tag(tiny.Features, [new Sentence(9, 30)], 0.05, alone);
        Assert.NotEmpty(alone);
        Assert.Equal(alone, together);
    }

    [Fact]
    public void An_empty_sentence_has_no_spans() =>
        Assert.Empty(TagRange(new TinyTagger(seed: 1, tokens: 2, types: 2, spread: 1), 1, 1));

    [Fact]
    public void One_tagger_gives_the_same_spans_again_after_a_longer_sentence()
    {
        var tiny = new TinyTagger(seed: 3, tokens: 60, types: 2, spread: 2);
        var tagger = new SequenceTagger(tiny.Model);
        var (before, longer, after) = (new List<TaggedSpan>(), new List<TaggedSpan>(), new List<TaggedSpan>());
        tagger.Tag(tiny.Features, [new Sentence(10, 20)], 0.1, before);
        tagger.Tag(tiny.Features, [new Sentence(0, 60)], 0.1, longer);
        tagger.Tag(tiny.Features, [new Sentence(10, 20)], 0.1, after);
        Assert.NotEmpty(before);
        Assert.Equal(before, after);
    }

    private static List<TaggedSpan> Tag(TinyTagger tiny, double threshold) => TagRange(tiny, 0, tiny.Tokens, threshold);

    private static List<TaggedSpan> TagRange(TinyTagger tiny, int first, int end, double threshold = 0.1)
    {
        var spans = new List<TaggedSpan>();
        new SequenceTagger(tiny.Model).Tag(tiny.Features, [new Sentence(first, end)], threshold, spans);
        return spans;
    }

    private static double BestGain(Dictionary<(int First, int End), double> spans, int from, int tokens, double threshold)
    {
        if (from == tokens) return 0;
        var best = BestGain(spans, from + 1, tokens, threshold);
        for (var end = from + 1; end <= tokens; end++)
        {
            if (spans.TryGetValue((from, end), out var probability) && probability >= threshold)
                best = Math.Max(best, probability - threshold + BestGain(spans, end, tokens, threshold));
        }

        return best;
    }
}
