using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using PaperGraph.Evaluation.Gold;
using PaperGraph.Evaluation.Scoring;
using PaperGraph.Evaluation.Tests.Papers;
using PaperGraph.Extraction;
using PaperGraph.Model;

namespace PaperGraph.Evaluation.Tests.Conformance;

/// <summary>The scorer against the script that outsiders score with: the same papers must give the same counts.</summary>
public sealed class ReferenceScorerTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("papergraph-scorer-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [SkippableFact]
    public void Agrees_on_hand_made_annotations() => AssertAgreement(
        (Hard, SamplePapers.Found(
            "[m!:QR²-Nets]: sorting",
            "We propose [m!:QR²-Nets], quick [m:Schrödinger bridges] (SBs). [m:SBs] and [t:sorting] by [x:F1-scores]; [c:ontologies] [m:on] [d:Böcker Bench]."
            + " Also eﬃcient [t:Analyses] with $\\alpha$-[m:trees] and C++.",
            [("SBs", "Schrödinger bridges")],
            ["https://www.GitHub.com/Ash/QR2.git", "https://github.com/ash/other"])),
        (SamplePapers.All[2], SamplePapers.Found("Pollen forecasting with Kalman filters", "Kalman filters are common in weather forecasting.")));

    [SkippableFact]
    public void Agrees_on_what_the_shipped_pipeline_finds()
    {
        var pipeline = ExtractionPipeline.Create(ExtractionModel.LoadShipped(), new ExtractionOptions());

        AssertAgreement([.. SamplePapers.All.Append(Hard).Select(paper => (paper, pipeline.Annotate(paper.Paper)))]);
    }

    private static GoldPaper Hard { get; } = SamplePapers.Gold(
        "hard",
        "[m!:QR²-Nets]: sorting",
        "We propose [m!:QR²-Nets], quick [m:Schrödinger bridges] (SBs). SBs and [t:sorting] by [x:F1-scores]; [c:ontologies] on [d:Böcker Bench]."
        + " Also [m:eﬃcient Analyses] with [c:$\\alpha$-trees] and [m:C++].",
        [("SB", "Schrodinger bridge")],
        ["https://github.com/ash/qr2"]);

    private void AssertAgreement(params (GoldPaper Gold, Annotations Found)[] papers)
    {
        var script = SharedFiles.Find(Path.Combine("gold", "score.py"));
        Skip.If(script is null, "the reference scorer is not there: set PAPERGRAPH_SHARED to the folder that has gold/score.py");
        File.WriteAllLines(PathOf("papers.jsonl"), papers.Select(paper => Export(paper.Gold, paper.Found)));
        File.WriteAllLines(PathOf("key.jsonl"), papers.Select(paper => Key(paper.Gold)));
        File.WriteAllText(PathOf("texts.json"), JsonSerializer.Serialize(papers.Select(paper => new { id = paper.Gold.Paper.Id.Value, title = paper.Gold.Paper.Title })));
        using var reference = Run(script!);

        var totals = papers.Select(paper => DocumentScorer.Score(paper.Gold, paper.Found))
            .Aggregate((a, b) => [.. a.Zip(b, (x, y) => x with { Counts = x.Counts + y.Counts })]);
        foreach (var row in DocumentScorer.Rows.Where(row => row is not ("concepts" or "abbreviations-exact")))
        {
            var expected = reference.RootElement.GetProperty(row);
            var (gold, system) = (expected[3].GetInt32(), expected[4].GetInt32());
            var found = (int)Math.Round(expected[1].GetDouble() * gold);
            var right = (int)Math.Round(expected[0].GetDouble() * system);
            Assert.Equal((row, new Counts(gold, system, found, right)), (row, totals[DocumentScorer.Rows.IndexOf(row)].Counts));
        }
    }

    private string PathOf(string name) => Path.Combine(_folder, name);

    private JsonDocument Run(string script)
    {
        var start = new ProcessStartInfo("python3", [script, PathOf("papers.jsonl"), PathOf("key.jsonl"), "--papers", PathOf("texts.json"), "--json"])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        Process? process = null;
        try
        {
            process = Process.Start(start);
        }
        catch (Win32Exception)
        {
            Skip.If(true, "python3 is not installed");
        }

        using (process)
        {
            var output = process!.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.Equal(0, process.ExitCode);
            return JsonDocument.Parse(output);
        }
    }

    private static string Export(GoldPaper gold, Annotations found)
    {
        var surfaces = found.Mentions.Select(mention => found.Paper.Text(mention.Location).ToString()).Distinct(StringComparer.Ordinal).ToList();
        return JsonSerializer.Serialize(new
        {
            title = gold.Paper.Title,
            entities = Entity.Group(found).Select(entity =>
            {
                var own = surfaces.Where(surface => entity.Forms.Contains(PhraseKey.Of(surface))).ToList();
                return new { label = own[0], alt_labels = own.Skip(1), type = entity.Type.ToString(), role = entity.Introduced ? "introduces" : "mentions" };
            }),
            abbreviations = found.Abbreviations.Select(pair => new
            {
                @short = found.Paper.Text(pair.ShortForm).ToString(),
                @long = found.Paper.Text(pair.LongForm).ToString(),
            }),
            repositories = found.Links.Where(link => link.Repository is not null).Select(link => new { url = link.Repository!.Url }),
        });
    }

    private static string Key(GoldPaper gold)
    {
        IEnumerable<string> Phrases(ConceptType type) => gold.Phrases.GetValueOrDefault(type, []);
        return JsonSerializer.Serialize(new
        {
            id = gold.Paper.Id.Value,
            acronyms = gold.Abbreviations.Select(pair => new[] { pair.ShortForm, pair.LongForm }),
            urls = gold.Repositories.Select(url => new[] { url, url, "repo" }),
            introduces = gold.Introduces,
            methods = Phrases(ConceptType.Method),
            tasks = Phrases(ConceptType.Task),
            datasets = Phrases(ConceptType.Dataset),
            metrics = Phrases(ConceptType.Metric),
            concepts = Phrases(ConceptType.Concept),
        });
    }
}
