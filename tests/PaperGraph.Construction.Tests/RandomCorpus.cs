using System.Text;
using PaperGraph.Model;

namespace PaperGraph.Construction.Tests;

/// <summary>Makes the same small, quarrelsome corpus from the same seed: few words, many variants, clashing abbreviations, cycles.</summary>
internal static class RandomCorpus
{
    private static readonly string[] First = ["sparse", "stacked", "Sparse", "deep", "Deep"];
    private static readonly string[] Second = ["autoencoder", "auto-encoders", "Autoencoder", "autoencoding", "modelling", "modeling", "Networks", "network"];
    private static readonly string[] Heads = ["model", "models", "network", "dataset"];

    private static readonly string[] Near =
    [
        "SAE training", "sparse autoencoder training", "SAEs training", "training of sparse autoencoders", "large sparse autoencoder", "sparse large autoencoder",
        "SAE-based model", "SAE model", "sparse autoencdoer training", "RAG model", "Ragnet", "Ragnet model",
    ];

    private static readonly string[] Short = ["SAE", "SAEs", "DN", "Dn", "SN", "sn", "RAG", "rag", "$S$-AE"];
    private static readonly string[] Urls = ["https://github.com/A/b", "https://github.com/a/b", "https://github.com/a/B", "https://github.com/c/d"];

    public static Annotations[] Make(int seed, int papers)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, papers).Select(i => Paper(random, $"p{i:D4}"))];
    }

    private static Annotations Paper(Random random, string id)
    {
        var longForm = Long(random);
        var shortForm = Pick(random, Short);
        var names = Enumerable.Range(0, random.Next(1, 6)).Select(_ => random.Next(3) == 0 ? Pick(random, Short) : Long(random)).ToList();
        var defines = random.Next(2) == 0;
        if (defines) names.AddRange([longForm, shortForm]);
        var text = new StringBuilder("We use ");
        foreach (var name in names) text.Append($"[[{name}|{"MTDEC"[random.Next(5)]}{(random.Next(4) == 0 ? "+" : "")}0.{random.Next(1, 10)}]] and ");
        return Marked.Paper(
            id,
            text.ToString(),
            title: $"[[{Long(random)}]]",
            defines: defines ? [(shortForm, longForm)] : [],
            relates: [.. Enumerable.Range(0, random.Next(4)).Select(_ => (Pick(random, names), (RelationType)random.Next(6), Pick(random, names), 0.5f))],
            repositories: [.. Enumerable.Range(0, random.Next(3)).Select(_ => Pick(random, Urls))]);
    }

    private static string Long(Random random) => random.Next(4) switch
    {
        0 => Pick(random, Near),
        1 => $"{Pick(random, First)} {Pick(random, Second)} {Pick(random, Heads)}",
        _ => $"{Pick(random, First)} {Pick(random, Second)}",
    };

    private static string Pick(Random random, IReadOnlyList<string> from) => from[random.Next(from.Count)];
}
