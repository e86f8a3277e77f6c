using PaperGraph.Rdf.Sparql.Evaluation;

namespace PaperGraph.Rdf.Tests.Sparql.Evaluation.Values;

public sealed class QueryTermsTests
{
    [Fact]
    public void Equal_terms_have_equal_ids()
    {
        var terms = Evaluator.TermsOf(Literal.Of(7), new Literal("a"), new Literal("a", "en"));
        Assert.Equal(terms.Intern(Literal.Of(7)), terms.Intern(Value.Of(7L)));
        Assert.InRange(terms.Intern(Value.Of(7L)), 1, terms.DictionaryCount);
        Assert.InRange(terms.Intern(Value.String("a"u8.ToArray())), 1, terms.DictionaryCount);
        Assert.InRange(terms.Intern(Value.Tagged("a"u8.ToArray(), "en"u8.ToArray())), 1, terms.DictionaryCount);
        Assert.Equal(terms.Intern(Value.Of(8L)), terms.Intern(TermView.Literal("8"u8, "http://www.w3.org/2001/XMLSchema#integer"u8)));
        Assert.Equal(terms.DictionaryCount + 1, terms.Intern(8L));
        Assert.Equal(terms.Intern(true), terms.Intern(Literal.Of(true)));
        Assert.Equal(0, terms.Intern(default(Value)));
        Assert.Equal(0, terms.Intern(default(Term)));
    }

    [Fact]
    public void Terms_come_back_as_they_were_made()
    {
        var terms = Evaluator.TermsOf(new Literal("here"));
        var made = Enumerable.Range(0, 5000).Select(MakeTerm).ToArray();
        int[] ids = [.. made.Select(terms.Intern)];
        Assert.Equal(made.Length, ids.Distinct().Count());
        for (var i = 0; i < made.Length; i++)
        {
            Assert.Equal(made[i], terms[ids[i]].ToTerm());
            Assert.Equal(made[i].Kind, terms.KindOf(ids[i]));
            Assert.Equal(ids[i], terms.Intern(made[i]));
        }

        Assert.Equal(TermKind.None, terms.KindOf(0));
        Assert.Equal(TermKind.None, terms[0].Kind);
        Assert.True(terms.ValueOf(0).IsError);
    }

    [Fact]
    public void A_number_is_filtered_without_garbage()
    {
        var evaluator = new Evaluator(Evaluator.TermsOf([.. Enumerable.Range(0, 100).Select(i => (Term)Literal.Of(i))]));
        var filter = evaluator.Compile("?n + 1 > 50 && ?n != 70.5", "n");
        var texts = evaluator.Compile("STR(?n) < STR(?n) || CONTAINS(STR(?n), \"7\") || REGEX(STR(?n), \"7|8\", \"i\")", "n");
        var matches = 0;
        long allocated = 0;
        for (var round = 0; round < 2; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var id = 1; id <= evaluator.Terms.DictionaryCount; id++)
            {
                if (filter.Test([id]) == TruthValue.True) matches++;
                if (texts.Test([id]) == TruthValue.True) matches++;
            }

            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Assert.Equal(0, allocated);
        Assert.Equal(2 * (50 + 36), matches);
    }

    private static Term MakeTerm(int i) => (i % 5) switch
    {
        0 => new Iri($"http://example.org/{i}"),
        1 => new BlankNode($"b{i}"),
        2 => new Literal(new string('x', i * 20 % 90_001) + i),
        3 => new Literal($"é{i}", "fr-be"),
        _ => new Literal($"{i}", new Iri($"http://example.org/t{i % 3}")),
    };
}
