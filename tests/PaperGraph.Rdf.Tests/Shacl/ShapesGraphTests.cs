using PaperGraph.Rdf.Shacl;

namespace PaperGraph.Rdf.Tests.Shacl;

public sealed class ShapesGraphTests
{
    [Theory]
    [InlineData(":S a sh:PropertyShape .", "a sh:PropertyShape needs a sh:path")]
    [InlineData(":S a sh:NodeShape ; sh:path :p .", "a sh:NodeShape has no sh:path")]
    [InlineData(":S a sh:PropertyShape ; sh:path :p, :q .", "sh:path stands there 2 times, and may only once")]
    [InlineData(":S a sh:PropertyShape ; sh:path 1 .", "the path \"1\"^^<http://www.w3.org/2001/XMLSchema#integer> is a literal")]
    [InlineData(":S a sh:PropertyShape ; sh:path ( :p ) .", "a list of paths (sh:path) needs at least two members")]
    [InlineData(":S a sh:PropertyShape ; sh:path [ sh:onePath :p ] .", "the path is none")]
    [InlineData(":S a sh:PropertyShape ; sh:path _:p . _:p sh:inversePath _:p .", "the path is part of itself")]
    [InlineData(":S a sh:PropertyShape ; sh:path _:p . _:p rdf:first :p ; rdf:rest _:p .", "no well-formed list: it comes back to itself")]
    [InlineData(":S a sh:NodeShape ; sh:targetClass 1 .", "sh:targetClass must be an IRI")]
    [InlineData(":S a sh:NodeShape ; sh:targetNode [] .", "sh:targetNode must be an IRI or a literal")]
    [InlineData("[] a sh:NodeShape, rdfs:Class .", "a shape that is a class must be an IRI")]
    [InlineData(":S a sh:NodeShape ; sh:minCount 1 .", "sh:minCount may stand at property shapes only, and this one has no sh:path")]
    [InlineData(":S a sh:NodeShape ; sh:lessThan :q .", "sh:lessThan may stand at property shapes only, and this one has no sh:path")]
    [InlineData(":S a sh:PropertyShape ; sh:path :p ; sh:maxCount \"1\" .", "sh:maxCount must be an xsd:integer")]
    [InlineData(":S a sh:PropertyShape ; sh:path :p ; sh:minCount 1, 2 .", "sh:minCount stands there 2 times, and may only once")]
    [InlineData(":S a sh:NodeShape ; sh:class \"C\" .", "sh:class must be an IRI")]
    [InlineData(":S a sh:NodeShape ; sh:nodeKind :Iri .", "sh:nodeKind must be sh:IRI, sh:BlankNode")]
    [InlineData(":S a sh:NodeShape ; sh:minInclusive :one .", "sh:minInclusive must be a literal")]
    [InlineData(":S a sh:NodeShape ; sh:pattern \"(\" .", "sh:pattern is no regular expression of XPath: \"(\"")]
    [InlineData(":S a sh:NodeShape ; sh:pattern \"a\" ; sh:flags \"g\" .", "with flags \"g\"")]
    [InlineData(":S a sh:NodeShape ; sh:in _:l . _:l rdf:first 1 .", "a cell lacks its member or its rest, or has several")]
    [InlineData(":S a sh:NodeShape ; sh:or :T .", "a cell lacks its member or its rest, or has several")]
    [InlineData(":S a sh:NodeShape ; sh:languageIn ( :en ) .", "sh:languageIn must be a list of plain strings")]
    [InlineData(":S a sh:NodeShape ; sh:closed 1 .", "sh:closed must be true or false")]
    [InlineData(":S a sh:NodeShape ; sh:closed true ; sh:ignoredProperties ( 1 ) .", "sh:ignoredProperties must be a list of IRIs")]
    [InlineData(":S a sh:NodeShape ; sh:node 1 .", "a literal is no shape")]
    [InlineData(":S a sh:NodeShape ; sh:property [ sh:class :C ] .", "sh:property must be a property shape")]
    [InlineData(":S a sh:NodeShape ; sh:severity 1 .", "sh:severity must be an IRI")]
    [InlineData(":S a sh:NodeShape ; sh:message 1 .", "sh:message must be a string")]
    [InlineData(":S a sh:NodeShape ; sh:message \"a\"@en, \"b\"@en .", "sh:message stands there twice in one language")]
    [InlineData(":S a sh:NodeShape ; sh:deactivated \"yes\" .", "sh:deactivated must be true or false")]
    [InlineData("<> sh:entailment <http://www.w3.org/ns/entailment/RDFS> .", "sh:entailment asks for reasoning")]
    [InlineData(":S a sh:NodeShape ; sh:not :S .", "the shape is made of itself, by way of <http://example.org/S>")]
    [InlineData(":S a sh:NodeShape ; sh:property [ sh:path :p ; sh:node :S ] .", "the shape is made of itself, by way of _:")]
    [InlineData(":S sh:targetNode :a ; sh:and ( :T ) . :T sh:or ( :S ) .", "the shape is made of itself, by way of <http://example.org/T>")]
    public void An_ill_formed_shape_is_refused_with_the_reason(string shapes, string reason)
    {

        var fault = Assert.Throws<ShapesException>(() => Validated.Shapes(shapes.Replace("<>", ":x", StringComparison.Ordinal)));
        Assert.Contains(fault.Faults, one => one.Reason.Contains(reason, StringComparison.Ordinal));
    }

