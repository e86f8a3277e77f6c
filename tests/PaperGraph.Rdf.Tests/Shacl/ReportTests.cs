using PaperGraph.Rdf.Shacl;

namespace PaperGraph.Rdf.Tests.Shacl;

public sealed class ReportTests
{
    private const string Many = ":S sh:targetSubjectsOf :p ; sh:property [ sh:path :p ; sh:nodeKind sh:IRI ], [ sh:path :q ; sh:minCount 1 ] .";

    [Fact]
    public void Is_the_same_for_any_number_of_threads()
    {
        var data = string.Concat(Enumerable.Range(0, 5000).Select(i => $":n{i} :p {i % 7}, :x . "));
        var one = Validated.Report(Many, data, new ShaclOptions { Threads = 1 });
        var four = Validated.Report(Many, data, new ShaclOptions { Threads = 4 });
        Assert.Equal(10_000, one.ResultCount);
        Assert.Equal(Texts(one), Texts(four));
        Assert.Equal(one.Counts.AsEnumerable(), four.Counts);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(25_000)]
    public void Holds_the_first_results_up_to_a_limit_and_counts_all(int limit)
    {
        var data = string.Concat(Enumerable.Range(0, 12_000).Select(i => $":n{i} :p {i} . "));
        var all = Validated.Report(Many, data);
        var some = Validated.Report(Many, data, new ShaclOptions { ResultLimit = limit, Threads = 3 });
        Assert.Equal(24_000, some.ResultCount);
        Assert.Equal(Texts(all).Take(limit), Texts(some));
        Assert.False(some.Conforms);
    }

    [Fact]
    public void Counts_results_by_shape_and_rule()
    {
        var report = Validated.Report(
            ":S sh:targetNode :a ; sh:class :C, :D ; sh:nodeKind sh:Literal . :T sh:targetNode :a ; sh:severity sh:Warning ; sh:class :E .", ":a :p 1 .");
        Assert.Equal(
            [":S Class Violation 2", ":S NodeKind Violation 1", ":T Class Warning 1"],
            report.Counts.Select(count => $"{Validated.Name(count.SourceShape)} {Local(count.SourceConstraintComponent)} {Local(count.Severity)} {count.Count}"));
    }

    [Fact]
    public void A_shapes_own_messages_are_taken_as_they_are()
    {
        var report = Validated.Report(":S sh:targetNode :a ; sh:class :C ; sh:message \"Nein.\"@de, \"No.\"@en .", ":a :p 1 .");
        Assert.Equal([new Literal("Nein.", "de"), new Literal("No.", "en")], report.Results[0].Messages.ToArray());
    }

    [Fact]
    public void As_a_graph_it_has_paths_as_shapes_write_them()
    {
        const string Path = "( [ sh:inversePath :p ] [ sh:alternativePath ( :p [ sh:zeroOrMorePath :q ] ) ] [ sh:oneOrMorePath [ sh:zeroOrOnePath :p ] ] )";
        var report = Validated.Report($":S sh:targetNode :a ; sh:property [ sh:path {Path} ; sh:minCount 1 ; sh:message \"m\" ] .", ":b :q 1 .");
        using var expected = Validated.Data($$"""
            [] a sh:ValidationReport ; sh:conforms false ; sh:result [
                a sh:ValidationResult ; sh:focusNode :a ; sh:resultPath {{Path}} ; sh:resultMessage "m" ; sh:resultSeverity sh:Violation ;
                sh:sourceConstraintComponent sh:MinCountConstraintComponent ; sh:sourceShape [] ] .
            """);
        var quads = new List<Quad>();
        expected.WriteTo(new Collector(quads));
        Assert.True(Isomorphism.AreIsomorphic(quads.Select(quad => quad.Triple), Validated.Triples(report)));
    }

    [Fact]
    public void As_a_graph_it_keeps_blank_nodes_of_data_shapes_and_report_apart()
    {
        var report = Validated.Report("_:r0 sh:targetObjectsOf :p ; sh:nodeKind sh:IRI .", ":a :p _:r0, _:r1, _:rs.r0 .");
        var triples = Validated.Triples(report);
        var focus = Objects("focusNode");
        Assert.Equal(["r0", "r1", "rs.r0"], focus.Order());
        Assert.DoesNotContain(Assert.Single(Objects("sourceShape").Distinct()), focus);
        Assert.Empty(triples.Select(triple => triple.Subject.Text).Intersect(focus));

        List<string> Objects(string local) =>
            [.. triples.Where(triple => triple.Predicate.Value.EndsWith(local, StringComparison.Ordinal)).Select(triple => triple.Object.Text)];
    }

    [Fact]
    public void Data_is_the_union_of_all_graphs_or_the_one_that_is_chosen()
    {
        const string Shapes = ":S sh:targetNode :a ; sh:property [ sh:path :p ; sh:minCount 2 ] .";
        using var data = Validated.Data(":g { :a :p 1 } :h { :a :p 2 }");
        Assert.True(ShaclValidator.Validate(data, Validated.Shapes(Shapes)).Conforms);
        var one = data.NamedGraph(data.GraphNames[0]);
        Assert.False(ShaclValidator.Validate(data, Validated.Shapes(Shapes), new ShaclOptions { DataGraph = one }).Conforms);
    }

    [Fact]
    public void Is_stopped_by_its_token()
    {
        using var data = Validated.Data(":a :p 1 .");
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => ShaclValidator.Validate(data, Validated.Shapes(Many), cancellation: source.Token));
    }

    private static IEnumerable<string> Texts(ValidationReport report) =>
        report.Results.Select(result => $"{result.FocusNode} {result.SourceConstraintComponent} {result.Value} {result.Messages[0]}");

    private static string Local(Iri iri) =>
        iri.Value[(iri.Value.IndexOf('#', StringComparison.Ordinal) + 1)..].Replace("ConstraintComponent", "", StringComparison.Ordinal);

    private sealed class Collector(List<Quad> quads) : IQuadSink
    {
        public void OnQuad(in QuadView quad) => quads.Add(quad.ToQuad());
    }
}
