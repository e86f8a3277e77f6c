using System.Text.Json;

namespace PaperGraph.Corpus.Tests.Listing;

/// <summary>The two real pages that the program is shown on. They are not part of the repository: without them these tests are skipped.</summary>
public sealed class SeedPagesTests
{
    private const string FirstPage = "000_63608f3b57da3ee9.txt";

    [SkippableFact]
    public void First_page_gives_the_known_titles_and_abstracts()
    {
        var shared = Shared();
        using var expected = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(shared, "gold", "seeds-dev-texts.json")));

        var corpus = CorpusReader.Read([Path.Combine(shared, "seeds", FirstPage)], new CorpusOptions(), progress: null, CancellationToken.None);

        Assert.Empty(corpus.Diagnostics);
        Assert.Equal(51, corpus.Papers.Length);
        Assert.Equal(
            expected.RootElement.EnumerateArray().Select(static paper => $"{Folded(paper, "title")}\n{Folded(paper, "abstract")}").Order(StringComparer.Ordinal).ToArray(),
            corpus.Papers.Select(static paper => $"{paper.Title}\n{paper.Abstract}").Order(StringComparer.Ordinal).ToArray());
    }

    [SkippableFact]
    public void Both_pages_give_165_papers_of_which_five_stand_in_both()
    {
        var corpus = CorpusReader.Read([Path.Combine(Shared(), "seeds")], new CorpusOptions(), progress: null, CancellationToken.None);

        Assert.Empty(corpus.Diagnostics);
        Assert.Equal(170, corpus.RecordCount);
        Assert.Equal(165, corpus.Papers.Length);
        Assert.Equal(5, corpus.Papers.Count(static paper => paper.Sources.Length == 2));
    }

    private static string Folded(JsonElement paper, string field) =>
        string.Join(' ', paper.GetProperty(field).GetString()!.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Shared()
    {
        var named = Environment.GetEnvironmentVariable("PAPERGRAPH_SHARED");
        var found = string.IsNullOrEmpty(named) ? Above(AppContext.BaseDirectory) : named;
        Skip.If(found is null || !Directory.Exists(Path.Combine(found, "seeds")), "the folder 'shared' with the seed pages is not here");
        return found!;
    }

    private static string? Above(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "shared");
            if (Directory.Exists(Path.Combine(candidate, "seeds"))) return candidate;
        }

        return null;
    }
}
