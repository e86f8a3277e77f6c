namespace PaperGraph.Construction.Linking;

/// <summary>
/// What each short form means in the corpus: its senses, and the one that holds where a paper does not define it, if there is one.
/// </summary>
internal sealed class SenseTable
{
    private const double PrevailingShare = 0.8;
    private const int PrevailingPapers = 3;

    private readonly bool[] _isShortForm;
    private readonly Dictionary<int, Sense[]> _senses = [];
    private readonly Dictionary<int, Sense> _byKey = [];
    private readonly Dictionary<string, Sense> _byWriting = new(StringComparer.Ordinal);
    private readonly HashSet<int> _telling = [];
    private readonly Dictionary<int, int[]> _definitionsOf = [];
    private readonly FormTable _forms;
    private readonly List<Definition> _definitions;

    public SenseTable(FormTable forms, KeyClasses classes, List<Definition> definitions)
    {
        (_forms, _definitions) = (forms, definitions);
        _isShortForm = new bool[forms.KeyCount];
        foreach (var group in Enumerable.Range(0, definitions.Count).GroupBy(i => definitions[i].ShortKey))
        {
            var senses = SensesOf(group, definitions, classes);
            _senses.Add(group.Key, senses);
            _definitionsOf.Add(group.Key, [.. group]);
            _isShortForm[group.Key] = true;
            var writings = group.GroupBy(i => Singular(forms.LabelOf(definitions[i].ShortSurface)), StringComparer.Ordinal).ToArray();
            if (writings.Any(writing => IsTelling(writing.Key, senses[0].Papers))) _telling.Add(group.Key);
            if (Prevailing(senses) is { } prevailing && (prevailing.Papers >= PrevailingPapers || _telling.Contains(group.Key)))
                _byKey.Add(group.Key, prevailing);
            if (senses.Length == 1 || writings.Length == 1) continue;

            // LoRA and LoRa fold together, but may well be written by two communities.
            var own = writings.Select(writing => (writing.Key, Sense: Prevailing(SensesOf(writing, definitions, classes))))
                .Where(writing => writing.Sense is { Papers: >= PrevailingPapers })
                .ToArray();
            if (own.Select(writing => writing.Sense!.Value.Root).Distinct().Count() == 1) continue;
            foreach (var (writing, sense) in own) _byWriting.Add(writing, sense!.Value);
        }
    }

    /// <summary>Whether any paper defines the key as a short form.</summary>
    public bool IsShortForm(int key) => _isShortForm[key];

    /// <summary>Indices of the definitions of a short form, in their order.</summary>
    public ReadOnlySpan<int> Definitions(int key) => _definitionsOf.TryGetValue(key, out var definitions) ? definitions : [];

    /// <summary>Whether a paper that does not define the short form has to be asked what else it is about.</summary>
    public bool NeedsContext(int key) => _isShortForm[key] && (_senses[key].Length > 1 || _senses[key][0].Papers < PrevailingPapers);

    /// <summary>Whether the short form says enough by itself that one paper's definition is likely everyone's.</summary>
    public bool IsTelling(int key) => _telling.Contains(key);

    /// <summary>The senses of a short form, the most frequent first.</summary>
    public ReadOnlySpan<Sense> Senses(int key) => _senses.TryGetValue(key, out var senses) ? senses : [];

    /// <summary>The sense that prevails among the papers that write the short form just so; null when there is none of its own.</summary>
    public Sense? OfWriting(int form) =>
        form >= 0 && _byWriting.Count > 0 && _byWriting.TryGetValue(Singular(_forms.Label(form)), out var own) ? own : null;

    /// <summary>The sense that holds where neither the paper nor its context decides; null when none prevails.</summary>
    public Sense? Default(int key) => _byKey.TryGetValue(key, out var sense) ? sense : null;

    /// <summary>The senses by number of papers; long forms that are but variants count for the most frequent of them.</summary>
    private Sense[] SensesOf(IEnumerable<int> group, List<Definition> definitions, KeyClasses classes)
    {
        var byClass = group.GroupBy(i => classes.Find(definitions[i].LongKey))
            .Select(sense => (Root: sense.Key, Papers: sense.Select(i => definitions[i].Paper).Distinct().Count(), First: sense.First()))
            .OrderByDescending(sense => sense.Papers)
            .ThenBy(sense => sense.First)
            .ToArray();
        var senses = new List<Sense>();
        foreach (var (root, papers, first) in byClass)
        {
            var longForm = _forms.LabelOf(definitions[first].LongSurface);
            var known = senses.FindIndex(sense => LongFormVariants.Agree(_forms.LabelOf(definitions[sense.FirstDefinition].LongSurface), longForm));
            if (known < 0) senses.Add(new Sense(root, papers, first, [root]));
            else senses[known] = senses[known] with { Papers = senses[known].Papers + papers, Roots = senses[known].Roots.Add(root) };
        }

        return [.. senses.OrderByDescending(sense => sense.Papers).ThenBy(sense => sense.FirstDefinition)];
    }

    /// <summary>The form of each short form that has a prevailing sense, with that sense and the form of its long form.</summary>
    public IEnumerable<(int ShortForm, Sense Sense, int LongForm)> Prevailing()
    {
        foreach (var sense in _byKey.OrderBy(pair => pair.Key).Select(pair => pair.Value))
        {
            var definition = _definitions[sense.FirstDefinition];
            yield return (_forms.FormOf(definition.ShortSurface), sense, _forms.FormOf(definition.LongSurface));
        }
    }

    private static Sense? Prevailing(Sense[] senses)
    {
        if (senses.Length == 1) return senses[0];
        var total = 0;
        foreach (var sense in senses) total += sense.Papers;
        return senses[0].Papers >= PrevailingPapers && senses[0].Papers >= PrevailingShare * total ? senses[0] : null;
    }

    /// <summary>
    /// Whether one paper's definition may speak for papers that do not define the form: with three letters, a digit or mixed case.
    /// A form all in lower case is a word more often than a name, and needs as many papers as a prevailing sense.
    /// </summary>
    private static bool IsTelling(string shortForm, int papers)
    {
        var (letters, capitals, digits) = (0, 0, 0);
        foreach (var unit in shortForm)
        {
            if (char.IsLetter(unit)) letters++;
            if (char.IsUpper(unit)) capitals++;
            if (char.IsDigit(unit)) digits++;
        }

        if (capitals == 0 && digits == 0) return false;
        return papers > 1 || letters >= 3 || digits > 0 || (capitals > 0 && capitals < letters);
    }

    private static string Singular(string shortForm) => shortForm[..^Plural.OfName(shortForm).Cut];
}
