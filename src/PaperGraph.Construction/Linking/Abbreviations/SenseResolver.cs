namespace PaperGraph.Construction.Linking;

/// <summary>Follows short forms to their long forms: the paper's own definition first, then the sense that prevails in the corpus.</summary>
internal sealed class SenseResolver
{
    private readonly FormTable _forms;
    private readonly ThesaurusKeys _thesaurus;
    private readonly KeyClasses _classes;
    private readonly SenseTable _senses;
    private readonly HashSet<(int ShortKey, int Root)> _forbidden = [];

    private readonly ContextSenses _context;

    public SenseResolver(
        FormTable forms, ThesaurusKeys thesaurus, KeyClasses classes, SenseTable senses, ContextSenses context, List<Definition> definitions)
    {
        _context = context;
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
    public Resolution Resolve(int paper, int surface, ReadOnlySpan<Definition> definitions, int offset) =>
        Resolve(paper, surface, _forms.KeyOf(surface), _forms.FormOf(surface), definitions, offset);

    /// <summary>The class that a form means where no paper defines it.</summary>
    public int DefaultRoot(int key, int form) => Resolve(-1, -1, key, form, [], 0).Root;

    private Resolution Resolve(int paper, int surface, int key, int form, ReadOnlySpan<Definition> definitions, int offset)
    {
        var result = new Resolution(surface, -1, ReadingKind.Itself, -1, ContextChoice.None);
        while (!_thesaurus.IsMerged(key) && _senses.IsShortForm(key))
        {
            if (Step(paper, key, form, definitions, offset) is not { } step) return Stop(ReadingKind.Ambiguous);
            var next = _classes.Find(step.Root);
            if (IsForbidden(key, next)) return Stop(ReadingKind.SplitApart);
            if (result.Kind == ReadingKind.Itself) result = result with { Kind = step.Kind, Definition = step.Definition, Context = step.Context };

            // Classes can hold a key shorter than the one defined: only ever go on to a longer key, and resolution ends.
            if (_forms.KeyLength(next) <= _forms.KeyLength(key)) return result with { Root = next };
            key = next;
            form = -1;
        }

        return result with { Root = _classes.Find(key) };

        Resolution Stop(ReadingKind reason) =>
            result with { Root = _classes.Find(key), Kind = result.Kind == ReadingKind.Itself ? reason : result.Kind };
    }

    /// <summary>What the short form is short for, by the first of: the paper, the writing, the context, the corpus; null when none decides.</summary>
    private Resolution? Step(int paper, int key, int form, ReadOnlySpan<Definition> definitions, int offset)
    {
        if (Own(key, definitions) is >= 0 and var own)
            return new Resolution(-1, definitions[own].LongKey, ReadingKind.Defined, offset + own, ContextChoice.None);
        if (_senses.OfWriting(form) is { } written) return ByCorpus(written);
        if (_context.Of(paper, key) is not { } choice) return _senses.Default(key) is { } prevailing ? ByCorpus(prevailing) : null;
        if (choice.Sense < 0) return null;
        var senses = _senses.Senses(key);
        var result = ByCorpus(senses[choice.Sense]) with { Context = choice };
        return senses.Length == 1 ? result : result with { Kind = ReadingKind.ByContext };
    }

    private static Resolution ByCorpus(Sense sense) => new(-1, sense.Root, ReadingKind.ByCorpus, sense.FirstDefinition, ContextChoice.None);

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
