using System.Collections.Immutable;
using System.Runtime.InteropServices;
using PaperGraph.Construction.Linking;

namespace PaperGraph.Construction.Labels;

/// <summary>Names all concepts of a corpus.</summary>
internal static class NameTable
{
    /// <summary>When several concepts would go by one short form, one this many times as frequent as the next keeps it.</summary>
    private const int Dominance = 4;

    /// <summary>Names by index of <see cref="LinkedCorpus.Tallies"/>; null for what has no mention.</summary>
    public static ConceptNames?[] Build(LinkedCorpus corpus)
    {
        var (order, first) = ReadingsByConcept(corpus);
        var chooser = new LabelChooser(corpus.Forms);
        var names = new ConceptNames?[corpus.Tallies.Length];
        var uses = new List<FormUse>();
        for (var concept = 0; concept < names.Length; concept++)
        {
            if (corpus.Tallies[concept].Mentions == 0) continue;
            CollectUses(corpus, order.AsSpan(first[concept], first[concept + 1] - first[concept]), uses);
            names[concept] = Name(corpus, concept, uses, chooser);
        }

        PartEqualLabels(corpus, names);
        return names;
    }

    private static (int[] Order, int[] First) ReadingsByConcept(LinkedCorpus corpus)
    {
        var first = new int[corpus.Tallies.Length + 1];
        for (var i = 0; i < corpus.Readings.Length; i++)
        {
            if (corpus.ConceptOf(i) is >= 0 and var concept) first[concept + 1]++;
        }

        for (var i = 1; i < first.Length; i++) first[i] += first[i - 1];
        var (order, next) = (new int[first[^1]], first.AsSpan().ToArray());
        for (var i = 0; i < corpus.Readings.Length; i++)
        {
            if (corpus.ConceptOf(i) is >= 0 and var concept) order[next[concept]++] = i;
        }

        return (order, first);
    }

    /// <summary>Adds up the readings of each label.</summary>
    private static void CollectUses(LinkedCorpus corpus, Span<int> readings, List<FormUse> uses)
    {
        uses.Clear();
        if (readings.Length > 1) readings.Sort((x, y) => Order(x).CompareTo(Order(y)));
        foreach (var id in readings)
        {
            ref readonly var reading = ref corpus.Readings[id];
            if (reading.Papers == 0) continue;
            var form = corpus.Forms.FormOf(reading.Surface);
            if (uses.Count == 0 || uses[^1].Form != form)
            {
                uses.Add(new FormUse(form, reading.IsShortForm, reading.Papers, reading.Mentions, reading.PlainPapers));
                continue;
            }

            var use = uses[^1];
            uses[^1] = use with
            {
                Papers = use.Papers + reading.Papers,
                Mentions = use.Mentions + reading.Mentions,
                PlainPapers = use.PlainPapers + reading.PlainPapers,
            };
        }

        (int, int) Order(int id) => (corpus.Forms.FormOf(corpus.Readings[id].Surface), id);
    }

    private static ConceptNames Name(LinkedCorpus corpus, int concept, List<FormUse> uses, LabelChooser chooser)
    {
        ref readonly var tally = ref corpus.Tallies[concept];
        var span = CollectionsMarshal.AsSpan(uses);
        var forms = ImmutableArray.CreateBuilder<string>(uses.Count);
        foreach (var use in uses)
        {
            if (corpus.Forms.Label(use.Form) is { Length: > 0 } form) forms.Add(form);
        }

        forms.Sort(StringComparer.Ordinal);
        var longLabel = chooser.Best(span, shortForms: false);
        if (corpus.NameOfRoot.TryGetValue(tally.Root, out var given))
            return new ConceptNames(corpus.Forms.Label(given), null, forms.ToImmutable());
        var shortLabel = LabelChooser.PrefersShortForm(tally) ? chooser.Best(span, shortForms: true) : null;
        var label = shortLabel ?? longLabel ?? chooser.Best(span, shortForms: true) ?? corpus.Forms.Written(corpus.Readings[0].Surface);
        return new ConceptNames(label, string.Equals(label, longLabel, StringComparison.Ordinal) ? null : longLabel, forms.ToImmutable());
    }

    /// <summary>Concepts that would share a short form as their label go by their long forms, unless one of them dominates.</summary>
    private static void PartEqualLabels(LinkedCorpus corpus, ConceptNames?[] names)
    {
        var byLabel = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var firstOf = new Dictionary<string, int>(names.Length, StringComparer.Ordinal);
        for (var i = 0; i < names.Length; i++)
        {
            if (names[i] is not { } name || firstOf.TryAdd(name.Label, i)) continue;
            if (!byLabel.TryGetValue(name.Label, out var group)) byLabel.Add(name.Label, group = [firstOf[name.Label]]);
            group.Add(i);
        }

        foreach (var group in byLabel.Values)
        {
            group.Sort((x, y) => (-corpus.Tallies[x].Papers, x).CompareTo((-corpus.Tallies[y].Papers, y)));
            var dominated = corpus.Tallies[group[0]].Papers >= Dominance * corpus.Tallies[group[1]].Papers;
            foreach (var concept in group.Skip(dominated ? 1 : 0))
            {
                if (names[concept] is { LongLabel: { } longLabel } name) names[concept] = name with { Label = longLabel, LongLabel = null };
            }
        }
    }
}
