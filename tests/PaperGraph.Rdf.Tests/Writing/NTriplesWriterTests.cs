using System.Globalization;
using System.Text;

namespace PaperGraph.Rdf.Tests.Writing;

public sealed class NTriplesWriterTests
{
    private static readonly Iri S = new("http://example.org/s");
    private static readonly Iri P = new("http://example.org/p");

    [Theory]
    [InlineData("say \"hi\"", "say \\\"hi\\\"")]
    [InlineData("a\\b", "a\\\\b")]
    [InlineData("a\nb\rc\td\be\ff", "a\\nb\\rc\\td\\be\\ff")]
    [InlineData("\u0000\u0007\u000B\u001F", "\\u0000\\u0007\\u000B\\u001F")]
    [InlineData("\u007F", "\\u007F")]
    [InlineData("\uFFFE\uFFFF", "\\uFFFE\\uFFFF")]
    [InlineData("\u0085\u00A0\u2028\u200F", "\u0085\u00A0\u2028\u200F")]
    [InlineData("naïve 漢字 😀", "naïve 漢字 😀")]
    [InlineData("$\\alpha^{2}$ 'x' <y>", "$\\\\alpha^{2}$ 'x' <y>")]
    [InlineData("", "")]
    public void Escapes_what_the_canonical_form_escapes_and_no_more(string text, string written) =>
        Assert.Equal($"<http://example.org/s> <http://example.org/p> \"{written}\" .\n", Written(new Triple(S, P, new Literal(text))));

    [Fact]
    public void Writes_each_kind_of_term()
    {
        var text = Written(
            new Triple(S, P, S),
            new Triple(new BlankNode("b0"), P, new BlankNode("b1")),
            new Triple(S, P, new Literal("x", Xsd.String)),
            new Triple(S, P, new Literal("x", "EN-gb")),
            new Triple(S, P, Literal.Of(12)),
            new Triple(new Iri("http://example.org/é😀"), P, new Literal("not a number", Xsd.Integer)));

        Assert.Equal(
            """
            <http://example.org/s> <http://example.org/p> <http://example.org/s> .
            _:b0 <http://example.org/p> _:b1 .
            <http://example.org/s> <http://example.org/p> "x" .
            <http://example.org/s> <http://example.org/p> "x"@en-gb .
            <http://example.org/s> <http://example.org/p> "12"^^<http://www.w3.org/2001/XMLSchema#integer> .
            <http://example.org/é😀> <http://example.org/p> "not a number"^^<http://www.w3.org/2001/XMLSchema#integer> .

            """,
            text);
    }

    [Fact]
    public void Writes_text_far_longer_than_its_buffer_whole()
    {
        // One unit off, so that a surrogate pair straddles every buffer's end.
        var text = "x" + string.Concat(Enumerable.Repeat("😀é\"", 60_000));
        var line = Written(new Triple(S, P, new Literal(text)));
        Assert.Equal(text, Unescaped(line[(line.IndexOf('"') + 1)..line.LastIndexOf('"')]));
    }

    [Fact]
    public void Any_text_comes_back_from_one_line() => RandomText.Holds(RandomText.Arbitrary, text =>
    {
        var line = Written(new Triple(S, P, new Literal(text)));
        Assert.Equal(line.Length - 1, line.IndexOf('\n'));
        Assert.Equal(-1, line.AsSpan(0, line.Length - 1).IndexOfAnyInRange('\u0000', '\u001F'));
        Assert.Equal(text, Unescaped(line[(line.IndexOf('"') + 1)..line.LastIndexOf('"')]));
    });

    [Fact]
    public void Leaves_the_stream_open_and_writes_no_byte_order_mark()
    {
        using var stream = new MemoryStream();
        using (var writer = new NTriplesWriter(stream)) writer.Write(new Triple(S, P, S));
        Assert.True(stream.CanWrite);
        Assert.Equal((byte)'<', stream.ToArray()[0]);
    }

    [Fact]
    public void Quads_name_their_graph_unless_it_is_the_default_one()
    {
        using var stream = new MemoryStream();
        using (var writer = new NQuadsWriter(stream))
        {
            writer.Write(new Quad(new Triple(S, P, Literal.Of(true)), new GraphName(new Iri("http://example.org/g"))));
            writer.Write(new Triple(S, P, S), new GraphName(new BlankNode("g")));
            writer.Write(new Triple(S, P, S), default);
        }

        Assert.Equal(
            """
            <http://example.org/s> <http://example.org/p> "true"^^<http://www.w3.org/2001/XMLSchema#boolean> <http://example.org/g> .
            <http://example.org/s> <http://example.org/p> <http://example.org/s> _:g .
            <http://example.org/s> <http://example.org/p> <http://example.org/s> .

            """,
            Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void Quads_write_a_backslash_by_number_when_asked_to()
    {
        using var stream = new MemoryStream();
        using (var writer = new NQuadsWriter(stream, new NQuadsOptions { NumericBackslash = true }))
            writer.Write(new Triple(S, P, new Literal("\\frac\n\"")), default);
        Assert.Equal(
            "<http://example.org/s> <http://example.org/p> \"\\u005Cfrac\\n\\\"\" .\n", Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static string Written(params ReadOnlySpan<Triple> triples)
    {
        using var stream = new MemoryStream();
        using (var writer = new NTriplesWriter(stream))
        {
            foreach (var triple in triples) writer.Write(triple);
        }

        return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(stream.ToArray());
    }

    private static string Unescaped(string written)
    {
        var text = new StringBuilder();
        for (var i = 0; i < written.Length; i++)
        {
            if (written[i] != '\\')
            {
                Assert.NotEqual('"', written[i]);
                text.Append(written[i]);
                continue;
            }

            i++;
            text.Append(written[i] switch
            {
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                'b' => '\b',
                'f' => '\f',
                '"' => '"',
                '\\' => '\\',
                'u' => (char)int.Parse(written.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
                var other => throw new InvalidDataException($"\\{other}"),
            });
            if (written[i] == 'u') i += 4;
        }

        return text.ToString();
    }
}
