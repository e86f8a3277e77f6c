using System.Runtime.CompilerServices;

namespace PaperGraph.Extraction.Terms;

/// <summary>The evidence for all terms of a document. Reused from document to document by one thread.</summary>
internal sealed class TermEvidenceTable
{
    private TermEvidence[] _evidence = new TermEvidence[64];
    private double[] _greatest = [];
    private double[] _means = [];
    private double[] _missed = [];
    private double[] _totals = new double[64];
    private double[] _overlaps = new double[64];
    private double[] _outer = new double[64];
    private double[] _others = new double[64];
    private double[] _sums = [];
    private int _types;

    /// <summary>Probable terms for every ten tokens.</summary>
    public double Density { get; private set; }

    /// <summary>The same for each type: the sum of the terms' greatest probabilities, for every ten tokens.</summary>
    public ReadOnlySpan<double> Densities => _sums;

    public ref readonly TermEvidence this[int term] => ref _evidence[term];

    /// <summary>Most probability of each type over a term's occurrences.</summary>
    public ReadOnlySpan<double> Greatest(int term) => _greatest.AsSpan(term * _types, _types);

    /// <summary>Mean probability of each type over the occurrences the tagger sees.</summary>
    public ReadOnlySpan<double> Means(int term) => _means.AsSpan(term * _types, _types);

    /// <summary>Probability that no occurrence is of a type, were they independent.</summary>
    public ReadOnlySpan<double> Missed(int term) => _missed.AsSpan(term * _types, _types);

    /// <summary>Probability of the likeliest span that overlaps an occurrence.</summary>
    public double Overlap(int occurrence) => _overlaps[occurrence];

    /// <summary>Probability of an occurrence itself; 0 where the tagger sees none.</summary>
    public double Total(int occurrence) => _totals[occurrence];

    /// <summary>Probability of the likeliest span of another term that holds an occurrence.</summary>
    public double Outer(int occurrence) => _outer[occurrence];

    /// <summary>Probability of the likeliest span of another term that overlaps an occurrence and does not hold it.</summary>
    public double Others(int occurrence) => _others[occurrence];

    public void Read(DocumentTerms terms)
    {
        _types = terms.Spans.Types;
        Grow(terms);
        ReadOverlaps(terms);
        _sums.AsSpan().Clear();
        double all = 0;
        for (var t = 0; t < terms.Count; t++)
        {
            ReadTerm(terms, t);
            all += _evidence[t].Span;
            for (var y = 0; y < _types; y++) _sums[y] += Greatest(t)[y];
        }

        var tens = Math.Max(20, terms.Tokens) / 10.0;
        Density = all / tens;
        for (var y = 0; y < _types; y++) _sums[y] /= tens;
    }

    private void Grow(DocumentTerms terms)
    {
        if (_evidence.Length < terms.Count) _evidence = new TermEvidence[terms.Count * 2];
        if (_greatest.Length < terms.Count * _types)
        {
            _greatest = new double[terms.Count * 2 * _types];
            _means = new double[_greatest.Length];
            _missed = new double[_greatest.Length];
        }

        if (_sums.Length != _types) _sums = new double[_types];
        if (_overlaps.Length >= terms.Occurrences.Length) return;
        _overlaps = new double[terms.Occurrences.Length * 2];
        _outer = new double[_overlaps.Length];
        _others = new double[_overlaps.Length];
        _totals = new double[_overlaps.Length];
    }

    private void ReadOverlaps(DocumentTerms terms)
    {
        var occurrences = terms.Occurrences;
        for (var i = 0; i < occurrences.Length; i++)
        {
            _overlaps[i] = _outer[i] = _others[i] = 0;
            _totals[i] = occurrences[i].Span < 0 ? 0 : terms.Spans.Total(occurrences[i].Span);
        }

        for (var i = 0; i < occurrences.Length; i++)
        {
            for (var j = i + 1; j < occurrences.Length && occurrences[j].First < occurrences[i].End; j++)
            {
                _overlaps[i] = Math.Max(_overlaps[i], _totals[j]);
                _overlaps[j] = Math.Max(_overlaps[j], _totals[i]);
                if (occurrences[i].Term != occurrences[j].Term) ReadNesting(occurrences, i, j);
            }
        }
    }

    // Of two that begin together the later one is longer; else the earlier one may hold the later.
    private void ReadNesting(ReadOnlySpan<Occurrence> occurrences, int earlier, int later)
    {
        var together = occurrences[earlier].First == occurrences[later].First;
        ref var fromLater = ref (together ? ref _outer[earlier] : ref _others[earlier]);
        ref var fromEarlier = ref (!together && occurrences[earlier].End >= occurrences[later].End ? ref _outer[later] : ref _others[later]);
        fromLater = Math.Max(fromLater, _totals[later]);
        fromEarlier = Math.Max(fromEarlier, _totals[earlier]);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ReadTerm(DocumentTerms terms, int term)
    {
        var greatest = _greatest.AsSpan(term * _types, _types);
        var means = _means.AsSpan(term * _types, _types);
        var missed = _missed.AsSpan(term * _types, _types);
        greatest.Clear();
        means.Clear();
        missed.Fill(1);
        var places = terms.OccurrencesOf(term);
        var (longest, likeliest, example) = (0, -1.0, places[0]);
        var (tagged, sum, most, margin) = (0, 0.0, 0.0, -1.0);
        foreach (var place in places)
        {
            var occurrence = terms.Occurrences[place];
            var total = _totals[place];
            var length = occurrence.End - occurrence.First;
            if (length > longest || (length == longest && total > likeliest)) (longest, likeliest, example) = (length, total, place);
            if (occurrence.Span < 0) continue;
            tagged++;
            sum += total;
            most = Math.Max(most, total);
            margin = Math.Max(margin, total - _overlaps[place]);
            var probabilities = terms.Spans.Probabilities(occurrence.Span);
            for (var t = 0; t < _types; t++)
            {
                greatest[t] = Math.Max(greatest[t], probabilities[t]);
                means[t] += probabilities[t];
                missed[t] *= 1 - probabilities[t];
            }
        }

        var best = 0;
        for (var t = 0; t < _types; t++)
        {
            means[t] /= Math.Max(1, tagged);
            if (greatest[t] > greatest[best]) best = t;
        }

        _evidence[term] = new TermEvidence(terms.KeyOf(terms.Occurrences[example]), example, most, sum, margin, best, tagged, places.Length);
    }
}
