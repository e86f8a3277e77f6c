using System.Diagnostics;
using System.Text.Json;
using PaperGraph.Export.JsonLines;

namespace PaperGraph.Conformance.Tests.Seeds;

/// <summary>The outside scorer on the first seed page, whose papers the shipped model was not trained on. Floors lie a little
/// below what is reached; the page has but 45 introduced names, most of them plain phrases, so one name more or less is two points.</summary>
public sealed class SeedScoresTests(SeedGraph seeds) : IClassFixture<SeedGraph>
{
    [SkippableTheory]
    [InlineData("repositories", 1.00)]
    [InlineData("abbreviations", 0.93)]
    [InlineData("introduces", 0.66)]
    [InlineData("methods", 0.62)]
    [InlineData("all-untyped", 0.67)]
    public void First_page_scores_at_least(string row, double floor)
    {
        var scorer = SharedFolder.Require("gold", "score.py");
        var key = SharedFolder.Require("gold", "seeds-dev-key.jsonl");
        var texts = SharedFolder.Require("gold", "seeds-dev-texts.json");
        var papers = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            using (var output = File.Create(papers)) new PapersWriter().Write(seeds.Context, output);
            using var scores = JsonDocument.Parse(Python(scorer, papers, key, "--papers", texts, "--json"));
            var f1 = scores.RootElement.GetProperty(row)[2].GetDouble();
            Assert.True(f1 >= floor, $"{row}: F1 {f1:P1}, floor {floor:P1}");
        }
        finally
        {
            File.Delete(papers);
        }
    }

    private static string Python(params string[] arguments)
    {
        try
        {
            using var python = Process.Start(new ProcessStartInfo("python3", arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
            var errors = python.StandardError.ReadToEndAsync();
            var output = python.StandardOutput.ReadToEnd();
            python.WaitForExit();
            Assert.True(python.ExitCode == 0, errors.Result);
            return output;
        }
        catch (System.ComponentModel.Win32Exception missing)
        {
            Skip.If(true, $"needs python3: {missing.Message}");
            throw;
        }
    }
}
