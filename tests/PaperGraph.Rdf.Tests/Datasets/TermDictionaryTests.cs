using System.Text;

namespace PaperGraph.Rdf.Tests.Datasets;

public sealed class TermDictionaryTests
{
    private static readonly Iri P = new("http://example.org/p");

    [Fact]
    public void Numbers_terms_by_kind_then_tag_or_datatype_then_text()
    {
        Term[] ordered =
        [
            new BlankNode("a"), new BlankNode("b"),
            new Iri("http://example.org/B"), new Iri("http://example.org/a"), P, new Iri("http://example.org/é"),
            new Literal(""), new Literal("a"), new Literal("a\0"), new Literal("a\0b"), new Literal("ab"),
            new Literal("\uFFFD"), new Literal("😀"),
            new Literal("z", "de"), new Literal("a", "en"), new Literal("b", "en"),
            new Literal("z", new Iri("http://example.org/type")), new Literal("10", Xsd.Integer), new Literal("9", Xsd.Integer),
        ];
        using var dataset = Of(ordered);
        var terms = dataset.Terms;
        Assert.Equal(ordered, All(terms));
        Assert.Equal(new IdRange(1, 3), terms.BlankNodes);
        Assert.Equal(new IdRange(3, 7), terms.Iris);
        Assert.Equal(new IdRange(7, 14), terms.PlainStrings);
        Assert.Equal(new IdRange(14, 17), terms.TaggedStrings);
        Assert.Equal(new IdRange(17, 20), terms.TypedLiterals);
        Assert.Equal(new IdRange(7, 20), terms.Literals);
        Assert.Equal(new IdRange(18, 20), terms.OfDatatype(Xsd.Integer));
        Assert.Equal(terms.PlainStrings, terms.OfDatatype(Xsd.String));
        Assert.Equal(terms.TaggedStrings, terms.OfDatatype(RdfNames.LangString));
        Assert.True(terms.OfDatatype(Xsd.Double).IsEmpty);
    }

    [Fact]
    public void Groups_are_of_one_kind_and_qualifier()
    {
        using var dataset = RandomQuads.Build(RandomQuads.Make(1, 500));
        var terms = dataset.Terms;
        for (var id = 1; id <= terms.Count; id++)
        {
            var group = terms.GroupOf(id);
            Assert.True(terms.OfGroup(group).Contains(id));
            Assert.True(terms.QualifierOf(group).SequenceEqual(terms[id].Qualifier));
            Assert.True(terms.TextOf(id).SequenceEqual(terms[id].Text));
            Assert.Equal(terms[id].Kind, terms.KindOf(id));
        }
    }

