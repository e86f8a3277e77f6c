using System.Runtime.CompilerServices;

namespace PaperGraph.Extraction.Terms.Stacking;

/// <summary>
/// What a term ranker's trees know of a term, as a row of bytes below 64: the network's scores, the tagger's evidence, where the term stands, and
/// what the network says of the terms around it. That is stacked learning (Wolpert, "Stacked generalization", 1992; Cohen and Carvalho,
/// "Stacked sequential learning", 2005): what is decided of a term may depend on all that is thought of the others. For one thread.
/// </summary>
internal sealed class StackedNumbers(int types)
{
    private const int Plain = 17;
    private const int Greatest = 63;

    // Numbers are in about [0, 1.5]; of scores, sixths of a natural logarithm below the greatest are told apart.
    private const double Steps = 42;
    private const double ScoreSteps = 6;

    private readonly StackedCompany _company = new(types);
    private readonly byte[] _row = new byte[CountOf(types)];
    private int _used;

    /// <summary>How many numbers there are.</summary>
    public static int CountOf(int types) => (types + 1) + (8 * types) + Plain;

    /// <summary>Whether a question can name every number.</summary>
    public static bool Fits(int types) => CountOf(types) <= byte.MaxValue;

    /// <summary>Gathers what the network says of all terms of a document.</summary>
    /// <param name="terms">The document.</param>
    /// <param name="keys">Keys of each term.</param>
    /// <param name="probabilities">A row for each term: its types, then being no term.</param>
    public void Read(DocumentTerms terms, ReadOnlySpan<NameKeys> keys, ReadOnlySpan<double> probabilities) =>
        _company.Read(terms, keys, probabilities);

    /// <summary>The row of one term; valid until the next call.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public ReadOnlySpan<byte> Describe(DocumentTerms terms, int term, TermEvidenceTable evidence, ReadOnlySpan<double> scores)
    {
        _used = 0;
        var greatest = scores[0];
        foreach (var score in scores) greatest = Math.Max(greatest, score);
        foreach (var score in scores) _row[_used++] = (byte)Math.Max(0, Greatest - (int)(Math.Min(64, greatest - score) * ScoreSteps));
        DescribeEvidence(terms, term, evidence);
        DescribePlaces(terms, term);
        foreach (var side in (ReadOnlySpan<Side>)[Side.Left, Side.Right, Side.Outside, Side.Kin])
        {
            foreach (var value in _company.Of(term, side)[..types]) Put(value);
        }

        foreach (var density in _company.Densities[..types]) Put(density);
        return _row;
    }

    private void DescribeEvidence(DocumentTerms terms, int term, TermEvidenceTable evidence)
    {
        ref readonly var own = ref evidence[term];
        for (var t = 0; t < types; t++)
        {
            Put(Math.Sqrt(evidence.Greatest(term)[t]));
            Put(Math.Sqrt(evidence.Means(term)[t]));
            Put(evidence.Missed(term)[t]);
        }

        var example = terms.Occurrences[own.Example];
        Put(Math.Sqrt(own.Span));
        Put((1 + own.Margin) / 2);
        Put(own.Sum / 4);
        Put(Math.Sqrt(evidence.Overlap(own.Example)));
        Put((double)own.Tagged / own.Occurrences);
        Count(own.Occurrences);
        Count(example.End - example.First);
    }

    private void DescribePlaces(DocumentTerms terms, int term)
    {
        var (inTitle, leastOutside, leastOther, other) = (0, 1f, 1f, 0f);
        var places = terms.OccurrencesOf(term);
        foreach (var place in places)
        {
            if (terms.Occurrences[place].First < terms.TitleTokens) inTitle++;
            leastOutside = Math.Min(leastOutside, _company.Outside(place));
            leastOther = Math.Min(leastOther, _company.Other(place));
            other = Math.Max(other, _company.Other(place));
        }

        Count(inTitle);
        Put((double)terms.Occurrences[places[0]].First / terms.Tokens);
        Put(_company.Of(term, Side.Outside)[types]);
        Put(leastOutside);
        Put(other);
        Put(leastOther);
        Put(_company.Of(term, Side.Inside)[types]);
        Count(_company.KinOf(term));
        Put(_company.Densities[types]);
        Count(terms.Tokens / 8);
    }

    private void Put(double value) => _row[_used++] = (byte)Math.Clamp((int)((value * Steps) + 0.5), 0, Greatest);

    private void Count(int value) => _row[_used++] = (byte)Math.Min(value, Greatest);
}
