using System.Collections.Immutable;
using PaperGraph.Construction.Linking;
using PaperGraph.Model;

namespace PaperGraph.Construction;

/// <summary>Follows the lines of a thesaurus one by one and tells which contradict those before.</summary>
internal sealed class ThesaurusCheck
{
    private readonly KeyMaker _keys = new();
    private readonly Dictionary<string, int> _groupOf = new(StringComparer.Ordinal);
    private readonly List<Group> _groups = [];
    private readonly List<(string First, string Second, SourceLocation Place)> _splits = [];

    public ThesaurusCheck(IEnumerable<ThesaurusRule> rules)
    {
        // Forms of one key can be told apart only to the letter; the second of a split is the one that leaves.
        var own = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        foreach (var rule in rules)
        {
            if (rule.Verb == ThesaurusVerb.Split && string.Equals(Key(rule.Forms[0]), Key(rule.Forms[1]), StringComparison.Ordinal))
                own.Add(rule.Forms[1]);
        }

        OwnForms = own.ToImmutable();
    }

    /// <summary>The forms that are compared to the letter.</summary>
    public ImmutableHashSet<string> OwnForms { get; private set; } = ImmutableHashSet.Create<string>(StringComparer.Ordinal);

    /// <summary>Follows the rule and returns null, or returns what it contradicts and leaves it.</summary>
    public string? Contradiction(ThesaurusRule rule) => rule.Verb switch
    {
        ThesaurusVerb.Merge => Merge(rule),
        ThesaurusVerb.Split => Split(rule),
        ThesaurusVerb.Drop => Drop(rule),
        _ => SetType(rule),
    };

    private string? Merge(ThesaurusRule rule)
    {
        var groups = rule.Forms.Select(GroupOf).Distinct().ToArray();
        foreach (var (first, second, place) in _splits)
        {
            if (groups.Contains(GroupOf(first)) && groups.Contains(GroupOf(second)))
                return $"merges '{first}' and '{second}', which line {place.Line} keeps apart";
        }

        var named = groups.Select(i => _groups[i]).FirstOrDefault(group => group.Name is { } name && Key(name) != Key(rule.Forms[0]));
        if (named is not null) return $"names a concept '{rule.Forms[0]}' that an earlier line names '{named.Name}'";
        if (groups.Select(i => _groups[i].Type).Where(type => type is not null).Distinct().Skip(1).Any())
            return "merges concepts that earlier lines give different types";
        if (groups.Any(i => _groups[i].IsDropped)) return "merges a form that an earlier line drops";

        var target = groups[0];
        foreach (var group in groups) _groups[group].Parent = target;
        _groups[target].Name = rule.Forms[0];
        _groups[target].Type = groups.Select(i => _groups[i].Type).FirstOrDefault(type => type is not null);
        return null;
    }

    private string? Split(ThesaurusRule rule)
    {
        if (GroupOf(rule.Forms[0]) == GroupOf(rule.Forms[1]))
            return $"keeps apart '{rule.Forms[0]}' and '{rule.Forms[1]}', which earlier lines merge";
        _splits.Add((rule.Forms[0], rule.Forms[1], rule.Place));
        return null;
    }

    private string? Drop(ThesaurusRule rule)
    {
        var group = _groups[GroupOf(rule.Forms[0])];
        if (group.Name is not null || group.Type is not null) return $"drops '{rule.Forms[0]}', which an earlier line merges or gives a type";
        group.IsDropped = true;
        return null;
    }

    private string? SetType(ThesaurusRule rule)
    {
        var group = _groups[GroupOf(rule.Forms[0])];
        if (group.IsDropped) return $"gives a type to '{rule.Forms[0]}', which an earlier line drops";
        if (group.Type is { } type && type != rule.Type) return $"gives '{rule.Forms[0]}' the type {rule.Type}; an earlier line says {type}";
        group.Type = rule.Type;
        return null;
    }

    private int GroupOf(string form)
    {
        var key = Key(form);
        if (!_groupOf.TryGetValue(key, out var group))
        {
            group = _groups.Count;
            _groups.Add(new Group { Parent = group });
            _groupOf.Add(key, group);
        }

        while (_groups[group].Parent != group) group = _groups[group].Parent;
        return group;
    }

    private string Key(string form) => OwnForms.Contains(form) ? KeyMaker.OwnKey(form) : _keys.Make(form);

    private sealed class Group
    {
        public required int Parent { get; set; }

        public string? Name { get; set; }

        public ConceptType? Type { get; set; }

        public bool IsDropped { get; set; }
    }
}
