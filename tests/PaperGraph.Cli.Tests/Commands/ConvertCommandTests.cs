namespace PaperGraph.Cli.Tests.Commands;

public sealed class ConvertCommandTests : IDisposable
{
    private const string Triples = "<http://a/s> <http://a/p> \"x\" .\n<http://a/s> <http://a/p> \"y\" .\n<http://a/t> <http://a/q> \"z\"@en .\n";

    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Theory]
    [InlineData("convert a.nt", "OUT")]
    [InlineData("convert a.nt -", "--to")]
    [InlineData("convert - a.nt", "--from")]
    [InlineData("convert a.nt b.ttl --base here", "--base")]
    [InlineData("convert a b --from docx", "docx")]
    public void Wrong_use_is_2_and_says_what_is_wrong(string arguments, string expected)
    {
        var ran = Ran.InProcess(arguments.Split(' '));

        Assert.Equal((2, ""), (ran.Code, ran.Output));
        Assert.Contains(expected, ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("b.nq")]
    [InlineData("b.ttl")]
    [InlineData("b.trig")]
    [InlineData("b.jsonld")]
    [InlineData("b.pgd")]
    [InlineData("b.ttl.gz")]
    [InlineData("b.ttl", "--pretty")]
    public void There_and_back_is_the_same(string name, params string[] options)
    {
        var there = _workspace[name];

        Assert.Equal(0, Ran.InProcess(["convert", _workspace.Write("a.nt", Triples), there, .. options]).Code);
        Assert.Equal(0, Ran.InProcess("convert", there, _workspace["c.nt"], "--pretty").Code);

        Assert.Equal(Triples, _workspace.Read("c.nt"));
    }

    [Fact]
    public void Standard_input_and_output_take_the_place_of_files()
    {
        var ran = Ran.WithInput("<http://a/s> a <http://a/T> .", "convert", "-", "-", "--from", "ttl", "--to", "nt", "-q");

        Assert.Equal(
            (0, "<http://a/s> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://a/T> .\n", ""), (ran.Code, ran.Output, ran.Error));
    }

    [Fact]
    public void Relative_IRIs_take_the_base_that_is_given()
    {
        var ran = Ran.WithInput("<s> <p> <o#f> .", "convert", "-", "-", "--from", "ttl", "--to", "nt", "--base", "http://b/c/");

        Assert.Equal("<http://b/c/s> <http://b/c/p> <http://b/c/o#f> .\n", ran.Output);
    }

    [Fact]
    public void Pretty_sorts_and_leaves_out_repetitions()
    {
        var messy = _workspace.Write("a.ttl", "@prefix a: <http://a/> . a:t a:p 1 . a:s a:q 2 ; a a:T . a:t a:p 1 .");

        Assert.Equal(0, Ran.InProcess("convert", messy, _workspace["b.ttl"], "--pretty").Code);

        Assert.Equal("@prefix a: <http://a/> .\n\na:s a a:T ;\n    a:q 2 .\n\na:t a:p 1 .\n", _workspace.Read("b.ttl"));
    }

    [Fact]
    public void Named_graphs_become_one_where_the_syntax_has_one_and_that_is_said()
    {
        var quads = _workspace.Write("a.nq", "<http://a/s> <http://a/p> \"x\" <http://a/g> .\n<http://a/s> <http://a/p> \"y\" .\n");

        var ran = Ran.InProcess("convert", quads, _workspace["b.nt"], "-q");

        Assert.Equal("<http://a/s> <http://a/p> \"x\" .\n<http://a/s> <http://a/p> \"y\" .\n", _workspace.Read("b.nt"));
        Assert.Contains("1 statement", ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1, "--strict")]
    public void Faults_are_told_with_their_place_and_the_rest_is_converted(int code, params string[] options)
    {
        var damaged = _workspace.Write("a.nt", "<http://a/s> <http://a/p> \"x\" .\n<http://a/s> nonsense .\n<http://a/s> <http://a/p> \"y\" .\n");

        var ran = Ran.InProcess(["convert", damaged, _workspace["b.nt"], .. options]);

        Assert.Equal(code, ran.Code);
        Assert.Contains("a.nt:2:14: ", ran.Error, StringComparison.Ordinal);
        Assert.Equal(2, _workspace.Lines("b.nt").Length);
    }

    [Theory]
    [InlineData("lost.nt", "b.nt", "there is no such file")]
    [InlineData("a.nt", "b.txt", "no syntax")]
    [InlineData("a.nt", "b.rdf", "not written")]
    [InlineData("a.nt", "no/such/folder/b.nt", "folder")]
    public void What_cannot_be_done_is_3_and_leaves_nothing_behind(string from, string to, string expected)
    {
        _workspace.Write("a.nt", Triples);

        var ran = Ran.InProcess("convert", _workspace[from], _workspace[to]);

        Assert.Equal((3, ""), (ran.Code, ran.Output));
        Assert.Contains(expected, ran.Error, StringComparison.Ordinal);
        Assert.Equal([_workspace["a.nt"]], Directory.GetFiles(_workspace.Root));
    }

    [Fact]
    public void A_file_that_is_no_dataset_is_refused_by_name()
    {
        var ran = Ran.InProcess("convert", _workspace.Write("a.pgd", "not a dataset"), _workspace["b.nt"]);

        Assert.Equal(3, ran.Code);
        Assert.Contains("a.pgd", ran.Error, StringComparison.Ordinal);
    }
}
