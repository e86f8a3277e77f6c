using PaperGraph.Model;

namespace PaperGraph.Construction.Linking;

/// <summary>A thesaurus in numbers of a <see cref="FormTable"/>.</summary>
internal sealed class ThesaurusKeys
{
    private readonly Dictionary<int, SourceLocation> _merged = [];

    public ThesaurusKeys(Thesaurus thesaurus, FormTable forms)
    {
        foreach (var rule in thesaurus.Rules)
        {
            var ids = rule.Forms.Select(forms.Form).ToArray();
            var keys = ids.Select(forms.KeyOfForm).ToArray();
            switch (rule.Verb)
            {
                case ThesaurusVerb.Merge:
                    Merges.Add((keys, ids[0]));
                    foreach (var key in keys) _merged.TryAdd(key, rule.Place);
                    break;
                case ThesaurusVerb.Split:
                    Splits.Add((keys[0], keys[1], rule.Place));
                    if (thesaurus.OwnForms.Contains(rule.Forms[1])) OwnKeys.TryAdd(keys[1], rule.Place);
                    break;
                case ThesaurusVerb.Drop:
                    Drops.Add(keys[0]);
                    break;
                default:
                    Types.Add((keys[0], ids[0], rule.Type));
                    break;
            }
        }
    }

    /// <summary>Keys of one concept, and the form that names it.</summary>
    public List<(int[] Keys, int PreferredForm)> Merges { get; } = [];

    /// <summary>Keys never to be one concept.</summary>
    public List<(int First, int Second, SourceLocation Place)> Splits { get; } = [];

    /// <summary>Keys that exist only because a split compares a form to the letter.</summary>
    public Dictionary<int, SourceLocation> OwnKeys { get; } = [];

    /// <summary>Keys that name no concept.</summary>
    public List<int> Drops { get; } = [];

    /// <summary>Keys whose concept has a given type, with the form that was written.</summary>
    public List<(int Key, int Form, ConceptType Type)> Types { get; } = [];

    /// <summary>Whether a merge names the key: what a paper defines it as is then of no account.</summary>
    public bool IsMerged(int key) => _merged.ContainsKey(key);

    /// <summary>The line that merges the key, or null.</summary>
    public SourceLocation? MergePlace(int key) => _merged.TryGetValue(key, out var place) ? place : null;
}
