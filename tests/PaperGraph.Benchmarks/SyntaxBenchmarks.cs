using System.Globalization;
using BenchmarkDotNet.Attributes;
using PaperGraph.Rdf;

namespace PaperGraph.Benchmarks;

/// <summary>
/// RDF from one syntax to another, in memory and into nothing: 100,000 triples of the shape of our graphs, or the N-Triples file that
/// PAPERGRAPH_BENCHMARK_GRAPH names.
/// </summary>
[MemoryDiagnoser]
public class SyntaxBenchmarks
{
    private const int Mentions = 14_000;
    private const string Base = "https://example.org/kg/";

    private byte[] _triples = [];
    private byte[] _turtle = [];

    [GlobalSetup]
    public void Setup()
    {
        var path = Environment.GetEnvironmentVariable("PAPERGRAPH_BENCHMARK_GRAPH");
        _triples = string.IsNullOrEmpty(path) ? MadeUp() : File.ReadAllBytes(path);
        using var turtle = new MemoryStream();
        Convert(_triples, RdfSyntax.NTriples, RdfSyntax.Turtle, turtle);
        _turtle = turtle.ToArray();
    }

    [Benchmark(Baseline = true)]
    public void NTriples_to_Turtle() => Convert(_triples, RdfSyntax.NTriples, RdfSyntax.Turtle, Stream.Null);

    [Benchmark]
    public void NTriples_to_NTriples() => Convert(_triples, RdfSyntax.NTriples, RdfSyntax.NTriples, Stream.Null);

    [Benchmark]
    public void Turtle_to_NTriples() => Convert(_turtle, RdfSyntax.Turtle, RdfSyntax.NTriples, Stream.Null);

    [Benchmark]
    public long Read_NTriples() => Count(_triples, RdfSyntax.NTriples);

    [Benchmark]
    public long Read_Turtle() => Count(_turtle, RdfSyntax.Turtle);

    private static void Convert(byte[] document, RdfSyntax from, RdfSyntax to, Stream target)
    {
        using var source = new MemoryStream(document);
        using var writer = RdfWriter.Create(target, to);
        RdfReader.Read(source, from, writer);
    }

    private static long Count(byte[] document, RdfSyntax syntax)
    {
        using var source = new MemoryStream(document);
        var counter = new Counter();
        RdfReader.Read(source, syntax, counter);
        return counter.Count;
    }

    private static byte[] MadeUp()
    {
        var random = new Random(20_240_607);
        using var stream = new MemoryStream();
        using (var writer = new NTriplesWriter(stream))
        {
            for (var i = 0; i < Mentions; i++)
            {
                Term mention = new Iri(string.Create(CultureInfo.InvariantCulture, $"{Base}mention/{i:D6}"));
                var begin = random.Next(2000);
                writer.Write(new Triple(mention, RdfNames.Type, new Iri(Base + "ns#Mention")));
                writer.Write(new Triple(mention, new Iri(Base + "ns#inPaper"), new Iri($"{Base}paper/{i / 20}")));
                writer.Write(new Triple(mention, new Iri(Base + "ns#refersTo"), new Iri($"{Base}concept/concept-{random.Next(3000)}")));
                writer.Write(new Triple(mention, new Iri(Base + "ns#begin"), Literal.Of(begin)));
                writer.Write(new Triple(mention, new Iri(Base + "ns#end"), Literal.Of(begin + random.Next(40))));
                writer.Write(new Triple(mention, new Iri(Base + "ns#anchor"), new Literal($"a phrase with \"{random.Next()}\" in it")));
                writer.Write(new Triple(mention, new Iri(Base + "ns#confidence"), Literal.Of(random.Next(100) / 100m)));
            }
        }

        return stream.ToArray();
    }

    private sealed class Counter : IQuadSink
    {
        public long Count { get; private set; }

        public void OnQuad(in QuadView quad) => Count++;
    }
}