    [Fact]
    public void All_faults_are_told_at_once_each_with_its_node()
    {
        var fault = Assert.Throws<ShapesException>(
            () => Validated.Shapes(":A a sh:NodeShape ; sh:class 1 . :B a sh:NodeShape ; sh:nodeKind 2 ; sh:severity 3 ."));
        Assert.Equal([":A", ":B", ":B"], fault.Faults.Select(one => Validated.Name(one.Node)).Order());
    }

    [Theory]
    [InlineData(":S a sh:NodeShape .", ":S the shape has no target and no other shape uses it")]
    [InlineData(":S sh:targetNode :a ; sh:minCounts 1 .", ":S sh:minCounts is not known and is not looked at")]
    [InlineData(":S sh:targetNode :a ; sh:sparql [] .", ":S sh:sparql is not of SHACL Core and is not looked at")]
    [InlineData(":S sh:targetNode :a ; sh:name \"s\" ; sh:order 1 ; sh:group :g ; sh:description \"d\" ; sh:defaultValue 1 .", "")]
    public void What_is_likely_a_slip_is_a_warning(string shapes, string expected) =>
        Assert.Equal(expected, string.Join('\n', Validated.Shapes(shapes).Warnings.Select(one => $"{Validated.Name(one.Node)} {one.Reason}")));

    [Fact]
    public void A_path_that_no_shape_uses_may_be_ill_formed() =>
        Assert.Equal(1, Validated.Shapes(":S sh:targetNode :a ; sh:class :C . _:p sh:inversePath _:p .").Count);

    [Fact]
    public void A_shape_without_a_name_is_owned_by_the_nearest_that_has_one()
    {
        const string Text = ":S sh:targetNode :a ; sh:property [ sh:path :p ; sh:node [ sh:class :C ] ] .";
        var report = Validated.Report(Text, ":a :p :b .");
        Assert.Equal(":S", Validated.Name(Validated.Shapes(Text).OwnerOf(report.Results[0].SourceShape)));
    }

    [Fact]
    public void Shapes_are_nested_up_to_a_limit()
    {
        Assert.Equal(100, Validated.Shapes(Nested(100)).Count);
        var fault = Assert.Throws<ShapesException>(() => Validated.Shapes(Nested(5000)));
        Assert.Contains("nested", Assert.Single(fault.Faults).Reason, StringComparison.Ordinal);
    }

    private static string Nested(int depth) =>
        ":S0 sh:targetNode :a . " + string.Concat(Enumerable.Range(0, depth - 1).Select(i => $":S{i} sh:node :S{i + 1} . "));
}
