using PaperGraph.Rdf.Shacl;

namespace PaperGraph.Rdf.Tests.Shacl.Reference;

public sealed class ValidatorAgreesWithReferenceTests
{
    private const int Cases = 40;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void On_random_shapes_and_data(int start)
    {
        var results = 0;
        for (var seed = start * Cases; seed < (start + 1) * Cases; seed++)
        {
            var random = new RandomShapes(seed);
            var (text, graph) = (random.Data(), random.Graph());
            using var data = Validated.Data(text);
            using var shapes = Validated.Data(graph);
            var expected = new ReferenceValidator(Triples(shapes), Triples(data)).Lines().ToList();
            var found = ShaclValidator.Validate(data, ShapesGraph.Read(shapes), new ShaclOptions { Threads = 1 }).Results.Select(Line).Order(StringComparer.Ordinal).ToList();
            Assert.True(expected.SequenceEqual(found), $"seed {seed}\n{graph}\n{text}\nlacking\n{Beyond(expected, found)}\ntoo much\n{Beyond(found, expected)}");
            results += found.Count;
        }

        Assert.True(results > Cases, $"{results} results");
    }

    private static string Beyond(List<string> some, List<string> others)
    {
        var counts = others.CountBy(line => line).ToDictionary();
        return string.Join('\n', some.CountBy(line => line).Where(line => line.Value > counts.GetValueOrDefault(line.Key)).Select(line => line.Key));
    }

    private static string Line(ValidationResult result)
    {
        var component = result.SourceConstraintComponent.Value["http://www.w3.org/ns/shacl#".Length..^"ConstraintComponent".Length];
        return $"{result.FocusNode} {result.Value?.ToString() ?? "-"} {result.SourceShape} {component}";
    }

    private static List<Triple> Triples(Dataset dataset)
    {
        var sink = new Sink();
        dataset.WriteTo(sink);
        return sink.Found;
    }

    private sealed class Sink : IQuadSink
    {
        public List<Triple> Found { get; } = [];

        public void OnQuad(in QuadView quad) => Found.Add(quad.ToQuad().Triple);
    }
}
