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
    private readonly FormTable _forms;

    public SenseTable(FormTable forms, KeyClasses classes, List<Definition> definitions)
    {
        _forms = forms;
        _isShortForm = new bool[forms.KeyCount];
        foreach (var group in Enumerable.Range(0, definitions.Count).GroupBy(i => definitions[i].ShortKey))
        {
            var senses = SensesOf(group, definitions, classes);
            _senses.Add(group.Key, senses);
            _isShortForm[group.Key] = true;
            var writings = group.GroupBy(i => Singular(forms.LabelOf(definitions[i].ShortSurface)), StringComparer.Ordinal).ToArray();
            if (Prevailing(senses) is { } prevailing && (prevailing.Papers >= PrevailingPapers || writings.Any(writing => IsTelling(writing.Key, prevailing.Papers))))
                _byKey.Add(group.Key, prevailing);
            if (senses.Length == 1) continue;

            // LoRA and LoRa fold together, but may well be written by two communities.
            foreach (var writing in writings)
            {
                if (Prevailing(SensesOf(writing, definitions, classes)) is { Papers: >= PrevailingPapers } own) _byWriting.Add(writing.Key, own);
            }
        }
    }

    /// <summary>Whether any paper defines the key as a short form.</summary>
    public bool IsShortForm(int key) => _isShortForm[key];

    /// <summary>The senses of a short form, the most frequent first.</summary>
    public ReadOnlySpan<Sense> Senses(int key) => _senses.TryGetValue(key, out var senses) ? senses : [];

    /// <summary>The sense that holds where a paper does not define the short form; null when none prevails.</summary>
    public Sense? Default(int key, int form) =>
        form >= 0 && _byWriting.Count > 0 && _byWriting.TryGetValue(Singular(_forms.Label(form)), out var own) ? own
        : _byKey.TryGetValue(key, out var sense) ? sense
        : null;

    private static Sense[] SensesOf(IEnumerable<int> group, List<Definition> definitions, KeyClasses classes) =>
        [.. group.GroupBy(i => classes.Find(definitions[i].LongKey))
            .Select(sense => new Sense(sense.Key, sense.Select(i => definitions[i].Paper).Distinct().Count(), sense.First()))
            .OrderByDescending(sense => sense.Papers)
            .ThenBy(sense => sense.FirstDefinition)];

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
