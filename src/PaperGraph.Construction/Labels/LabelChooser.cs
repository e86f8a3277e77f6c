using System.Runtime.InteropServices;
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
    private readonly List<Candidate> _candidates = [];

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
            if (use.IsShortForm == shortForms && forms.Label(use.Form).Length > 0) _candidates.Add(new Candidate(use, "", IsPlural: false, CaseTier: 0));
        }

        if (_candidates.Count > 1)
        {
            foreach (ref var candidate in CollectionsMarshal.AsSpan(_candidates)) candidate = Examine(candidate.Use);
            KeepBestSpelling();
        }

        if (_candidates.Count > 1) KeepSingular();
        if (_candidates.Count > 1) KeepBestCase();
        if (_candidates.Count == 0) return null;
        var best = _candidates[0].Use;
        foreach (var candidate in _candidates)
        {
            if (Compare(candidate.Use, best) < 0) best = candidate.Use;
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
        foreach (var candidate in _candidates)
        {
            var (singular, plural) = spellings.GetValueOrDefault(candidate.Spelling);
            var papers = candidate.Use.Papers;
            spellings[candidate.Spelling] = candidate.IsPlural ? (singular, plural + papers) : (singular + papers, plural);
        }

        if (spellings.Count == 1) return;
        var (best, bestRank) = ("", -1);
        foreach (var (spelling, (singular, plural)) in spellings)
        {
            var rank = (singular + plural) * (singular > 0 ? PluralSpelling : 1);
            if (rank > bestRank) (best, bestRank) = (spelling, rank);
        }

        _candidates.RemoveAll(candidate => !string.Equals(candidate.Spelling, best, StringComparison.Ordinal));
    }

    private void KeepSingular()
    {
        var (plural, singular) = (0, 0);
        foreach (var candidate in _candidates)
        {
            if (candidate.IsPlural) plural += candidate.Use.Papers;
            else singular += candidate.Use.Papers;
        }

        if (singular == 0 || plural == 0) return;
        var keepPlural = plural >= PluralName * singular;
        _candidates.RemoveAll(candidate => candidate.IsPlural != keepPlural);
    }

    private void KeepBestCase()
    {
        var (best, natural, titled) = (int.MaxValue, 0, 0);
        foreach (var candidate in _candidates)
        {
            best = Math.Min(best, candidate.CaseTier);
            if (candidate.CaseTier == 0) natural += candidate.Use.Papers;
            else if (candidate.CaseTier == 1) titled += candidate.Use.PlainPapers;
        }

        if (best == 0 && titled >= CapitalisedName * natural && titled >= FewPapers) _candidates.RemoveAll(candidate => candidate.CaseTier == 2);
        else _candidates.RemoveAll(candidate => candidate.CaseTier != best);
    }

    private Candidate Examine(FormUse use)
    {
        var label = forms.Label(use.Form);
        return new Candidate(use, _keys.MakeSpelling(label), _keys.IsPlural(label), CaseTier(label, use.PlainPapers));
    }

    /// <summary>0 natural; 1 capitals that title or sentence start may account for; 2 a heading all in capitals.</summary>
    private static int CaseTier(ReadOnlySpan<char> label, int plainPapers)
    {
        if (LetterCase.IsHeading(label)) return 2;
        if (LetterCase.IsTitleCase(label)) return 1;
        var end = label.IndexOfAny(' ', '-');
        var first = end < 0 ? label : label[..end];
        return LetterCase.IsCapitalised(first) && plainPapers == 0 ? 1 : 0;
    }

    private int Compare(in FormUse x, in FormUse y)
    {
        if (x.Papers != y.Papers) return y.Papers.CompareTo(x.Papers);
        if (x.Mentions != y.Mentions) return y.Mentions.CompareTo(x.Mentions);
        return string.CompareOrdinal(forms.Label(x.Form), forms.Label(y.Form));
    }

    private readonly record struct Candidate(FormUse Use, string Spelling, bool IsPlural, int CaseTier);
}
