namespace PaperGraph.Conformance.Tests.W3c;

/// <summary>The entries of suites that we do not pass, each with its reason: Exceptions.tsv, a line an entry.</summary>
internal static class Exceptions
{
    /// <summary>Why an entry is not passed, or null when it must be.</summary>
    public static string? Find(string iri) => All().Where(line => line.Iri == iri).Select(line => line.Reason).FirstOrDefault();

    /// <summary>All lines; comments begin with <c>#</c>.</summary>
    public static IReadOnlyList<(string Iri, string Reason)> All()
    {
        using var stream = typeof(Exceptions).Assembly.GetManifestResourceStream("Exceptions.tsv")!;
        using var reader = new StreamReader(stream);
        return
        [
            .. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Where(line => line[0] != '#')
                .Select(line => line.Split('\t'))
                .Select(cells => (cells[0], cells[1])),
        ];
    }
}
