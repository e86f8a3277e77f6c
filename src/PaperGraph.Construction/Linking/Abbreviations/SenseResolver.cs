namespace PaperGraph.Construction.Linking;

/// <summary>Follows short forms to their long forms: the paper's own definition first, then the sense that prevails in the corpus.</summary>
internal sealed class SenseResolver
{
    private readonly FormTable _forms;
    private readonly ThesaurusKeys _thesaurus;
    private readonly KeyClasses _classes;
    private readonly SenseTable _senses;
    private readonly HashSet<(int ShortKey, int Root)> _forbidden = [];

    public SenseResolver(FormTable forms, ThesaurusKeys thesaurus, KeyClasses classes, SenseTable senses, List<Definition> definitions)
    {
        _forms = forms;
        _thesaurus = thesaurus;
        _classes = classes;
        _senses = senses;
        foreach (var (first, second, _) in thesaurus.Splits)
        {
            // Two short forms of one long form meet there: the second of the split stays out.
            _forbidden.Add((first, classes.Find(second)));
            _forbidden.Add((second, classes.Find(first)));
            foreach (var definition in definitions)
            {
                if (definition.ShortKey == first) _forbidden.Add((second, classes.Find(definition.LongKey)));
            }
        }
    }

    /// <summary>What the surface means in a paper with the given definitions, the first of which has index <paramref name="offset"/>.</summary>
    public Resolution Resolve(int surface, ReadOnlySpan<Definition> definitions, int offset) =>
        Resolve(surface, _forms.KeyOf(surface), _forms.FormOf(surface), definitions, offset);

    /// <summary>The class that a form means where no paper defines it.</summary>
    public int DefaultRoot(int key, int form) => Resolve(-1, key, form, [], 0).Root;

    private Resolution Resolve(int surface, int key, int form, ReadOnlySpan<Definition> definitions, int offset)
    {
        var (kind, evidence) = (ReadingKind.Itself, -1);
        while (!_thesaurus.IsMerged(key) && _senses.IsShortForm(key))
        {
            int next;
            if (Own(key, definitions) is >= 0 and var own)
            {
                next = _classes.Find(definitions[own].LongKey);
                if (IsForbidden(key, next)) return Stop(ReadingKind.SplitApart);
                if (kind == ReadingKind.Itself) (kind, evidence) = (ReadingKind.Defined, offset + own);
            }
            else if (_senses.Default(key, form) is { } sense)
            {
                next = sense.Root;
                if (IsForbidden(key, next)) return Stop(ReadingKind.SplitApart);
                if (kind == ReadingKind.Itself) (kind, evidence) = (ReadingKind.ByCorpus, sense.FirstDefinition);
            }
            else
            {
                return Stop(ReadingKind.Ambiguous);
            }

            // Classes can hold a key shorter than the one defined: only ever go on to a longer key, and resolution ends.
            if (_forms.KeyLength(next) <= _forms.KeyLength(key)) return new Resolution(surface, next, kind, evidence);
            key = next;
            form = -1;
        }

        return new Resolution(surface, _classes.Find(key), kind, evidence);

        Resolution Stop(ReadingKind reason) =>
            new(surface, _classes.Find(key), kind == ReadingKind.Itself ? reason : kind, evidence);
    }

    private bool IsForbidden(int key, int root) => _forbidden.Count > 0 && _forbidden.Contains((key, root));

    /// <summary>The paper's surest definition of the key; of equals the first.</summary>
    private static int Own(int key, ReadOnlySpan<Definition> definitions)
    {
        var best = -1;
        for (var i = 0; i < definitions.Length; i++)
        {
            if (definitions[i].ShortKey == key && (best < 0 || definitions[i].Confidence > definitions[best].Confidence)) best = i;
        }

        return best;
    }
}
