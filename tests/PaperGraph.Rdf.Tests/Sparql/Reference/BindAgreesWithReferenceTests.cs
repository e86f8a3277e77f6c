using PaperGraph.Rdf.Sparql;
using PaperGraph.Rdf.Sparql.Algebra;

namespace PaperGraph.Rdf.Tests.Sparql.Reference;

public class BindAgreesWithReferenceTests
{
    private const int SeedsPerBlock = 250;

    private static readonly SparqlParserOptions Options =
        new() { Prefixes = new PrefixMap(("", new Iri(RandomData.Namespace)), ("xsd", new Iri("http://www.w3.org/2001/XMLSchema#"))) };

    private delegate string? Check(SparqlQuery query, SparqlQuery bound, (Variable Variable, Term Term) value, List<Quad> data, bool isUnion);

    public static TheoryData<int> FirstSeeds => [.. Enumerable.Range(100, 12).Select(block => block * SeedsPerBlock)];

    [Theory]
    [MemberData(nameof(FirstSeeds))]
    public void A_bound_query_has_the_answers_of_the_reference(int firstSeed) => Compare(
        firstSeed,
        SeedsPerBlock / 4,
        static (query, bound, _, data, isUnion) => IsComparable(query) ? ReferenceAnswer.Difference(bound, data, isUnion) : "");

    [Theory]
    [MemberData(nameof(FirstSeeds))]
    public void Binding_a_variable_is_joining_it_with_its_value_where_that_is_the_same(int firstSeed) => Compare(
        firstSeed,
        SeedsPerBlock / 12,
        static (query, bound, value, data, isUnion) => IsComparable(query) && Joining.IsSame(query, value.Variable)
            ? ReferenceAnswer.Difference(bound, data, isUnion, Joining.With(query, value.Variable, value.Term))
            : "");

    // What LIMIT keeps is not one and the same.
    private static bool IsComparable(SparqlQuery query) => query.Pattern is not (SlicePattern or DistinctPattern { IsReduced: true });

    /// <summary>Compares with random values; an empty difference says that there was nothing to compare.</summary>
    private static void Compare(int firstSeed, int atLeast, Check check)
    {
        var compared = 0;
        for (var seed = firstSeed; seed < firstSeed + SeedsPerBlock; seed++)
        {
            var random = new Random(seed);
            var data = RandomData.Make(random);
            var text = RandomQuery.Make(random);
            var query = SparqlParser.Parse(text, Options);
            var names = query.BindableVariables;
            if (names.IsEmpty) continue;
            var name = names[random.Next(names.Length)];
            var node = RandomData.Pick(random, random.Next(4) == 0 ? RandomData.Literals : RandomData.Nodes);
            var value = SparqlParser.ParseTerm(node, Options);
            var bound = query.Bind(new Dictionary<string, Term>(StringComparer.Ordinal) { [name] = value });
            try
            {
                var difference = check(query, bound, (new Variable(name), value), data, isUnion: seed % 7 == 0);
                Assert.True(
                    difference is null or "",
                    $"seed {seed}\n{text}\n?{name} = {node}\n{bound.Pattern}\n{difference}\n{string.Join('\n', data)}");
                if (difference is null) compared++;
            }
            catch (OverBudgetException)
            {
                // Too large a product for nested loops; the other seeds will do.
            }
        }

        Assert.True(compared >= atLeast, $"only {compared} queries could be compared");
    }
}
