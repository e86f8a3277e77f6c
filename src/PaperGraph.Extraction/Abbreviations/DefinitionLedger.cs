using System.Runtime.InteropServices;
using PaperGraph.Extraction.Tagging;
using PaperGraph.Extraction.Text;
using PaperGraph.Model;

namespace PaperGraph.Extraction.Abbreviations;

/// <summary>
/// What the places of one document say together: places that define the same pair support each other, and of the long forms that a short
/// form is given at several places one is meant, as a rule. Reused from document to document.
/// </summary>
internal sealed class DefinitionLedger
{
    private const double LeastNoted = 0.05;

    // What a place must make of a pair by itself to be told as one of its places.
    private const double LeastAtPlace = 0.3;

    // The same for a long form of a short form that has a likelier one.
    private const double LeastSecond = 0.95;

    private readonly List<Entry> _entries = [];
    private readonly List<int> _reported = [];

    /// <summary>Forgets the last document.</summary>
    public void Clear()
    {
        _entries.Clear();
        _reported.Clear();
    }

    /// <summary>Notes a place with the probabilities of its candidates' long forms.</summary>
    public void Add(DocumentField field, CandidateSet candidates, ReadOnlySpan<double> probabilities)
    {
        var place = _reported.Count;
        _reported.Add(-1);
        var shortForm = candidates.ShortForm.Of(field.Text);
        var shortKey = TokenHash.OfAlphanumerics(ShortForm.IsPlural(shortForm) ? shortForm[..^1] : shortForm, foldsCase: false);
        for (var i = 0; i < probabilities.Length; i++)
        {
            if (probabilities[i] < LeastNoted || IsTwin(candidates, i)) continue;
            var longForm = candidates.LongForm(i);
            var text = longForm.Of(field.Text);
            var longKey = TokenHash.OfAlphanumerics(text[^1] is 's' ? text[..^1] : text, foldsCase: true);
            _entries.Add(new Entry(shortKey, longKey, place, field.Field, candidates.ShortForm, longForm, probabilities[i]));
        }
    }

    /// <summary>Tells the pairs that are likelier than a threshold, place by place, each with what all its places make of it.</summary>
    public void Report(double threshold, Action<TextLocation, TextLocation, double> report)
    {
        _entries.Sort();
        var entries = CollectionsMarshal.AsSpan(_entries);
        for (var from = 0; from < entries.Length;)
        {
            var to = from + 1;
            while (to < entries.Length && entries[to].ShortKey == entries[from].ShortKey) to++;
            Resolve(entries[from..to], from, threshold);
            from = to;
        }

        foreach (var i in _reported)
        {
            if (i < 0) continue;
            var entry = entries[i];
            report(new TextLocation(entry.Field, entry.ShortForm), new TextLocation(entry.Field, entry.LongForm), entry.Joint);
        }
    }

    // All long forms of one short form.
    private void Resolve(Span<Entry> entries, int offset, double threshold)
    {
        var best = 0.0;
        for (var from = 0; from < entries.Length;)
        {
            var (to, none) = (from, 1.0);
            for (; to < entries.Length && entries[to].LongKey == entries[from].LongKey; to++) none *= 1 - entries[to].Probability;
            best = Math.Max(best, 1 - none);
            for (; from < to; from++) entries[from].Joint = 1 - none;
        }

        if (best < threshold) return;
        for (var i = 0; i < entries.Length; i++)
        {
            ref readonly var entry = ref entries[i];
            if (entry.Probability < (entry.Joint < best ? LeastSecond : LeastAtPlace)) continue;
            var rival = _reported[entry.Place];
            if (rival < 0 || entries[rival - offset].Probability < entry.Probability) _reported[entry.Place] = offset + i;
        }
    }

    // A long form that can be spelled in two ways is there twice.
    private static bool IsTwin(CandidateSet candidates, int candidate)
    {
        for (var i = 0; i < candidate; i++)
        {
            if (candidates.LongForm(i) == candidates.LongForm(candidate)) return true;
        }

        return false;
    }

    private record struct Entry(
        ulong ShortKey,
        ulong LongKey,
        int Place,
        TextField Field,
        TextSpan ShortForm,
        TextSpan LongForm,
        double Probability) : IComparable<Entry>
    {
        public double Joint { get; set; }

        public readonly int CompareTo(Entry other) =>
            ShortKey != other.ShortKey ? ShortKey.CompareTo(other.ShortKey)
                : LongKey != other.LongKey ? LongKey.CompareTo(other.LongKey) : Place.CompareTo(other.Place);
    }
}