    [Fact]
    public void Finds_what_it_holds_and_nothing_else()
    {
        using var dataset = RandomQuads.Build(RandomQuads.Make(2, 3000, 700));
        var terms = dataset.Terms;
        for (var id = 1; id <= terms.Count; id++)
        {
            Assert.Equal(id, terms.Find(terms[id]));
            Assert.Equal(0, terms.Find(TermView.TaggedLiteral(terms[id].Text, "xx"u8)));
            Assert.Equal(0, terms.Find(TermView.Literal(terms[id].Text, "http://example.org/no"u8)));
        }

        Assert.Equal(0, terms.Find(TermView.Iri("http://example.org/none"u8)));
        Assert.Equal(0, terms.Find(TermView.BlankNode("http://example.org/1"u8)));
        Assert.Throws<ArgumentException>(() => terms.Find(default));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void Has_no_term_outside_of_its_ids(int id)
    {
        using var dataset = Of(P);
        Assert.Throws<ArgumentOutOfRangeException>(() => dataset.Terms[id].Kind);
        Assert.Throws<ArgumentOutOfRangeException>(() => dataset.Terms.KindOf(id));
        Assert.Throws<ArgumentOutOfRangeException>(() => dataset.Terms.GroupOf(id));
    }

    [Fact]
    public void An_empty_dataset_has_no_terms()
    {
        using var dataset = new DatasetBuilder().Build();
        Assert.Equal(0, dataset.Terms.Count);
        Assert.Equal(0, dataset.Terms.Find(TermView.Iri("http://example.org/p"u8)));
        Assert.Equal(0, dataset.QuadCount);
        Assert.Equal(0, dataset.UnionGraph.Count);
    }

    [Theory]
    [InlineData(1, 4)]
    [InlineData(2, 20)]
    [InlineData(3, 300)]
    [InlineData(4, 20_000)]
    public void Sorts_texts_that_share_long_beginnings_as_bytes(int seed, int count)
    {
        var random = new Random(seed);
        string[] pieces = ["\0", "\0\0\0", "a", "aaaaaaaa", "http://example.org/a/long/path/", "é", "😀", "\uFFFD", "b"];
        string[] texts = [.. Enumerable.Range(0, count)
            .Select(_ => string.Concat(Enumerable.Range(0, random.Next(6)).Select(_ => pieces[random.Next(pieces.Length)])))
            .Distinct()];
        var interner = new Utf8Interner();
        foreach (var text in texts) interner.Intern(0, Encoding.UTF8.GetBytes(text));
        var indices = Enumerable.Range(0, texts.Length).ToArray();
        new TermSort(interner).Sort(indices);
        for (var i = 1; i < indices.Length; i++) Assert.True(interner[indices[i - 1]].SequenceCompareTo(interner[indices[i]]) < 0);
        Assert.Equal(Enumerable.Range(0, texts.Length), indices.Order());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(6)]
    [InlineData(20)]
    public void Texts_in_segments_read_as_they_do_end_to_end(int segmentBits)
    {
        var random = new Random(segmentBits);
        var interner = new Utf8Interner();
        for (var i = 0; i < 300; i++) interner.Intern(TermGroups.PlainStrings, Encoding.UTF8.GetBytes(new string('x', random.Next(40)) + i));
        interner.Intern(TermGroups.PlainStrings, default);
        var builder = new TermColumnsBuilder(interner, new Utf8Interner(), segmentBits);
        var ids = builder.Number();
        var columns = builder.Build();
        for (var i = 0; i < ids.Length; i++)
        {
            var ends = columns.Offsets.Slice(ids[i] - 1, 2);
            Assert.True(columns.Text.Slice(ends[0], (int)(ends[1] - ends[0])).SequenceEqual(interner[i]));
        }

        var whole = new List<byte>();
        for (var part = 0; part < columns.Text.PartCount; part++) whole.AddRange(columns.Text.Part(part));
        var expected = Enumerable.Range(0, ids.Length).OrderBy(i => ids[i]).SelectMany(i => interner[i].ToArray());
        Assert.Equal(expected, whole);
    }

    [Fact]
    public void An_interner_gives_equal_texts_of_equal_tags_one_number()
    {
        var interner = new Utf8Interner();
        var numbers = new Dictionary<(int, string), int>();
        var random = new Random(5);
        for (var i = 0; i < 20_000; i++)
        {
            var (tag, text) = (random.Next(3), new string('x', random.Next(40)) + random.Next(300));
            var number = interner.Intern(tag, Encoding.UTF8.GetBytes(text));
            Assert.Equal(numbers.GetValueOrDefault((tag, text), numbers.Count), number);
            numbers.TryAdd((tag, text), number);
            Assert.Equal(text, Encoding.UTF8.GetString(interner[number]));
        }

        Assert.Equal(numbers.Count, interner.Count);
    }

    internal static int Find(Dataset dataset, Term term)
    {
        var (text, qualifier) = (Encoding.UTF8.GetBytes(term.Text), Encoding.UTF8.GetBytes(term.Qualifier ?? ""));
        return dataset.Terms.Find(term.Kind switch
        {
            TermKind.Iri => TermView.Iri(text),
            TermKind.BlankNode => TermView.BlankNode(text),
            _ when term.IsTagged => TermView.TaggedLiteral(text, qualifier),
            _ => TermView.Literal(text, qualifier),
        });
    }

    private static Term[] All(TermDictionary terms) => [.. Enumerable.Range(1, terms.Count).Select(id => terms[id].ToTerm())];

    private static Dataset Of(params Term[] terms) =>
        RandomQuads.Build(terms.Reverse().Select(term => new Quad(new Triple(P, P, term), default)));
}
