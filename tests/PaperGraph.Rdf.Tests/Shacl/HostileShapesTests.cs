using PaperGraph.Rdf.Shacl;

namespace PaperGraph.Rdf.Tests.Shacl;

/// <summary>What would take for ever, or more stack than there is, in a validator that is less careful.</summary>
public sealed class HostileShapesTests
{
    [Fact]
    public void Shapes_that_share_parts_are_asked_once_a_node()
    {
        var shapes = ":S0 sh:targetNode :a . " + string.Concat(Enumerable.Range(0, 90).Select(i => $":S{i} sh:and ( :S{i + 1} :S{i + 1} ) . "))
            + ":S90 sh:class :C .";
        Assert.Single(Validated.Report(shapes, ":a :p 1 .").Results);
        Assert.True(Validated.Report(shapes, ":a a :C .").Conforms);
    }

    [Fact]
    public void A_sequence_over_diamonds_goes_on_from_each_node_once()
    {
        var data = string.Concat(Enumerable.Range(0, 60).Select(i => $":n{i} :p :l{i}, :r{i} . :l{i} :p :n{i + 1} . :r{i} :p :n{i + 1} . "));
        var path = string.Join(' ', Enumerable.Repeat(":p", 120));
        Assert.True(Validated.Report($":S sh:targetNode :n0 ; sh:property [ sh:path ( {path} ) ; sh:hasValue :n60 ; sh:maxCount 1 ] .", data).Conforms);
    }

    [Fact]
    public void Lists_and_paths_may_be_long()
    {
        var members = string.Join(' ', Enumerable.Range(0, 20_000));
        Assert.Single(Validated.Report($":S sh:targetNode :a ; sh:property [ sh:path :p ; sh:in ( {members} ) ] .", ":a :p 19999, 20000 .").Results);
        var path = string.Join(' ', Enumerable.Repeat(":p", 20_000));
        Assert.Single(Validated.Report($":S sh:targetNode :a ; sh:property [ sh:path ( {path} ) ; sh:minCount 1 ] .", ":a :p :b .").Results);
    }

    [Fact]
    public void A_path_nested_too_deeply_is_a_fault()
    {
        var path = string.Concat(Enumerable.Repeat("[ sh:inversePath ", 5000)) + ":p" + string.Concat(Enumerable.Repeat(" ]", 5000));
        var fault = Assert.Throws<ShapesException>(() => Validated.Shapes($":S a sh:PropertyShape ; sh:path {path} ."));
        Assert.Contains("nested too deeply", Assert.Single(fault.Faults).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Classes_below_each_other_in_a_circle_are_one_tree()
    {
        var report = Validated.Report(":S sh:targetNode :a ; sh:class :A .", ":A rdfs:subClassOf :B . :B rdfs:subClassOf :A . :a a :B .");
        Assert.True(report.Conforms);
    }

    [Fact]
    public void A_pattern_that_makes_others_try_for_ever_is_decided_at_once()
    {
        var data = $":a :p \"{new string('a', 5000)}!\" .";
        Assert.Single(Validated.Report(":S sh:targetNode :a ; sh:property [ sh:path :p ; sh:pattern \"^(a+)+$\" ] .", data).Results);
    }
}
