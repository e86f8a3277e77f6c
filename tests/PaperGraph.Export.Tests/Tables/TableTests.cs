using PaperGraph.Export.Tables;

namespace PaperGraph.Export.Tests.Tables;

public sealed class TableTests
{
    private readonly string[] _nodes = Lines(new NodesTableWriter());
    private readonly string[] _edges = Lines(new EdgesTableWriter());

    [Fact]
    public void Headers_are_what_gephi_takes()
    {
        Assert.Equal("id,label,entity_type,year,paper_count,alt_labels,url,identifier", _nodes[0]);
        Assert.Equal("source,target,type,kind,relation,weight,confidence,support,evidence,papers", _edges[0]);
    }

    [Theory]
    [InlineData("concept/formula,\"=1+1|\"\"formula\"\"\",Concept,,1,,https://w3id.org/papergraph/concept/formula,formula")]
    [InlineData("concept/grid-field,grid field,Method,,2,Grid Fields|grid fields|grid¦field,https://w3id.org/papergraph/concept/grid-field,grid-field")]
    [InlineData("paper/doi:10.1000%2Fa%25b,\"Grid fields, revisited\",Paper,,,,https://example.org/grid,doi:10.1000/a%b")]
    [InlineData("repository/github.com/owner/wave-fields,Owner/wave-fields,Repository,,2,,https://github.com/Owner/wave-fields,https://github.com/Owner/wave-fields")]
    public void Nodes_have_a_row_each(string expected) => Assert.Contains(expected, _nodes);

    [Theory]
    [InlineData("paper/arxiv:2503.00001,concept/wave-field,Directed,introduces,introduces,3.72,0.93,4,\"We present wave fields (WF), a model for shape recovery.\",")]
    [InlineData("paper/doi:10.1000%2Fa%25b,repository/github.com/owner/wave-fields,Directed,has-repository,has-repository,1,1,1,Code is at https://github.com/owner/Wave-Fields.git too.,")]
    [InlineData("concept/grid-field,concept/shape-recovery,Directed,used-for,used-for,0.6,0.6,1,We study grid fields for shape recovery.,doi:10.1000/a%b")]
    [InlineData("concept/wave-field,concept/grid-field,Directed,compared-with,compared-with,0.0001,0.0001,2,\"On ShapeBox, wave fields reach 3 dB more PSNR 🧪 than grid fields.\",arxiv:2503.00001")]
    public void Edges_have_a_row_each(string expected) => Assert.Contains(expected, _edges);

    [Fact]
    public void A_label_with_a_line_break_is_quoted() =>
        Assert.Contains("paper/no-abstract,\"A paper\nthat says nothing\",Paper", string.Join('\n', _nodes), StringComparison.Ordinal);

    [Fact]
    public void Merges_escape_what_would_break_a_row()
    {
        Assert.Equal(
            [
                "form\tconcept\tlabel\treason\tsupport\tevidence",
                @"Grid\tFields\\x" + "\tgrid-field\tgrid field\tplural\t1\t" + @"line\nbreak",
                "WF\twave-field\twave field\tabbreviation\t1\tarxiv:2503.00001: wave fields",
                "",
            ],
            Lines(new MergesWriter()));
    }

    [Fact]
    public void Pairs_of_concepts_have_every_measure() => Assert.Equal(
        [
            "first,first_label,second,second_label,first_papers,second_papers,count,jaccard,cosine,inclusion,association_strength,equivalence,"
            + "npmi,log_likelihood,p_value,p_adjusted",
            "grid-field,grid field,shape-recovery,shape recovery,2,2,2,1,1,1,1.5,1,1,3.819085,0.0506719,0.0506719",
            "",
        ],
        Lines(new OverlapWriter()));

    [Theory]
    [InlineData(typeof(NodesTableWriter))]
    [InlineData(typeof(EdgesTableWriter))]
    [InlineData(typeof(MergesWriter))]
    [InlineData(typeof(OverlapWriter))]
    public void An_empty_graph_is_a_header(Type writer) =>
        Assert.Single(Written.Text((IGraphWriter)Activator.CreateInstance(writer)!, SampleGraph.Context(SampleGraph.Empty())).TrimEnd('\n').Split('\n'));

    private static string[] Lines(IGraphWriter writer) => Written.Text(writer).Split('\n');
}
