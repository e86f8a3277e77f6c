using System.Text;
using System.Text.Json;
using PaperGraph.Rdf;

namespace PaperGraph.Cli.Tests.Commands;

public sealed class DiffCommandTests : IDisposable
{
    private readonly Workspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    [Theory]
    [InlineData("diff old", "Required argument")]
    [InlineData("diff old new more", "more")]
    [InlineData("diff old new --format xml", "xml")]
    [InlineData("diff old new --top -1", "--top")]
    public void Wrong_use_is_2_and_says_what_is_wrong(string arguments, string expected)
    {
        var ran = Ran.InProcess(arguments.Split(' '));

        Assert.Equal((2, ""), (ran.Code, ran.Output));
        Assert.Contains(expected, ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text", "papers.jsonl: there is no such file")]
    [InlineData("json", "papers.jsonl: there is no such file")]
    [InlineData("patch", "graph.ttl: there is no such file")]
    public void A_folder_that_no_build_wrote_is_3(string format, string expected)
    {
        Directory.CreateDirectory(_workspace["empty"]);

        var ran = Ran.InProcess("diff", _workspace["empty"], _workspace["empty"], "--format", format);

        Assert.Equal((3, ""), (ran.Code, ran.Output));
        Assert.Contains(expected, ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"id\":\"p\"}\n", "papers.jsonl:1: not a paper")]
    [InlineData("not json\n", "papers.jsonl:1: not a paper")]
    [InlineData("p:t: | p:t:", "papers.jsonl:2: not a paper as a build writes it: there is a paper 'p' before it")]
    [InlineData("p:t: graph@3-3", "a mention from 3 to 3 is none")]
    public void A_line_that_no_build_wrote_is_told(string content, string expected)
    {
        var text = content.EndsWith('\n') ? content : Papers(content);
        _workspace.Write("old/papers.jsonl", text);
        _workspace.Write("new/papers.jsonl", "");

        var ran = Diff();

        Assert.Equal((3, ""), (ran.Code, ran.Output));
        Assert.Contains(expected, ran.Error, StringComparison.Ordinal);
    }

    // A paper is id:title:abstract and its concepts, id@start-end in the title, id#start-end in the abstract, with role and type.
    [Theory]
    [InlineData("p:t:", "p:t:", "")]
    [InlineData("p:t:", "q:t:", "papers.lost=p papers.gained=q")]
    [InlineData("p:t: | q:t:", "q:t: | p:t:", "")]
    [InlineData("p:t:a", "p:u:b", "papers.changed=p(title,abstract)")]
    [InlineData("p:t:a", "p:t:b", "papers.changed=p(abstract)")]
    [InlineData("p:t: a@0-1", "p:t: b@2-3", "concepts.lost=a concepts.gained=b paper_concepts.lost=p-mentions-a paper_concepts.gained=p-mentions-b")]
    [InlineData("p:t: a@0-1", "p:t: a@0-1=Alpha", "concepts.renamed=a:A>Alpha")]
    [InlineData("p:t: a@0-1", "p:t: a@0-1/Task", "concepts.retyped=a:Concept>Task")]
    [InlineData("p:t: a@0-1", "p:t: a@0-1!introduces", "paper_concepts.lost=p-mentions-a paper_concepts.gained=p-introduces-a")]
    [InlineData("p:t: >a~uses~b", "p:t: >a~uses~c", "relations.lost=a-uses-b relations.gained=a-uses-c")]
    [InlineData("p:t: >a~uses~b | q:t: >a~uses~b", "p:t: | q:t: >a~uses~b", "")]
    [InlineData("p:t: ^https://x.org/y", "p:t:", "paper_repositories.lost=p-repository-https://x.org/y")]
    public void What_is_gained_lost_and_changed_is_listed(string old, string @new, string expected) => Assert.Equal(expected, Changes(old, @new));

    [Theory]
    [InlineData("p:t: a@0-1 b@2-3", "p:t: c@0-1 c@2-3", "merged=c(a1/1,b1/1)")]
    [InlineData("p:t: a@0-1 b@2-3 b@4-5", "p:t: a@0-1 a@2-3 a@4-5", "merged=a(b2/2,a1/1)")]
    [InlineData("p:t: c@0-1 c@2-3", "p:t: a@0-1 b@2-3", "split=c(a1/2,b1/2)")]
    [InlineData("p:t: c@0-1 c@2-3 c@4-5", "p:t: a@0-1 b@2-3 b@4-5", "split=c(b2/3,a1/3)")]
    [InlineData("p:t: b@0-1 b@2-3", "p:t: a@0-1 b@2-3", "split=b(b1/2,a1/2)")]
    [InlineData("p:t: a@0-1 | q:t: b@0-1", "p:t: c@0-1 | q:t: c@0-1", "merged=c(a1/1,b1/1)")]
    [InlineData("p:t: a@0-1 b@2-3", "p:t: c@0-1 b@2-3", "")]
    [InlineData("p:t: a@0-1 b@2-3 b@4-5", "p:t: a@0-1 a@2-3 b@4-5", "split=b(b1/2,a1/2)")]
    [InlineData("p:t: a@0-1 b@2-3", "p:t: c@0-2 c@2-4", "")]
    [InlineData("p:t: a@0-1 b@2-3", "q:t: c@0-1 c@2-3", "")]
    [InlineData("p:t: a@0-1 b@2-3", "p:u: c@0-1 c@2-3", "")]
    [InlineData("p:t:x a#0-1 b#2-3", "p:u:x c#0-1 c#2-3", "merged=c(a1/1,b1/1)")]
    [InlineData("p:t: a@0-1 b@2-3", "p:t: c#0-1 c#2-3", "")]
    public void Concepts_are_merged_and_split_by_the_places_of_their_mentions(string old, string @new, string expected)
    {
        using var json = Json(old, @new);
        var concepts = json.RootElement.GetProperty("concepts");

        string[] found = [.. Moves(concepts, "merged", "from"), .. Moves(concepts, "split", "into")];

        Assert.Equal(expected, string.Join(' ', found));
    }

    [Theory]
    [InlineData("p:t: a@0-1 b@2-3 >a~uses~b | q:u: b@0-1", "p:t: c@0-1 c@2-3 | q:v: b@0-1!introduces | r:w:")]
    [InlineData("p:t: c@0-1 c@2-3 c@4-5", "p:t: a@0-1 b@2-3 b@4-5")]
    public void Backwards_what_was_gained_is_lost(string old, string @new)
    {
        var (forth, back) = (Changes(old, @new), Changes(@new, old));

        var turned = Only(back, "lost", "gained").Replace("lost", "x", StringComparison.Ordinal)
            .Replace("gained", "lost", StringComparison.Ordinal).Replace(".x=", ".gained=", StringComparison.Ordinal);

        Assert.Equal(Only(forth, "lost", "gained").Split(' ').Order(StringComparer.Ordinal), turned.Split(' ').Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Other_confidence_is_only_counted()
    {
        using var json = Json("p:t: a@0-1 >a~uses~b", "p:t: a@0-1*0.7 >a~uses~b");
        var counts = json.RootElement.GetProperty("counts");

        Assert.Equal(1, counts.GetProperty("paper_concepts").GetProperty("confidence_changed").GetInt32());
        Assert.Equal(0, counts.GetProperty("relations").GetProperty("confidence_changed").GetInt32());
        Assert.Equal(0, json.RootElement.GetProperty("paper_concepts").GetProperty("lost").GetArrayLength());
    }

    [Fact]
    public void A_text_counts_and_then_lists_the_first_of_each_kind()
    {
        Write("p:On a and b: a@3-4 b@9-10 | q:Other:", "p:On a and b: c@3-4 c@9-10 | r:Another: | s:Fourth:");

        var ran = Diff("--top", "1");

        Assert.Equal((0, ""), (ran.Code, ran.Error));
        Assert.Equal(
            """
                                old  new  lost  gained  other changes
            papers                2    3     1       2
            concepts              2    1     2       1  1 merged
            paper concepts        2    1     2       1
            relations             0    0     0       0
            paper repositories    0    0     0       0

            papers lost: 1
              q  Other

            papers gained: 2
              r  Another
              … and 1 more

            concepts lost: 2
              a "A" (Concept, 1 paper)
              … and 1 more

            concepts gained: 1
              c "C" (Concept, 1 paper)

            concepts merged: 1
              c "C" from a "A" (1 of 1), b "B" (1 of 1)

            paper concepts lost: 2
              p mentions a "A"
              … and 1 more

            paper concepts gained: 1
              p mentions c "C"

            """.ReplaceLineEndings("\n"),
            ran.Output);
    }

    [Fact]
    public void A_text_cannot_steer_the_terminal()
    {
        Write("", "p:red \\u001b[31m:");

        Assert.DoesNotContain('\u001b', Diff().Output);
    }

    [Theory]
    [InlineData("<urn:a> <urn:p> 1 .", "<urn:a> <urn:p> 1 .", "")]
    [InlineData("<urn:b> <urn:p> 1 . <urn:a> <urn:p> 2 .", "", "D <urn:a> <urn:p> \"2\"^^{int} .|D <urn:b> <urn:p> \"1\"^^{int} .|")]
    [InlineData("", "<urn:a> <urn:p> 'x\\n', 'y'@en .", "A <urn:a> <urn:p> \"x\\n\" .|A <urn:a> <urn:p> \"y\"@en .|")]
    [InlineData("<urn:a> <urn:p> 1 .", "<urn:a> <urn:p> '1' .", "D <urn:a> <urn:p> \"1\"^^{int} .|A <urn:a> <urn:p> \"1\" .|")]
    public void A_patch_has_deletes_first_and_is_sorted(string old, string @new, string expected)
    {
        var ran = Patch(old, @new);

        var lines = expected.Replace("{int}", "<http://www.w3.org/2001/XMLSchema#integer>", StringComparison.Ordinal).Replace('|', '\n');
        Assert.Equal((0, "", $"TX .\n{lines}TC .\n"), (ran.Code, ran.Error, ran.Output));
    }

    [Theory]
    [InlineData("[] <urn:p> 1 .", "", "blank nodes")]
    [InlineData("", "<urn:a> <urn:p> _:b .", "blank nodes")]
    [InlineData("<urn:a> <urn:p> .", "", "a patch of a graph with faults would be wrong")]
    public void No_patch_is_made_of_a_graph_that_no_build_wrote(string old, string @new, string expected)
    {
        var ran = Patch(old, @new);

        Assert.Equal((3, ""), (ran.Code, ran.Output));
        Assert.Contains(expected, ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_patch_of_two_builds_applied_to_the_old_graph_gives_the_new_one()
    {
        const string Head = "id,title,abstract\n";
        const string Kept = "k1,Walks on graphs,We introduce GraphWalk (GW). Graph neural networks (GNNs) are slow; GraphWalk outperforms GNNs on Cora.\n";
        var before = _workspace.Write("before.csv", $"{Head}{Kept}k2,Deep trees,A decision tree with \"\"quotes\"\" is compared with a random forest.\n");
        var after = _workspace.Write("after.csv", $"{Head}{Kept}k3,Speech,We train a transformer for speech recognition; see https://github.com/example/speech.\n");
        Assert.Equal(0, Ran.InProcess("build", before, "-o", _workspace["old"]).Code);
        Assert.Equal(0, Ran.InProcess("build", after, "-o", _workspace["new"]).Code);

        var patch = Diff("--format", "patch");

        var triples = TriplesOf("old");
        foreach (var line in patch.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)[1..^1])
        {
            var triple = Assert.Single(Read(line[2..], RdfSyntax.NTriples));
            Assert.True(line[0] == 'D' ? triples.Remove(triple) : triples.Add(triple), line);
        }

        Assert.Equal(0, patch.Code);
        Assert.True(triples.SetEquals(TriplesOf("new")));
        Assert.Contains("\npapers lost: 1\n  k2  Deep trees\n", Diff().Output, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Moves(JsonElement concepts, string kind, string preposition) =>
        concepts.GetProperty(kind).EnumerateArray().Select(change =>
            $"{kind}={Text(change, "id")}({string.Join(',', change.GetProperty(preposition).EnumerateArray().Select(static share =>
                $"{Text(share, "id")}{share.GetProperty("places")}/{share.GetProperty("of")}"))})");

    private static string Only(string changes, params string[] kinds) =>
        string.Join(' ', changes.Split(' ').Where(change => kinds.Any(kind => change.Contains($".{kind}=", StringComparison.Ordinal))));

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static HashSet<Triple> Read(string text, RdfSyntax syntax)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var triples = new HashSet<Triple>();
        RdfReader.Read(stream, syntax, new Sink(triples));
        return triples;
    }

    // Ids and changed values of all lists but those of places.
    private string Changes(string old, string @new)
    {
        using var json = Json(old, @new);
        var subjects = json.RootElement.EnumerateObject().Where(static subject => subject.Name != "counts");
        return string.Join(' ', subjects.SelectMany(static subject => subject.Value.EnumerateObject()
            .Where(static list => list.Name is not ("merged" or "split"))
            .SelectMany(list => list.Value.EnumerateArray().Select(change => $"{subject.Name}.{list.Name}={Shown(change)}"))));
    }

    private static string Shown(JsonElement change)
    {
        if (change.TryGetProperty("relation", out var relation)) return $"{Text(change, "source")}-{relation}-{Text(change, "target")}";
        if (change.TryGetProperty("fields", out var fields)) return $"{Text(change, "id")}({string.Join(',', fields.EnumerateArray())})";
        return change.TryGetProperty("old", out var old) ? $"{Text(change, "id")}:{old}>{Text(change, "new")}" : Text(change, "id");
    }

    private JsonDocument Json(string old, string @new)
    {
        Write(old, @new);
        var ran = Diff("--format", "json");
        Assert.Equal((0, ""), (ran.Code, ran.Error));
        return JsonDocument.Parse(ran.Output);
    }

    private Ran Patch(string old, string @new)
    {
        _workspace.Write("old/graph.ttl", old);
        _workspace.Write("new/graph.ttl", @new);
        return Diff("--format", "patch");
    }

    private Ran Diff(params string[] options) => Ran.InProcess(["diff", _workspace["old"], _workspace["new"], .. options]);

    private HashSet<Triple> TriplesOf(string build) => Read(_workspace.Read($"{build}/graph.ttl"), RdfSyntax.Turtle);

    private void Write(string old, string @new)
    {
        _workspace.Write("old/papers.jsonl", Papers(old));
        _workspace.Write("new/papers.jsonl", Papers(@new));
    }

    private static string Papers(string papers) =>
        string.Concat(papers.Split(" | ", StringSplitOptions.RemoveEmptyEntries).Select(static paper => SmallPaper.Line(paper) + "\n"));

    private sealed class Sink(HashSet<Triple> triples) : IQuadSink
    {
        public void OnQuad(in QuadView quad) => triples.Add(quad.ToQuad().Triple);
    }
}
