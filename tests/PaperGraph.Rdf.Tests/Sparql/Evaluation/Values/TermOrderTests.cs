using FsCheck.Fluent;
using PaperGraph.Rdf.Sparql.Evaluation;

namespace PaperGraph.Rdf.Tests.Sparql.Evaluation.Values;

public sealed class TermOrderTests
{
    private static readonly string[] Ascending =
    [
        "", "_:a", "_:b", "ex:a", "ex:b", "<urn:a>", "\"\"", "\"B\"", "\"a\"", "\"\\uFFFD\"", "\"\\U0001F600\"", "\"b\"@de", "\"a\"@en",
        "\"-INF\"^^xsd:double", "-100000000000000000000", "-1e9", "-2", "-1.5", "\"-1\"^^xsd:byte", "-0.001", "0", "1e-300", "0.1",
        "0.1e0", "1.0", "\"1.5\"^^xsd:float", "2", "9007199254740992e0", "9007199254740993", "8796093022208000000.5", "1e30",
        "\"INF\"^^xsd:float",
        "\"NaN\"^^xsd:double", "false", "true", "\"-0044-03-15T00:00:00Z\"^^xsd:dateTime", "\"2000-01-01T00:00:00+01:00\"^^xsd:dateTime",
        "\"2000-01-01T00:00:00\"^^xsd:dateTime", "\"2000-01-01T00:00:00.5Z\"^^xsd:dateTime",
        "\"2000-01-01\"^^xsd:date", "\"2000-01-02Z\"^^xsd:date",
        "\"10:00:00\"^^xsd:time", "\"2020\"^^xsd:gYear", "\"2021\"^^xsd:gYear",
        "\"-P1Y\"^^xsd:duration", "\"PT0.5S\"^^xsd:dayTimeDuration", "\"P1M\"^^xsd:yearMonthDuration",
        "\"a\"^^ex:t", "\"b\"^^ex:t", "\"a\"^^ex:u", "\"x\"^^xsd:integer",
    ];

    [Fact]
    public void Terms_come_in_the_order_of_their_table()
    {
        foreach (var known in new[] { true, false })
        {
            var terms = known ? Evaluator.TermsOf([.. Ascending.Select(Evaluator.TermOf)]) : Evaluator.TermsOf();
            int[] ids = [.. Ascending.Select(text => terms.Intern(Evaluator.TermOf(text)))];
            for (var i = 0; i < ids.Length; i++)
            {
                for (var j = 0; j < ids.Length; j++)
                {
                    Assert.True(
                        Math.Sign(terms.CompareForOrder(ids[i], ids[j])) == i.CompareTo(j),
                        $"{Ascending[i]} and {Ascending[j]}, known: {known}");
                }
            }
        }
    }

    [Theory]
    [InlineData("1", "1.0")]
    [InlineData("1", "\"01\"^^xsd:byte")]
    [InlineData("2.5", "\"2.5\"^^xsd:float")]
    [InlineData("0e0", "-0e0")]
    [InlineData("true", "\"1\"^^xsd:boolean")]
    [InlineData("\"2000-01-01T00:00:00Z\"^^xsd:dateTime", "\"2000-01-01T00:00:00\"^^xsd:dateTime")]
    public void Equal_values_leave_it_to_the_next_key(string x, string y)
    {
        var terms = Evaluator.TermsOf(Evaluator.TermOf(x));
        var (left, right) = (terms.Intern(Evaluator.TermOf(x)), terms.Intern(Evaluator.TermOf(y)));
        Assert.Equal(0, terms.CompareForOrder(left, right));
        Assert.NotEqual(0, terms.CompareTotal(left, right));
        Assert.Equal(-terms.CompareTotal(left, right), terms.CompareTotal(right, left));
    }

    [Fact]
    public void The_order_is_total_and_its_prefix_never_contradicts_it()
    {
        var term = Gen.OneOf(
            Gen.Elements(Ascending),
            ArbMap.Default.GeneratorFor<double>().Select(number => $"{(double.IsFinite(number) ? number : 0):R}^^double"),
            ArbMap.Default.GeneratorFor<decimal>().Select(number => $"{number}^^decimal"),
            ArbMap.Default.GeneratorFor<float>().Select(number => $"{(float.IsFinite(number) ? number : 0):R}^^float"),
            ArbMap.Default.GeneratorFor<long>().Select(number => $"{number}^^integer"),
            Gen.Choose(-70_000, 70_000).Select(number => $"{number / 65_536m}^^decimal"),
            Gen.Choose(-70_000, 70_000).Select(number => $"{number / 65_536d:R}^^double"));
        RandomText.Holds(term.ListOf(12).ToArbitrary(), texts =>
        {
            Term[] all = [.. texts.Select(TermOf)];
            // Half of them are the dataset's.
            var terms = Evaluator.TermsOf(all[..(all.Length / 2)]);
            int[] ids = [.. all.Select(terms.Intern)];
            foreach (var x in ids)
            {
                foreach (var y in ids)
                {
                    var order = Math.Sign(terms.CompareForOrder(x, y));
                    Assert.Equal(-order, Math.Sign(terms.CompareForOrder(y, x)));
                    var byPrefix = terms.OrderPrefix(x).CompareTo(terms.OrderPrefix(y));
                    if (byPrefix != 0) Assert.Equal(byPrefix, order);
                    if (Comparison.Compare(terms, terms.ValueOf(x), terms.ValueOf(y)) == ComparisonResult.Less) Assert.Equal(-1, order);
                    if (x != y) Assert.NotEqual(0, terms.CompareTotal(x, y));
                    foreach (var z in ids)
                    {
                        if (order <= 0 && terms.CompareForOrder(y, z) <= 0) Assert.True(terms.CompareForOrder(x, z) <= 0);
                        if (terms.CompareTotal(x, y) <= 0 && terms.CompareTotal(y, z) <= 0) Assert.True(terms.CompareTotal(x, z) <= 0);
                    }
                }
            }
        });
    }

    private static Term TermOf(string text)
    {
        var at = text.IndexOf("^^", StringComparison.Ordinal);
        return at > 0 && !text.Contains(':', StringComparison.Ordinal)
            ? new Literal(text[..at], new Iri($"http://www.w3.org/2001/XMLSchema#{text[(at + 2)..]}"))
            : Evaluator.TermOf(text);
    }
}
