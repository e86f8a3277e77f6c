using PaperGraph.Extraction.Terms;

namespace PaperGraph.Extraction.Tests.Terms;

public sealed class TermDecoderTests
{
    private const double Threshold = 0.4;

    [Theory]
    [InlineData(0.9, 0.5, "red moss")]
    [InlineData(0.5, 0.9, "moss")]
    [InlineData(0.3, 0.5, "moss")]
    [InlineData(0.3, 0.2, "")]
    public void Of_overlapping_terms_the_one_worth_more_stands(double longer, double shorter, string expected)
    {
        var terms = TestTerms.Read(Sample.Paper("The red moss"), (1, 3, [0.5]), (2, 3, [0.5]));
        Assert.Equal(expected, string.Join(" | ", Chosen(terms, [longer, 1 - longer, shorter, 1 - shorter], [1])));
    }

    [Fact]
    public void Two_short_terms_may_be_worth_more_than_a_long_one()
    {
        var terms = TestTerms.Read(Sample.Paper("red moss"), (0, 1, [0.5]), (0, 2, [0.5]), (1, 2, [0.5]));
        Assert.Equal(["red", "moss"], Chosen(terms, [0.6, 0.4, 0.7, 0.3, 0.6, 0.4], [1]));
    }

    // "moss" is worth more than "red moss", but counts once for the document, and stands by itself at the end.
    [Theory]
    [InlineData("The red moss beside moss", "red moss | moss")]
    [InlineData("The red moss beside stone", "moss")]
    public void A_term_that_stands_elsewhere_gives_way_to_a_longer_one(string title, string expected)
    {
        var terms = TestTerms.Read(Sample.Paper(title), (1, 3, [0.5]), (2, 3, [0.5]));
        Assert.Equal(expected, string.Join(" | ", Chosen(terms, [0.6, 0.4, 0.9, 0.1], [1])));
    }

    [Theory]
    [InlineData(1f, 0)]
    [InlineData(5f, 1)]
    public void A_rarer_type_is_worth_more(float worth, int expected)
    {
        var terms = TestTerms.Read(Sample.Paper("moss"), (0, 1, [0.5, 0.5]));
        var decoder = new TermDecoder();
        var chosen = new List<int>();
        decoder.Choose(terms, [0.5, 0.4, 0.1], [1, worth], Threshold, 0.2, chosen);
        Assert.Equal([0], chosen);
        Assert.Equal(expected, decoder.TypeOf(0));
    }

    [Fact]
    public void The_chosen_places_are_worth_most_of_all_sets()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var random = new Random(seed);
            var spans = Enumerable.Range(0, 8).SelectMany(first => Enumerable.Range(first + 1, 8 - first).Where(end => end <= 8 && random.Next(3) == 0)
                .Select(end => (first, end, new double[] { 0.05 }))).ToArray();
            var terms = TestTerms.Read(Sample.Paper("a1 b2 c3 d4 a1 b2 g7 h8"), spans);
            var probabilities = Enumerable.Range(0, terms.Count).SelectMany(_ => random.NextDouble() is var p ? new[] { p, 1 - p } : []).ToArray();
            var gains = Enumerable.Range(0, terms.Count).Select(term => (2 * probabilities[2 * term]) - (2 * Threshold)).ToArray();
            var chosen = new List<int>();
            new TermDecoder().Choose(terms, probabilities, [1], Threshold, Threshold, chosen);
            var places = chosen.ConvertAll(place => terms.Occurrences[place]);
            Assert.All(places.Zip(places.Skip(1)), pair => Assert.True(pair.First.End <= pair.Second.First));
            var worths = Enumerable.Range(0, terms.Occurrences.Length).Select(place => Worth(terms, gains, place)).ToArray();
            Assert.Equal(Best(terms, worths, 0), chosen.Sum(place => worths[place]), 1e-9);
        }
    }

    // What a place is worth by the definition: less where it is disputed and the term has another that is not.
    private static double Worth(DocumentTerms terms, double[] gains, int place)
    {
        var all = terms.Occurrences.ToArray();
        var isDisputed = Array.ConvertAll(all, own => Array.Exists(all, other =>
            other.Term != own.Term && other.First < own.End && own.First < other.End && gains[other.Term] > 0));
        var term = all[place].Term;
        var stands = all.Index().Any(other => other.Item.Term == term && !isDisputed[other.Index]);
        return isDisputed[place] && stands ? 0.35 * gains[term] : gains[term];
    }

    private static double Best(DocumentTerms terms, double[] worths, int from)
    {
        if (from >= terms.Tokens) return 0;
        var best = Best(terms, worths, from + 1);
        foreach (var (place, occurrence) in terms.Occurrences.ToArray().Index())
        {
            if (occurrence.First == from) best = Math.Max(best, worths[place] + Best(terms, worths, occurrence.End));
        }

        return best;
    }

    private static List<string> Chosen(DocumentTerms terms, double[] probabilities, float[] worths)
    {
        var chosen = new List<int>();
        new TermDecoder().Choose(terms, probabilities, worths, Threshold, Threshold, chosen);
        return chosen.ConvertAll(place => terms.TextOf(terms.Occurrences[place].First, terms.Occurrences[place].End).ToString());
    }
}
