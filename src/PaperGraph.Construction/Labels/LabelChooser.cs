using PaperGraph.Construction.Linking;

namespace PaperGraph.Construction.Labels;

/// <summary>Chooses among the forms of a concept: long or short form first, then spelling, number, letter case, frequency.</summary>
internal sealed class LabelChooser(FormTable forms)
{
    /// <summary>A plural this many times as frequent is the name itself (Cityscapes), whatever a rare singular says.</summary>
    private const int PluralName = 50;

    /// <summary>Capitalised words this many times as frequent as lower case are a name (Stable Diffusion).</summary>
    private const int CapitalisedName = 3;

    /// <summary>A spelling that occurs only in the plural must be this many times as frequent as one with a singular.</summary>
    private const int PluralSpelling = 3;

    private const int FewPapers = 3;
    private const int IntroducingShare = 10;

    private readonly KeyMaker _keys = new();
    private readonly List<FormUse> _candidates = [];

    /// <summary>Whether the concept goes by its short form.</summary>
    public static bool PrefersShortForm(ConceptTally tally)
    {
        if (tally.ShortPapers == 0) return false;
        if (tally.LongPapers == 0) return true;
        if (tally.ShortPapers >= FewPapers && tally.ShortPapers >= 2 * tally.LongPapers) return true;
        return tally.ShortIntroducingPapers > 0
            && tally.ShortIntroducingPapers * IntroducingShare >= tally.Papers
            && tally.ShortPapers >= tally.LongPapers;
    }

    /// <summary>The best of the short forms or of the others; null when there is none.</summary>
    public string? Best(ReadOnlySpan<FormUse> uses, bool shortForms)
    {
        _candidates.Clear();
        foreach (var use in uses)
        {
            if (use.IsShortForm == shortForms && forms.Label(use.Form).Length > 0) _candidates.Add(use);
        }

        if (_candidates.Count > 1) KeepBestSpelling();
        if (_candidates.Count > 1) KeepSingular();
        if (_candidates.Count > 1) KeepBestCase();
        if (_candidates.Count == 0) return null;
        var best = _candidates[0];
        foreach (var use in _candidates)
        {
            if (Compare(use, best) < 0) best = use;
        }

        return forms.Label(best.Form);
    }

    /// <summary>
    /// Of spellings that differ in more than case and number, keeps the most frequent that has a singular;
    /// one without when it is far more frequent.
    /// </summary>
    private void KeepBestSpelling()
    {
        var spellings = new SortedDictionary<string, (int Singular, int Plural)>(StringComparer.Ordinal);
        foreach (var use in _candidates)
        {
            var label = forms.Label(use.Form);
            var spelling = _keys.MakeSpelling(label);
            var (singular, plural) = spellings.GetValueOrDefault(spelling);
            spellings[spelling] = _keys.IsPlural(label) ? (singular, plural + use.Papers) : (singular + use.Papers, plural);
        }

        if (spellings.Count == 1) return;
        var (best, bestRank) = ("", -1);
        foreach (var (spelling, (singular, plural)) in spellings)
        {
            var rank = (singular + plural) * (singular > 0 ? PluralSpelling : 1);
            if (rank > bestRank) (best, bestRank) = (spelling, rank);
        }

        _candidates.RemoveAll(use => !string.Equals(_keys.MakeSpelling(forms.Label(use.Form)), best, StringComparison.Ordinal));
    }

    private void KeepSingular()
    {
        var (plural, singular) = (0, 0);
        foreach (var use in _candidates)
        {
            if (_keys.IsPlural(forms.Label(use.Form))) plural += use.Papers;
            else singular += use.Papers;
        }

        if (singular == 0 || plural == 0) return;
        var keepPlural = plural >= PluralName * singular;
        _candidates.RemoveAll(use => _keys.IsPlural(forms.Label(use.Form)) != keepPlural);
    }

    private void KeepBestCase()
    {
        var (best, natural, titled) = (int.MaxValue, 0, 0);
        foreach (var use in _candidates)
        {
            var tier = CaseTier(use);
            best = Math.Min(best, tier);
            if (tier == 0) natural += use.Papers;
            else if (tier == 1 && use.PlainPapers > 0) titled += use.PlainPapers;
        }

        if (best == 0 && titled >= CapitalisedName * natural && titled >= FewPapers) _candidates.RemoveAll(use => CaseTier(use) == 2);
        else _candidates.RemoveAll(use => CaseTier(use) != best);
    }

    /// <summary>0 natural; 1 capitals that title or sentence start may account for; 2 a heading all in capitals.</summary>
    private int CaseTier(in FormUse use)
    {
        var label = forms.Label(use.Form).AsSpan();
        if (LetterCase.IsHeading(label)) return 2;
        if (LetterCase.IsTitleCase(label)) return 1;
        var end = label.IndexOfAny(' ', '-');
        var first = end < 0 ? label : label[..end];
        return LetterCase.IsCapitalised(first) && use.PlainPapers == 0 ? 1 : 0;
    }

    private int Compare(in FormUse x, in FormUse y)
    {
        if (x.Papers != y.Papers) return y.Papers.CompareTo(x.Papers);
        if (x.Mentions != y.Mentions) return y.Mentions.CompareTo(x.Mentions);
        return string.CompareOrdinal(forms.Label(x.Form), forms.Label(y.Form));
    }
}
