using System.Diagnostics;

namespace PaperGraph.Vocabularies.Compiler.Tests;

public sealed class GeneratorTests
{
    // Python shuffles its sets by this seed: an order that leaked out would show.
    [SkippableFact]
    public void The_program_that_makes_the_vocabulary_gives_the_same_bytes_whatever_the_order_of_its_sets()
    {
        var lexicons = Files.Shared("lexicons");
        var abstracts = Files.Shared("corpora", "abstracts-300.jsonl");
        var first = Make("1", lexicons, abstracts);
        Assert.Contains("skos:prefLabel \"ImageNet\"@en", first, StringComparison.Ordinal);
        Assert.Equal(first, Make("2", lexicons, abstracts));
    }

    private static string Make(string seed, string lexicons, string abstracts)
    {
        var start = new ProcessStartInfo("python3")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        start.ArgumentList.Add(Path.Combine(Files.Root, "tests", "external", "make_vocabulary.py"));
        start.ArgumentList.Add(lexicons);
        start.ArgumentList.Add(abstracts);
        start.Environment["PYTHONHASHSEED"] = seed;
        Process process;
        try
        {
            process = Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception fault)
        {
            throw new SkipException("There is no python3.", fault);
        }

        using (process)
        {
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.Equal(0, process.ExitCode);
            return output;
        }
    }
}
