namespace PaperGraph.Construction.Linking;

/// <summary>Writes out the short forms inside longer names, where the corpus agrees on what they are short for.</summary>
internal sealed class InnerShortForms
{
    private const int FewPapers = 3;

    private readonly FormTable _forms;
    private readonly FormWords _words;
    private readonly Dictionary<int, int> _longFormOfWord = [];

    public InnerShortForms(FormTable forms, FormWords words, SenseTable senses)
    {
        (_forms, _words) = (forms, words);
        foreach (var (shortForm, sense, longForm) in senses.Prevailing())
        {
            if (sense.Papers >= FewPapers && words.Of(shortForm) is [var word]) _longFormOfWord.TryAdd(word, longForm);
        }
    }

    /// <summary>The words of a label with its short forms written out; null when it has none.</summary>
    public int[]? Expanded(int form)
    {
        var label = _words.Of(form);
        if (_longFormOfWord.Count == 0 || label.Length < 2) return null;
        var any = false;
        foreach (var word in label) any |= _longFormOfWord.ContainsKey(word);
        if (!any) return null;
        var result = new List<int>();
        var expanded = false;
        foreach (var word in label)
        {
            if (_longFormOfWord.TryGetValue(word, out var longForm) && IsInCapitals(_forms.Label(form), _words.Text(word)))
            {
                result.AddRange(_words.Of(longForm));
                expanded = true;
            }
            else
            {
                result.Add(word);
            }
        }

        return expanded ? [.. result] : null;
    }

    /// <summary>"MAP" is a short form and "map" is a word: two capitals at least.</summary>
    private static bool IsInCapitals(string label, string word)
    {
        var start = label.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        if (start < 0) return false;
        var capitals = 0;
        foreach (var unit in label.AsSpan(start, word.Length))
        {
            if (char.IsUpper(unit)) capitals++;
        }

        return capitals > 1;
    }
}
