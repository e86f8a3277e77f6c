namespace PaperGraph.Conformance.Tests.W3c;

/// <summary>
/// Finds the W3C's test suites, which are kept beside the repository and never inside it: where PAPERGRAPH_W3C says, else in
/// <c>shared/w3c</c> beside a folder above the tests. The folder mirrors https://w3c.github.io/rdf-tests/.
/// </summary>
internal static class W3cFolder
{
    /// <summary>The published place of the suites: the base of all IRIs in them.</summary>
    public const string Published = "https://w3c.github.io/rdf-tests/";

    /// <summary>Why a test that finds no suites is skipped.</summary>
    public const string Missing = "needs the W3C's test suites: in shared/w3c beside the repository, or where PAPERGRAPH_W3C says";

    /// <summary>The folder, or null.</summary>
    public static string? Find()
    {
        if (Environment.GetEnvironmentVariable("PAPERGRAPH_W3C") is { Length: > 0 } set) return Directory.Exists(set) ? set : null;
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "shared", "w3c");
            if (Directory.Exists(path)) return path;
        }

        return null;
    }

    /// <summary>The folder; the test is skipped when it is not to be found.</summary>
    public static string Require()
    {
        var folder = Find();
        Skip.If(folder is null, Missing);
        return folder!;
    }

    /// <summary>Where the file with a published IRI is; the test is skipped when there are no suites.</summary>
    public static string PathOf(string iri)
    {
        Assert.StartsWith(Published, iri, StringComparison.Ordinal);
        return Path.Combine([Require(), .. Uri.UnescapeDataString(iri[Published.Length..]).Split('/')]);
    }
}
