using PaperGraph.Construction.Linking;
using PaperGraph.Model;
using PaperGraph.Model.Text;

namespace PaperGraph.Construction.Labels;

/// <summary>Gives each concept an id made from its label; where two labels make the same, from what tells the concepts apart.</summary>
internal static class ConceptIds
{
    /// <summary>Ids by index of <see cref="LinkedCorpus.Tallies"/>; null for what has no name.</summary>
    public static string?[] Build(LinkedCorpus corpus, ConceptNames?[] names, ConceptType[] types)
    {
        var ids = new string?[names.Length];
        var taken = new Dictionary<string, int>(names.Length, StringComparer.Ordinal);
        var colliding = new List<int>();
        for (var i = 0; i < names.Length; i++)
        {
            if (names[i] is not { } name) continue;
            ids[i] = Slug.Of(name.Label) is { Length: > 0 } slug ? slug : "concept";
            if (taken.TryAdd(ids[i]!, i)) continue;
            colliding.Add(i);
        }

        // The most frequent keeps the plain id; ties go to the lower label, then to the concept met first in order of papers.
        foreach (var i in colliding.ToArray())
        {
            var holder = taken[ids[i]!];
            if (Compare(corpus, names, i, holder) >= 0) continue;
            taken[ids[i]!] = i;
            colliding[colliding.IndexOf(i)] = holder;
        }

        colliding.Sort((x, y) => Compare(corpus, names, x, y));
        foreach (var i in colliding)
        {
            var plain = ids[i]!;
            var longSlug = names[i]!.LongLabel is { } longLabel ? Slug.Of(longLabel) : "";
            var typed = $"{plain}-{types[i].ToString().ToLowerInvariant()}";
            ids[i] = longSlug.Length > 0 && taken.TryAdd(longSlug, i) ? longSlug
                : taken.TryAdd(typed, i) ? typed
                : Hashed(typed, names[i]!, taken, i);
        }

        return ids;
    }

    private static string Hashed(string typed, ConceptNames name, Dictionary<string, int> taken, int concept)
    {
        for (var salt = 0; ; salt++)
        {
            var id = $"{typed}-{Hash(name, salt):x8}";
            if (taken.TryAdd(id, concept)) return id;
        }
    }

    /// <summary>FNV-1a over the labels: the same on every machine, which string hashes of the runtime are not.</summary>
    private static uint Hash(ConceptNames name, int salt)
    {
        var hash = 2166136261u ^ (uint)salt;
        foreach (var form in name.Forms)
        {
            foreach (var unit in form) hash = (hash ^ unit) * 16777619u;
            hash = (hash ^ 0xFFFFu) * 16777619u;
        }

        return hash;
    }

    private static int Compare(LinkedCorpus corpus, ConceptNames?[] names, int x, int y)
    {
        var byPapers = corpus.Tallies[y].Papers.CompareTo(corpus.Tallies[x].Papers);
        if (byPapers != 0) return byPapers;
        var byLabel = string.CompareOrdinal(names[x]!.Label, names[y]!.Label);
        return byLabel != 0 ? byLabel : x.CompareTo(y);
    }
}
