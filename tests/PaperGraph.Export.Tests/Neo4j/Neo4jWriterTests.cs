using CsvHelper;
using PaperGraph.Export.Neo4j;

namespace PaperGraph.Export.Tests.Neo4j;

public sealed class Neo4jWriterTests
{
    private readonly string[][] _nodes = Rows(new Neo4jNodesWriter());
    private readonly string[][] _relationships = Rows(new Neo4jRelationshipsWriter());

    [Fact]
    public void Headers_are_those_of_the_import_tool()
    {
        Assert.Equal(
            "id:ID,:LABEL,name,entity_type,year:int,first_year:int,average_year:double,paper_count:int,alt_labels:string[],url,identifier,"
            + "community:int,degree:int,pagerank:double,k_core:int,x:double,y:double",
            string.Join(',', _nodes[0]));
        Assert.Equal(":START_ID,:END_ID,:TYPE,weight:double,relation,confidence:double,support:int,evidence,papers:string[]", string.Join(',', _relationships[0]));
    }

    [Fact]
    public void Rows_are_as_wide_as_the_header()
    {
        Assert.All(_nodes, row => Assert.Equal(_nodes[0].Length, row.Length));
        Assert.All(_relationships, row => Assert.Equal(_relationships[0].Length, row.Length));
        Assert.Equal((11, 15), (_nodes.Length, _relationships.Length));
    }

    [Theory]
    [InlineData("paper/no-abstract", ":LABEL", "Paper")]
    [InlineData("paper/no-abstract", "name", "A paper that says nothing")]
    [InlineData("paper/arxiv:2503.00001", "year:int", "2025")]
    [InlineData("concept/formula", ":LABEL", "Concept")]
    [InlineData("concept/grid-field", ":LABEL", "Concept;Method")]
    [InlineData("concept/grid-field", "alt_labels:string[]", "Grid Fields;grid fields;grid¦field")]
    [InlineData("concept/grid-field", "year:int", "")]
    [InlineData("concept/grid-field", "paper_count:int", "2")]
    [InlineData("repository/github.com/owner/wave-fields", ":LABEL", "Repository")]
    public void Values_stand_in_their_columns(string id, string column, string expected) =>
        Assert.Equal(expected, _nodes.Single(row => row[0] == id)[Array.IndexOf(_nodes[0], column)]);

    [Fact]
    public void Types_are_in_capitals() => Assert.Equal(
        ["COMPARED_WITH", "HAS_REPOSITORY", "IMPROVES", "INTRODUCES", "MENTIONS", "USED_FOR"],
        _relationships.Skip(1).Select(row => row[2]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    [Fact]
    public void Relationships_join_nodes()
    {
        var ids = _nodes.Select(row => row[0]).ToHashSet(StringComparer.Ordinal);

        Assert.All(_relationships.Skip(1), row => Assert.Subset(ids, new HashSet<string> { row[0], row[1] }));
    }

    [Fact]
    public void No_field_holds_a_line_break() =>
        Assert.DoesNotContain(_nodes.Concat(_relationships).SelectMany(row => row), field => field.Contains('\n', StringComparison.Ordinal));

    private static string[][] Rows(IGraphWriter writer)
    {
        var rows = new List<string[]>();
        using var reader = new StringReader(Written.Text(writer));
        using var csv = CsvReader.Create(reader, new CsvReaderOptions { HasHeader = false });
        while (csv.Read()) rows.Add([.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)]);
        return [.. rows];
    }
}
