using System.Text;

namespace PaperGraph.Rdf.Tests.Syntaxes;

public sealed class HostileInputTests
{
    private const string Turtle =
        """"
        # A document with one of everything.
        @prefix : <http://example.org/> .
        PREFIX x.y: <http://example.org/x#>
        @base <sub/> .
        :s a :T ; :p 'one' , "two"@en-GB , '''three ' '' ''' , "four \u00E9\n"^^x.y:t ; ; .
        [] :p ( 1 -2.5 .5e3 ( ) [ :q true ; x.y:r [ ] ] ) .
        [ :p <../up?q#f> ] .
        ( :a "b" ) :p _:genid0 , _:b.c .
        :漢字 x.y:a\,b%20c """long "quotes" 😀
        lines""" .

        """";

    private const string TriG =
        Turtle +
        """
        { :s :p :o . :s :p :o2 }
        :g { :s :p :o }
        GRAPH _:g { [] :p [ :q :r ] . }
        [] { }
        :s :p :o .

        """;

    private const string NQuads =
        """
        # A comment
        <http://example.org/s> <http://example.org/p> "text \"quoted\" \u00E9 😀\n"@en-GB <http://example.org/g> . # after
        _:a <http://example.org/p> "1"^^<http://www.w3.org/2001/XMLSchema#integer> _:g .

           <http://example.org/\u00E9> <http://example.org/p> _:a.b .
        """;

    [Theory]
    [InlineData(RdfSyntax.Turtle, Turtle, 26)]
    [InlineData(RdfSyntax.TriG, TriG, 32)]
    [InlineData(RdfSyntax.NQuads, NQuads, 3)]
    public void The_samples_are_sound(RdfSyntax syntax, string sample, int quads)
    {
        var (read, faults) = Reading.All(Reading.Stream(sample), syntax);
        Assert.Empty(faults);
        Assert.Equal(quads, read.Count);
    }

    [Theory]
    [InlineData(RdfSyntax.Turtle, Turtle)]
    [InlineData(RdfSyntax.TriG, TriG)]
    [InlineData(RdfSyntax.NQuads, NQuads)]
    [InlineData(RdfSyntax.NTriples, NQuads)]
    public void How_a_stream_is_cut_does_not_matter(RdfSyntax syntax, string sample)
    {
        var sound = Encoding.UTF8.GetBytes(sample);
        for (var seed = 0; seed < 300; seed++)
        {
            var bytes = seed < 20 ? sound : Mutated(sound, seed);
            var (quads, faults) = Reading.All(new MemoryStream(bytes), syntax);
            var (quadsInPieces, faultsInPieces) = Reading.All(new SmallReads(bytes, seed), syntax);
            Assert.Equal(quads, quadsInPieces);
            Assert.Equal(faults, faultsInPieces);
        }
    }

    [Theory]
    [InlineData(RdfSyntax.Turtle, Turtle)]
    [InlineData(RdfSyntax.TriG, TriG)]
    [InlineData(RdfSyntax.NQuads, NQuads)]
    [InlineData(RdfSyntax.NTriples, NQuads)]
    public void A_damaged_document_throws_its_fault_or_nothing(RdfSyntax syntax, string sample)
    {
        var sound = Encoding.UTF8.GetBytes(sample);
        for (var seed = 0; seed < 1500; seed++)
        {
            var bytes = Mutated(sound, seed);
            var (_, faults) = Reading.All(new MemoryStream(bytes), syntax);
            var thrown = Record.Exception(() => RdfReader.ReadAll(new MemoryStream(bytes), syntax, Reading.InBase));
            if (faults.Count == 0)
                Assert.Null(thrown);
            else
                Assert.Equal(faults[0], Assert.IsType<RdfSyntaxException>(thrown).Error.ToString());
        }
    }

    [Fact]
    public void Nesting_is_as_deep_as_memory()
    {
        const int depth = 100_000;
        var lists = $"<x:s> <x:p> {new string('(', depth)} 1 {new string(')', depth)} .";
        Assert.Equal(1 + (2 * depth), RdfReader.ReadAll(Reading.Stream(lists), RdfSyntax.Turtle).Count);
        var brackets = $"<x:s> <x:p> {string.Concat(Enumerable.Repeat("[ <x:p> ", depth))} 1 {new string(']', depth)} .";
        Assert.Equal(1 + depth, RdfReader.ReadAll(Reading.Stream(brackets), RdfSyntax.Turtle).Count);
        var open = "<x:s> <x:p> " + new string('(', depth);
        Assert.Equal("1:100013: expected an object, found the end of the document", Reading.Fault(open, RdfSyntax.Turtle));
    }

    [Theory]
    [InlineData(RdfSyntax.NTriples)]
    [InlineData(RdfSyntax.Turtle)]
    public void A_term_may_be_longer_than_any_buffer(RdfSyntax syntax)
    {
        var text = new string('é', 1_000_000);
        var document = $"<x:s> <x:p> \"{text}\\n\" .\n<x:s> <x:p> <x:{text}> .";
        var quads = RdfReader.ReadAll(Reading.Stream(document), syntax);
        Assert.Equal([text + "\n", "x:" + text], quads.Select(quad => quad.Triple.Object.Text));
    }

    [Theory]
    [InlineData("'\\'")]
    [InlineData("\"\"\"\\\"\"\"\\")]
    [InlineData("<")]
    [InlineData("\\\"")]
    [InlineData("'''")]
    [InlineData("{")]
    [InlineData("x. ")]
    public void Going_on_after_a_fault_costs_no_more_than_the_document(string piece)
    {
        // What looks back or ahead for each mark anew takes far too long for these.
        var document = string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length));
        foreach (var syntax in new[] { RdfSyntax.Turtle, RdfSyntax.TriG, RdfSyntax.NQuads })
            Assert.NotEmpty(Reading.All(Reading.Stream("<x:s> ^ " + document), syntax).Faults);
    }

    [Fact]
    public void A_cancelled_reader_stops()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        foreach (var syntax in new[] { RdfSyntax.NTriples, RdfSyntax.Turtle })
        {
            Assert.Throws<OperationCanceledException>(
                () => RdfReader.ReadAll(Reading.Stream("<x:s> <x:p> 1 ."), syntax, new RdfReadOptions { CancellationToken = source.Token }));
        }
    }

    /// <summary>The document with a few bytes flipped, cut out, put in or doubled.</summary>
    private static byte[] Mutated(byte[] sound, int seed)
    {
        var random = new Random(seed);
        List<byte> bytes = [.. sound];
        for (var i = random.Next(1, 5); i > 0; i--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(5))
            {
                case 0:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    bytes.RemoveRange(at, Math.Min(random.Next(1, 20), bytes.Count - at));
                    break;
                case 2:
                    bytes.Insert(at, "\"'\\<>[](){}.;,@^:_%#\n\r\t \0a1é"u8[random.Next(28)]);
                    break;
                case 3:
                    bytes.InsertRange(at, bytes.GetRange(random.Next(at + 1), Math.Min(random.Next(1, 20), bytes.Count - at)));
                    break;
                default:
                    bytes[at] = (byte)random.Next(256);
                    break;
            }

            if (bytes.Count == 0) bytes.Add((byte)' ');
        }

        return [.. bytes];
    }
}
