using System.Security.Cryptography;
using System.Text;
using PaperGraph.Corpus.Records;
using PaperGraph.Model;
using PaperGraph.Model.Text;

namespace PaperGraph.Corpus.Deduplication;

/// <summary>
/// Names each paper: by arXiv identifier, else DOI, else the record's own id where no other paper has it, else by a slug of the title,
/// with a hash of title and abstract where papers would share the slug.
/// </summary>
internal sealed class PaperNaming
{
    private const int HashDigits = 10;

    private readonly IReadOnlyList<List<PaperRecord>> _papers;
    private readonly PaperId[] _ids;
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    private PaperNaming(IReadOnlyList<List<PaperRecord>> papers)
    {
        _papers = papers;
        _ids = new PaperId[papers.Count];
    }

    /// <summary>An id for each paper, all different.</summary>
    public static PaperId[] Name(IReadOnlyList<List<PaperRecord>> papers)
    {
        var naming = new PaperNaming(papers);
        naming.Give(static record => record.ArxivId is { } id ? "arxiv:" + id : null);
        naming.Give(static record => record.Doi is { } doi ? "doi:" + Sanitise(doi) : null);
        naming.Give(static record => record.OwnId is { } id && Sanitise(id) is { Length: > 0 } own ? own : null);
        naming.GiveSlugs();
        return naming._ids;
    }

    // A name that two papers could have goes to neither.
    private void Give(Func<PaperRecord, string?> name)
    {
        var owners = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < _papers.Count; i++)
        {
            foreach (var record in _papers[i])
            {
                if (name(record) is { } value && !owners.TryAdd(value, i) && owners[value] != i) owners[value] = -1;
            }
        }

        for (var i = 0; i < _papers.Count; i++)
        {
            if (_ids[i].Value.Length > 0) continue;
            string? best = null;
            foreach (var record in _papers[i])
            {
                if (name(record) is not { } value || owners[value] != i || _taken.Contains(value)) continue;
                if (best is null || string.CompareOrdinal(value, best) < 0) best = value;
            }

            if (best is not null) Take(i, best);
        }
    }

    private void GiveSlugs()
    {
        var unnamed = Enumerable.Range(0, _papers.Count)
            .Where(i => _ids[i].Value.Length == 0)
            .Select(i => (Index: i, Slug: SlugOf(PaperMerger.BestTitle(_papers[i]))))
            .GroupBy(static paper => paper.Slug, StringComparer.Ordinal)
            .ToList();
        foreach (var group in unnamed)
        {
            var isUnique = group.Count() == 1 && !_taken.Contains(group.Key);
            foreach (var (index, slug) in group) Take(index, isUnique ? slug : WithHash(slug, _papers[index]));
        }
    }

    private string WithHash(string slug, List<PaperRecord> records)
    {
        var content = $"{PaperMerger.BestTitle(records)}\n{PaperMerger.BestAbstract(records)}";
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
        var name = $"{slug}-{hash.AsSpan(0, HashDigits)}";
        for (var sameContent = 2; _taken.Contains(name); sameContent++) name = $"{slug}-{hash.AsSpan(0, HashDigits)}-{sameContent}";
        return name;
    }

    private void Take(int paper, string id)
    {
        _ids[paper] = new PaperId(id);
        _taken.Add(id);
    }

    private static string SlugOf(string title) => Sanitise(Slug.Of(title), keepLetters: true) is { Length: > 0 } slug ? slug : "paper";

    private static string Sanitise(string id) => Sanitise(id, keepLetters: false);

    private static string Sanitise(string id, bool keepLetters)
    {
        var result = new StringBuilder(id.Length);
        foreach (var unit in id)
        {
            var isKept = char.IsAsciiLetterOrDigit(unit) || unit is '.' or '_' or ':' or '/' or '-' || (keepLetters && unit > '\u007F');
            result.Append(isKept ? unit : '-');
        }

        return result.ToString().Trim('-', '/', '.', ':');
    }
}
