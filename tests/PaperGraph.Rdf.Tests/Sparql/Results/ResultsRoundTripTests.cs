using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PaperGraph.Rdf.Sparql;
using PaperGraph.Rdf.Sparql.Results;

namespace PaperGraph.Rdf.Tests.Sparql.Results;

public sealed class ResultsRoundTripTests
{
    private static readonly Gen<Term> Terms = Gen.OneOf(
        Gen.Constant(default(Term)),
        Gen.Elements<Term>(new Iri("http://example.org/a?b=c&d#é"), new Iri("urn:x:y")),
        Gen.Elements<Term>(new BlankNode("b0"), new BlankNode("genid1"), new BlankNode("x.y-1")),
        RandomText.Arbitrary.Generator.Select(text => (Term)new Literal(text)),
        RandomText.Arbitrary.Generator.Select(text => (Term)new Literal(text, "en-gb")),
        RandomText.Arbitrary.Generator.Select(text => (Term)new Literal(text, new Iri("http://example.org/type?a&b"))),
        Gen.Elements("1", "-1.5", "1e9", "true", "x").SelectMany(
            text => Gen.Elements(Xsd.Integer, Xsd.Decimal, Xsd.Double, Xsd.Boolean),
            (text, datatype) => (Term)new Literal(text, datatype)));

    private static readonly Arbitrary<Term[][]> Rows =
        Gen.Choose(0, 4).SelectMany(columns => Terms.ArrayOf(columns).ArrayOf()).ToArbitrary();

    [Theory]
    [InlineData(ResultsFormat.Json)]
    [InlineData(ResultsFormat.Xml)]
    [InlineData(ResultsFormat.Tsv)]
    public void What_is_written_is_read_again(ResultsFormat format) => RandomText.Holds(Rows, rows =>
    {
        var written = format == ResultsFormat.Xml ? [.. rows.Select(row => row.Select(WithoutWhatXmlHasNot).ToArray())] : rows;
        var read = RoundTrip(written, format);
        Assert.Equal(written, Unescaped(read, format));
    });

    [Fact]
    public void Csv_keeps_the_text_of_every_cell() => RandomText.Holds(Rows, rows =>
    {
        var expected = rows.Select(row => row.Select(InCsv).ToArray());
        Assert.Equal(expected, RoundTrip(rows, ResultsFormat.Csv));
    });

    [Fact]
    public void A_mutated_document_throws_nothing_but_the_readers_own_error()
    {
        var random = new Random(20_240_607);
        Term[][] rows =
        [
            [new Iri("u:a"), new Literal("é\"\n, \t'"), default],
            [new BlankNode("b"), new Literal("t", "en"), new Literal("5", Xsd.Integer)],
            [new Literal("x", new Iri("u:d")), default, new Literal("")],
        ];
        foreach (var format in Enum.GetValues<ResultsFormat>())
        {
            var sound = Encoding.UTF8.GetBytes(ResultText.Write(Table(rows), format));
            var faulty = 0;
            for (var i = 0; i < 2000; i++)
            {
                try
                {
                    ReadAll(Mutate(sound, random), format);
                }
                catch (RdfSyntaxException)
                {
                    faulty++;
                }
            }

            Assert.InRange(faulty, 100, 2000);
        }
    }

    private static void ReadAll(byte[] document, ResultsFormat format)
    {
        using var result = ResultText.Read(document, format);
        // What the reader lets pass makes terms.
        if (result is Solutions solutions) Assert.NotNull(solutions.ReadAll().ToArray());
    }

    private static byte[] Mutate(byte[] sound, Random random)
    {
        var bytes = sound.ToList();
        for (var changes = random.Next(1, 4); changes > 0; changes--)
        {
            var at = random.Next(bytes.Count);
            var length = Math.Min(random.Next(1, 20), bytes.Count - at);
            switch (random.Next(4))
            {
                case 0: bytes[at] = (byte)random.Next(256); break;
                case 1: bytes.RemoveRange(at, length); break;
                case 2: bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length)); break;
                default: bytes[at] = (byte)"\"\\\t\n\r,<>&{}[]:_'@^"[random.Next(18)]; break;
            }

            if (bytes.Count == 0) bytes.Add((byte)'x');
        }

        return [.. bytes];
    }

    private static SolutionTable Table(Term[][] rows)
    {
        var table = new SolutionTable([.. Enumerable.Range(0, rows.Length == 0 ? 1 : rows[0].Length).Select(column => $"v{column}")]);
        foreach (var row in rows) table.AddRow(row);
        return table;
    }

    private static Term[][] RoundTrip(Term[][] rows, ResultsFormat format)
    {
        using var table = Table(rows);
        using var read = (Solutions)ResultText.Read(ResultText.Write(table, format), format);
        Assert.Equal(table.Variables.AsEnumerable(), read.Variables);
        return [.. read.ReadAll().Select(row => row.ToArray())];
    }

    /// <summary>A written label that looks generated becomes another; there is one here, and it becomes the first.</summary>
    private static IEnumerable<Term[]> Unescaped(Term[][] rows, ResultsFormat format) =>
        format == ResultsFormat.Tsv
            ? rows
            : rows.Select(row => row.Select(cell => cell == new BlankNode("genid0") ? new BlankNode("genid1") : cell).ToArray());

    private static Term InCsv(Term term) => term.Kind switch
    {
        TermKind.None => default(Term),
        TermKind.BlankNode => new Literal($"_:{term.Text}"),
        _ => new Literal(term.Text),
    };

    private static Term WithoutWhatXmlHasNot(Term term)
    {
        if (term.Kind != TermKind.Literal) return term;
        var literal = term.AsLiteral();
        var text = string.Concat(literal.LexicalForm.Where(unit => unit is '\t' or '\n' or '\r' or >= ' ' and < '\uFFFE'));
        return literal.Language is { } language ? new Literal(text, language) : new Literal(text, literal.Datatype);
    }
}
