using System.Text;

namespace PaperGraph.Cli.Tests.Building;

/// <summary>One build of everything bad at once, with one good paper in each file that can hold one.</summary>
public sealed class HostileBuild : IDisposable
{
    public HostileBuild()
    {
        var good = Sources.JsonLine();
        Workspace.Write("in/good.jsonl", good);
        Workspace.Write("in/truncated.jsonl.gz", Workspace.Gzip(Sources.JsonLines(400))[..^200]);
        Workspace.Write("in/half.jsonl", Sources.JsonLine("Half")[..60] + "\n" + Sources.JsonLine("After the Half"));
        Workspace.Write(
            "in/ragged.csv",
            $"title,abstract,year\nRagged,\"{Sources.Abstract}\",2024,5,6\nWhole,\"{Sources.Abstract}\",2024\n");
        Workspace.Write("in/nul.jsonl", Sources.JsonLine("Nul\0 and Bell\u0007"));
        Workspace.Write("in/nul-bytes.jsonl", good.Replace("SpanGuard: Anomaly", "Raw\0 Nul", StringComparison.Ordinal));
        Workspace.Write(
            "in/surrogate.jsonl",
            """{"title": "Lone \ud800 Surrogate", "abstract": "We study \udc00 bridges with a graph neural network (GNN)."}""");
        Workspace.Write("in/rtl.jsonl", Sources.JsonLine("Right\u200Fto\u202Eleft\u2066 Marks", $"\u202E{Sources.Abstract}"));
        Workspace.Write("in/laughs.xml", Laughs);
        Workspace.Write("in/long-title.jsonl", Sources.JsonLine(new string('x', 10_000)) + Sources.JsonLine("After the Long Title"));
        Workspace.Write("in/empty.jsonl", "");
        Workspace.Write("in/empty-abstract.jsonl", Sources.JsonLine("No Abstract", " "));
        Workspace.Write(
            "in/bytes.jsonl",
            [0xC3, 0x28, 0xFF, 0xFE, 0xFD, 0x0A, .. Encoding.UTF8.GetBytes(Sources.JsonLine("After the Bytes"))]);
        Workspace.Write("in/markup.jsonl", Sources.JsonLine(
            "<b>&amp;</b> ]]> \"Quoted\", \\n = 1",
            $"=cmd|' /C calc'!A0 {Sources.Abstract} <script>alert(1)</script> <https://a.b/> ^^ @en"));
        Ran = Ran.Build(Workspace, Workspace["in"], Workspace["missing.jsonl"], "--verbose");
    }

    public Workspace Workspace { get; } = new();

    public Ran Ran { get; }

    private static string Laughs
    {
        get
        {
            var text = new StringBuilder("<?xml version=\"1.0\"?>\n<!DOCTYPE lolz [\n<!ENTITY lol0 \"lol\">\n");
            for (var i = 1; i < 10; i++) text.Append($"<!ENTITY lol{i} \"{string.Concat(Enumerable.Repeat($"&lol{i - 1};", 10))}\">\n");
            return text.Append("]>\n<lolz>&lol9;</lolz>\n").ToString();
        }
    }

    public void Dispose() => Workspace.Dispose();
}
