using System.Globalization;

namespace PaperGraph.Cli.Tests.Commands;

/// <summary>A model of labels that are not ours, trained once for all tests that use it.</summary>
public sealed class TrainedModel : IDisposable
{
    private static readonly string[] Plants = ["fern", "moss", "ivy", "reed", "oak", "larch", "thyme"];
    private static readonly string[] Tools = ["spade", "rake", "shears", "hoe", "saw"];

    private readonly Workspace _workspace = new();

    public TrainedModel()
    {
        Gold = _workspace.Write("garden.conll", string.Concat(Enumerable.Range(0, 120).Select(Sentence)));
        Ran = Ran.InProcess("train", "--gold", Gold, "--licence", "garden.conll=our own", "--hold-out", "garden:11", "-o", Path);
    }

    /// <summary>120 sentences with the labels PLANT and TOOL.</summary>
    public string Gold { get; }

    public string Path => _workspace["garden.model"];

    public string Card => _workspace.Read("garden.model.md");

    public Ran Ran { get; }

    public void Dispose() => _workspace.Dispose();

    private static string Sentence(int i) => string.Create(
        CultureInfo.InvariantCulture,
        $"We O\nput O\nthe O\n{Plants[i % 7]} B-PLANT\nbeside O\na O\n{Tools[i % 5]} B-TOOL\nin O\nrow O\n{i} O\n. O\n\n");
}
