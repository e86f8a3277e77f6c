namespace PaperGraph.Rdf.Tests.Shacl;

public sealed class TargetTests
{
    private const string Data = """
        :a a :C ; :p :b . :b a :D ; :p 1 . :c a :E . :D rdfs:subClassOf :C . :E rdfs:subClassOf :D . :C rdfs:subClassOf :E .
        """;

    [Theory]
    [InlineData("sh:targetNode :a, :unknown, 7", ":a :unknown \"7\"^^<http://www.w3.org/2001/XMLSchema#integer>")]
    [InlineData("sh:targetClass :C", ":a :b :c")]
    [InlineData("sh:targetClass :Unknown", "")]
    [InlineData("sh:targetSubjectsOf :p", ":a :b")]
    [InlineData("sh:targetObjectsOf :p", ":b \"1\"^^<http://www.w3.org/2001/XMLSchema#integer>")]
    [InlineData("sh:targetNode :a ; sh:targetClass :D ; sh:targetSubjectsOf :p", ":a :b :c")]
    [InlineData("sh:targetNode :a ; sh:deactivated true", "")]
    public void Chooses_the_focus_nodes(string target, string expected)
    {
        var report = Validated.Report($":S {target} ; sh:in () .", Data);
        Assert.Equal(expected, string.Join(' ', report.Results.Select(result => Validated.Name(result.FocusNode))));
    }

    [Fact]
    public void A_shape_that_is_a_class_is_for_its_instances()
    {
        var report = Validated.Report(":C a rdfs:Class, sh:NodeShape ; sh:in () .", ":a a :C . :b a :D .");
        Assert.Equal(":a", Validated.Name(Assert.Single(report.Results).FocusNode));
    }

    [Theory]
    [InlineData(":p", ":b :c")]
    [InlineData("[ sh:inversePath :p ]", ":z")]
    [InlineData("( :p :q )", ":d")]
    [InlineData("( [ sh:inversePath :p ] :q )", ":a")]
    [InlineData("[ sh:alternativePath ( :p :q ) ]", ":b :c :e")]
    [InlineData("[ sh:zeroOrMorePath :p ]", ":a :b :c :z")]
    [InlineData("[ sh:oneOrMorePath [ sh:alternativePath ( :p :q ) ] ]", ":a :b :c :d :e :z")]
    [InlineData("[ sh:zeroOrOnePath :q ]", ":a :e")]
    [InlineData("[ sh:inversePath ( :p :p ) ]", ":b :c")]
    public void A_path_leads_to_each_value_once(string path, string expected)
    {
        const string Graph = ":a :p :b, :c ; :q :e . :b :q :d ; :p :z . :c :q :d ; :p :z . :z :p :a ; :q :a .";
        var report = Validated.Report($":S sh:targetNode :a ; sh:property [ sh:path {path} ; sh:in () ] .", Graph);
        Assert.Equal(expected, string.Join(' ', report.Results.Select(result => Validated.Name(result.Value!.Value))));
    }
}
