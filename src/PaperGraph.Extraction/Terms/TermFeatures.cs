using System.Runtime.CompilerServices;
using PaperGraph.Extraction.Tagging;
using PaperGraph.Extraction.Vocabulary;

namespace PaperGraph.Extraction.Terms;

/// <summary>
/// Describes the candidate terms of a document: what the tagger says of all their occurrences, how the name is made and written, what it is
/// in other documents, what stands around it, and which terms it stands beside or in. For one thread.
/// </summary>
internal sealed class TermFeatures(VocabularyIndex vocabulary, WordStatistics statistics, ITermProfiles profiles, int types, int bits)
{
    private readonly TermDescription _description = new(bits, CountOfNumbers(types));
    private readonly NameFeatures _name = new(vocabulary, statistics);
    private readonly CompanyFeatures _company = new(types);
    private readonly KinFeatures _kin = new(types);
    private NameKeys[] _keys = [];

    /// <summary>How many numbers describe a term.</summary>
    public static int CountOfNumbers(int types) => 1 + (4 * types) + 6 + NameFeatures.Numbers + PlaceFeatures.Numbers + (4 * (1 + types))
        + CompanyFeatures.Numbers(types) + NestingFeatures.Numbers + KinFeatures.Numbers(types);

    /// <summary>The evidence for the terms of the document.</summary>
    public TermEvidenceTable Evidence { get; } = new();

    /// <summary>Gathers the evidence for all terms of a document; those that are at least so probable can be described then.</summary>
    public void Read(DocumentTerms terms, double leastSpan = 0)
    {
        Evidence.Read(terms);
        if (_keys.Length < terms.Count) _keys = new NameKeys[terms.Count * 2];
        for (var term = 0; term < terms.Count; term++)
        {
            ref readonly var evidence = ref Evidence[term];
            if (evidence.Span < leastSpan) continue;
            var example = terms.Occurrences[evidence.Example];
            var (head, tail) = TermParts.Ends(terms, example, evidence.Key);
            var keys = new NameKeys(evidence.Key, head, tail, TermParts.First(terms, example));
            foreach (var key in (ReadOnlySpan<ulong>)[keys.Name, keys.Head, keys.Tail, keys.First]) profiles.Announce(key);
            _keys[term] = keys;
        }
    }

    /// <summary>Keys of each term that is likely enough to be described; the others' mean nothing.</summary>
    public ReadOnlySpan<NameKeys> Keys(DocumentTerms terms) => _keys.AsSpan(0, terms.Count);

    /// <summary>Describes one term; valid until the next call.</summary>
    public TermDescription Describe(DocumentTerms terms, int term)
    {
        _description.Clear();
        ref readonly var evidence = ref Evidence[term];
        var example = terms.Occurrences[evidence.Example];
        DescribeEvidence(term, evidence);
        _name.Describe(terms, example, evidence, _description);
        PlaceFeatures.Describe(terms, term, (ulong)evidence.Best + 1, _description);
        DescribeProfiles(_keys[term], evidence);
        _company.Describe(terms, term, Evidence, _description);
        NestingFeatures.Describe(terms, term, Evidence, _description);
        _kin.Describe(term, Keys(terms), Evidence, _description);
        return _description;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void DescribeEvidence(int term, TermEvidence evidence)
    {
        _description.Put(Evidence.Density);
        for (var t = 0; t < types; t++)
        {
            _description.Put(Math.Sqrt(Evidence.Greatest(term)[t]));
            _description.Put(Math.Sqrt(Evidence.Means(term)[t]));
            _description.Put(Evidence.Greatest(term)[t]);
            _description.Put(Evidence.Missed(term)[t]);
        }

        _description.Put(Math.Sqrt(evidence.Span));
        _description.Put(evidence.Span);
        _description.Put(Math.Sqrt(Math.Max(0, 1 - evidence.Span)));
        _description.Put(evidence.Margin);
        _description.Put(Math.Min(evidence.Sum, 4) / 4);
        _description.Put(Math.Sqrt(Evidence.Overlap(evidence.Example)));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void DescribeProfiles(NameKeys keys, TermEvidence evidence)
    {
        var best = (ulong)evidence.Best + 1;
        _description.Add(70, keys.Name);
        Describe(71, profiles[keys.Name], best);
        Describe(74, profiles[keys.Head], best);
        Describe(77, keys.Tail != 0 ? profiles[keys.Tail] : default, best);
        Describe(80, profiles[keys.First], best);
    }

    private void Describe(int template, TermProfile profile, ulong best)
    {
        _description.Put(profile.Frequency / 15.0);
        for (var t = 0; t < types; t++) _description.Put(profile.Share(t) / 15.0);
        if (profile.Frequency == 0) return;
        var (top, sum) = (0, 0);
        for (var t = 0; t < types; t++)
        {
            sum += profile.Share(t);
            if (profile.Share(t) > profile.Share(top)) top = t;
        }

        var all = (ulong)Math.Min(sum, 15);
        _description.Add(template, Bins.Pack(all, (ulong)Math.Min(profile.Frequency, 6)));
        _description.Add(template + 1, Bins.Pack((ulong)top, (ulong)profile.Share(top), best));
        _description.Add(template + 2, Bins.Pack(all, (ulong)profile.Share((int)best - 1), best));
    }
}
