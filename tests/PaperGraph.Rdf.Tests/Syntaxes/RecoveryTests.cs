namespace PaperGraph.Rdf.Tests.Syntaxes;

public sealed class RecoveryTests
{
    [Fact]
    public void Lines_go_on_at_the_next_line()
    {
        var (quads, faults) = Reading.All(
            Reading.Stream("<x:a> <x:p> <x:o> .\n<x:b> <x:p>\n<x:c> <x:p> \"\xFFFF .\n<x:d> <x:p> <x:o> . x\n<x:e> <x:p> <x:o> ."), RdfSyntax.NTriples);
        Assert.Equal(["x:a", "x:e"], quads.Select(quad => quad.Triple.Subject.Text));
        Assert.Equal([2, 3, 4], faults.Select(fault => int.Parse(fault.Split(':')[0])));
    }

    [Theory]
    [InlineData("<x:a> <x:p> [ <x:q> 1 . <x:b> <x:p> 2 .", "1 2")]
    [InlineData("<x:a> <x:p> ^ . <x:b> <x:p> 2 .", "2")]
    [InlineData("<x:a> <x:p> ^ \"not. here\" , '''nor. ' here.\n''' <x:not. > .\n<x:b> <x:p> 2 .", "2")]
    [InlineData("<x:a> <x:p> \"bad \\x . escape\" . <x:b> <x:p> 2 .", "2")]
    [InlineData("<x:a> <x:p> \"not ended .\n<x:b> <x:p> 2 .", "2")]
    [InlineData("<x:a> <x:p> ^ # not. here\n . <x:b> <x:p> 2 .", "2")]
    [InlineData("<x:a> <x:p> ^ 1.5 . <x:b> <x:p> 2 .", "2")]
    [InlineData("@prefix : nothing . <x:b> <x:p> 2 .", "2")]
    [InlineData("<x:a> <x:p> 1 , unknown:x . <x:b> <x:p> 2 .", "1 2")]
    [InlineData("<x:a> <x:p> ((((. <x:b> <x:p> 2 .", "2")]
    [InlineData(". . . <x:b> <x:p> 2 .", "2")]
    public void Turtle_goes_on_at_the_next_statement(string document, string objects)
    {
        var (quads, faults) = Reading.All(Reading.Stream(document), RdfSyntax.Turtle);
        Assert.NotEmpty(faults);
        var found = quads.Select(quad => quad.Triple.Object).Where(term => term.Kind == TermKind.Literal && term.Text is "1" or "2");
        Assert.Equal(objects, string.Join(' ', found.Select(term => term.Text)));
    }

    [Theory]
    [InlineData("<x:g> { <x:a> <x:p> ^ . <x:b> <x:p> 2 } <x:c> <x:p> 3 .", "2@x:g 3@")]
    [InlineData("<x:g> { <x:a> <x:p> ^ } <x:c> <x:p> 3 .", "3@")]
    [InlineData("g { <x:a> <x:p> 1 . <x:b> <x:p> 2 } <x:c> <x:p> 3 .", "3@")]
    [InlineData("<x:g> <x:a> <x:p> 1 . { <x:b> <x:p> 2 }", "x:p@ 2@")]
    public void TriG_goes_on_in_the_same_graph_or_after_it(string document, string objects)
    {
        var (quads, faults) = Reading.All(Reading.Stream(document), RdfSyntax.TriG);
        Assert.Single(faults);
        Assert.Equal(objects, string.Join(' ', quads.Select(quad => $"{quad.Triple.Object.Text}@{quad.Graph.Name.Text}")));
    }
}
