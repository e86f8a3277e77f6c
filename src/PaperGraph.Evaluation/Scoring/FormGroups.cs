namespace PaperGraph.Evaluation.Scoring;

/// <summary>Disjoint sets of folded forms that mean the same in one document.</summary>
internal sealed class FormGroups
{
    private readonly Dictionary<string, string> _parents = new(StringComparer.Ordinal);

    public void Link(string a, string b) => _parents[Find(a)] = Find(b);

    public string Find(string form)
    {
        _parents.TryAdd(form, form);
        while (_parents[form] is var parent && !string.Equals(parent, form, StringComparison.Ordinal)) form = parent;
        return form;
    }

    /// <summary>The forms, each group once, with every linked form in it.</summary>
    public List<HashSet<string>> Group(IEnumerable<string> forms)
    {
        var groups = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var form in forms)
        {
            var root = Find(form);
            if (!groups.TryGetValue(root, out var group)) groups.Add(root, group = new HashSet<string>(StringComparer.Ordinal));
            group.Add(form);
        }

        foreach (var form in _parents.Keys.ToArray())
        {
            if (groups.TryGetValue(Find(form), out var group)) group.Add(form);
        }

        return [.. groups.Values];
    }
}
