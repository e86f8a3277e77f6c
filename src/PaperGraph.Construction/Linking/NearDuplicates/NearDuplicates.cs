using System.Globalization;
using PaperGraph.Model;

namespace PaperGraph.Construction.Linking;

/// <summary>
/// Finds names that are nearly the same and joins their classes. Every rule looks names up by the numbers of their words, so the work grows with
/// the number of names and not with that of pairs. A short form is never joined here: it is resolved paper by paper.
/// </summary>
internal sealed class NearDuplicates(
    FormTable forms, FormWords words, PaperFeatures features, ClassUses uses, KeyClasses classes, SenseTable senses)
{
    private const int FewPapers = 3;

    private readonly List<NearDuplicate> _found = [];

    /// <summary>Joins the classes and returns what was joined, in the order in which it was.</summary>
    public List<NearDuplicate> Merge()
    {
        var sequences = new WordSequences(forms, words, uses, senses);
        var typos = new TypoWords(words, features);
        var inner = new InnerShortForms(forms, words, senses);
        var heads = new GenericHeads(forms, uses, senses);
        for (var form = 0; form < forms.FormCount; form++)
        {
            var key = forms.KeyOfForm(form);
            if (uses.Papers(key) == 0 || senses.IsShortForm(key)) continue;
            var label = words.Of(form);
            Join(key, sequences.SameWords(label), MergeReason.WordForm);
            if (sequences.SameInOtherOrder(label) is >= 0 and var ordered && uses.Papers(ordered) >= FewPapers) Join(key, ordered, MergeReason.WordOrder);
            if (typos.Corrected(forms.Label(form), label) is { } corrected && uses.Papers(key) <= TypoWords.MostPapers)
                Join(key, corrected is [var word] ? forms.FindKey(words.Text(word)) : sequences.SameWords(corrected), MergeReason.Typo);
            if (inner.Expanded(form) is { } expanded) Join(key, sequences.SameWords(expanded), MergeReason.InnerAbbreviation);
            Join(key, heads.WithoutHead(form), MergeReason.GenericHead);
        }

        return _found;
    }

    private void Join(int key, int other, MergeReason rule)
    {
        if (other < 0 || classes.Find(key) == classes.Find(other)) return;
        var (rare, kept) = uses.Papers(key) <= uses.Papers(other) ? (key, other) : (other, key);
        var evidence = $"{Name(rare)} = {Name(kept)}";
        var (rareType, keptType) = (uses.Type(rare), uses.Type(kept));
        if (rareType != keptType) evidence += $"; against: types {rareType} and {keptType}";
        if (!classes.Union(key, other)) return;
        _found.Add(new NearDuplicate(rare, kept, rule, evidence));
    }

    private string Name(int key) => string.Create(CultureInfo.InvariantCulture, $"{forms.Label(uses.BestForm(key))} ({uses.Papers(key)})");
}
