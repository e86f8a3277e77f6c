using PaperGraph.Rdf.Sparql;

namespace PaperGraph.Rdf.Tests.Sparql.Reference;

public class EngineAgreesWithReferenceTests
{
    private const int Blocks = 16;
    private const int SeedsPerBlock = 250;

    private static readonly SparqlParserOptions Options =
        new() { Prefixes = new PrefixMap(("", new Iri(RandomData.Namespace)), ("xsd", new Iri("http://www.w3.org/2001/XMLSchema#"))) };

    public static TheoryData<int> FirstSeeds => [.. Enumerable.Range(0, Blocks).Select(block => block * SeedsPerBlock)];

    [Theory]
    [MemberData(nameof(FirstSeeds))]
    public void Random_queries_have_the_answers_of_the_reference(int firstSeed)
    {
        var compared = 0;
        for (var seed = firstSeed; seed < firstSeed + SeedsPerBlock; seed++)
        {
            var random = new Random(seed);
            var data = RandomData.Make(random);
            var text = RandomQuery.Make(random);
            try
            {
                var difference = ReferenceAnswer.Difference(SparqlParser.Parse(text, Options), data, isUnion: seed % 7 == 0);
                Assert.True(difference is null, $"seed {seed}\n{text}\n{difference}\n{string.Join('\n', data.Select(Line))}");
                compared++;
            }
            catch (OverBudgetException)
            {
                // Too large a product for nested loops; the other seeds will do.
            }
        }

        Assert.True(compared > SeedsPerBlock / 2, $"only {compared} queries were small enough to compare");
    }

    private static string Line(Quad quad) => quad.Graph.IsDefault ? quad.Triple.ToString() : $"{quad.Graph.Name} {{ {quad.Triple} }}";
}
