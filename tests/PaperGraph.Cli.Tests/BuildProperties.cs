using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace PaperGraph.Cli.Tests;

public sealed class BuildProperties
{
    private static readonly Config Settings = Config.QuickThrowOnFailure.WithMaxTest(20).WithReplay(20_260_313, 11);

    private static readonly (string Name, byte[] Content)[] Sound =
    [
        ("in.jsonl", Encoding.UTF8.GetBytes(Sources.JsonLines(4))),
        ("in.csv", Encoding.UTF8.GetBytes(
            $"title,abstract,year\nOne,\"{Sources.Abstract}\",2020\n\"Two, or more\",\"{Sources.Abstract}\n\nMore.\",1999\n")),
        ("in.txt", Encoding.UTF8.GetBytes(
            $"new\n\nSubscribe\n\nBridges of Old\n\n{Sources.Abstract}\n\nRivers of New\n\n{Sources.Abstract}\n")),
        ("in.jsonl.gz", Workspace.Gzip(Sources.JsonLines(4))),
    ];

    [Fact]
    public void Mutated_input_gives_0_or_3_and_never_an_unsound_output()
    {
        var edits = Gen.ListOf(Gen.Choose(0, 1_000_000).Zip(Gen.Choose(0, 255)));
        var cases = Gen.Choose(0, Sound.Length - 1).Zip(edits);

        Prop.ForAll(
            Arb.From(cases),
            static test => Check(Sound[test.Item1].Name, Mutate(Sound[test.Item1].Content, test.Item2))).Check(Settings);
    }

    [Fact]
    public void Any_text_as_title_and_abstract_gives_a_sound_output()
    {
        var signs = Gen.Elements(
            "a", "GNN", " (GNN) ", "graph neural network",
            " ", ". ", "We propose ", "SpanGuard", ": ", "-", "(", ")", "$", "\\", "{", "}",
            "^2", "\"", "<", ">", "&", "|", "\t", "\n", "\0",
            "\u202E", "\uFEFF", "\uFFFE", "\uD83D", "\uDE00", "\uD83D\uDE00", "é",
            "e\u0301", "ß", "İ", "漢字", "https://github.com/a/b", "https://", "such as ",
            "=", ",", ";", "'", "\u0085", "\u2028");
        var text = Gen.ListOf(signs).Select(static list => string.Concat(list));

        Prop.ForAll(
            Arb.From(text.Zip(text)),
            static texts => Check("in.jsonl", Encoding.UTF8.GetBytes(Sources.JsonLine() + Sources.JsonLine(texts.Item1, texts.Item2))))
            .Check(Settings);
    }

    private static bool Check(string name, byte[] content)
    {
        using var workspace = new Workspace();
        var ran = Ran.Build(workspace, workspace.Write(name, content));
        if (ran.Code == 0) Outputs.AssertSound(workspace.Output);
        return ran.Output.Length == 0 && (ran.Code == 0 || (ran.Code == 3 && !Directory.Exists(workspace.Output)));
    }

    // Each edit overwrites, inserts, deletes or cuts, as its value says.
    private static byte[] Mutate(byte[] content, IEnumerable<(int Place, int Value)> edits)
    {
        var bytes = content.ToList();
        foreach (var (place, value) in edits)
        {
            if (bytes.Count == 0) break;
            var at = place % bytes.Count;
            switch (value % 8)
            {
                case 0: bytes.Insert(at, (byte)value); break;
                case 1: bytes.RemoveAt(at); break;
                case 2 when value > 220: bytes.RemoveRange(at, bytes.Count - at); break;
                default: bytes[at] = (byte)value; break;
            }
        }

        return [.. bytes];
    }
}
