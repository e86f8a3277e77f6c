using System.Runtime.CompilerServices;
using PaperGraph.Extraction.Tagging;

namespace PaperGraph.Extraction.Terms;

/// <summary>The terms that hold a term, that it holds, and that stand beside it in an enumeration.</summary>
internal sealed class CompanyFeatures(int types)
{
    private const int FarthestLeft = 12;
    private const int FarthestNeighbour = 10;

    private readonly double[] _neighbours = new double[types];

    /// <summary>Numbers it adds.</summary>
    public static int Numbers(int types) => (2 * (types + 2)) + types;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Describe(DocumentTerms terms, int term, TermEvidenceTable evidence, TermDescription description)
    {
        var occurrences = terms.Occurrences;
        var (outside, outer) = (-1, -1);
        var (inside, inner) = (-1, -1);
        Array.Clear(_neighbours);
        foreach (var place in terms.OccurrencesOf(term))
        {
            var own = occurrences[place];
            for (var j = Math.Max(0, place - FarthestLeft); j < occurrences.Length && occurrences[j].First < own.End; j++)
            {
                var other = occurrences[j];
                if (other.Term == term) continue;
                if (other.First <= own.First && other.End >= own.End)
                {
                    if (outside < 0 || evidence[other.Term].Span > evidence[occurrences[outside].Term].Span) (outside, outer) = (j, place);
                }
                else if (own.First <= other.First && own.End >= other.End
                    && (inside < 0 || evidence[other.Term].Span > evidence[occurrences[inside].Term].Span))
                {
                    (inside, inner) = (j, place);
                }
            }

            if (own.Span >= 0) DescribeNeighbours(terms, place, evidence, description);
        }

        DescribeNested(120, terms, outer, outside, outside, evidence, term, description);
        DescribeNested(140, terms, inside, inner, inside, evidence, term, description);
        foreach (var value in _neighbours) description.Put(value);
    }

    // Two terms of which one holds the other: how likely the other is, and the words by which they differ.
    private static void DescribeNested(
        int template,
        DocumentTerms terms,
        int shorter,
        int longer,
        int place,
        TermEvidenceTable evidence,
        int term,
        TermDescription description)
    {
        if (place < 0)
        {
            description.Add(template, 1);
            for (var i = evidence.Greatest(term).Length + 2; i > 0; i--) description.Put(0.0);
            return;
        }

        var (less, more) = (terms.Occurrences[shorter], terms.Occurrences[longer]);
        var other = terms.Occurrences[place].Term;
        ref readonly var own = ref evidence[term];
        ref readonly var theirs = ref evidence[other];
        description.Put(Math.Sqrt(theirs.Span));
        description.Put(Math.Min(theirs.Occurrences, 5) / 5.0);
        foreach (var probability in evidence.Greatest(other)) description.Put(Math.Sqrt(probability));
        var bin = Bins.Of(theirs.Span);
        var best = (ulong)own.Best + 1;
        var left = (ulong)Math.Min(3, less.First - more.First);
        var right = (ulong)Math.Min(3, more.End - less.End);
        description.Add(template + 1, Bins.Pack(bin, (ulong)theirs.Best, best));
        description.Add(template + 2, Bins.Pack(bin, Bins.Of(own.Span), left, right));
        description.Add(template + 3, Bins.Pack(left, right, best));
        if (left > 0)
        {
            description.Add(template + 4, terms.Words[more.First]);
            description.Add(template + 5, TokenHash.Combine(terms.Words[less.First - 1], best));
        }

        if (right == 0) return;
        description.Add(template + 6, terms.Words[less.End]);
        description.Add(template + 7, TokenHash.Combine(terms.Words[less.End], (best * 64) + (ulong)theirs.Best));
    }

    // What an enumeration joins ("A, B and C") is of one type.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void DescribeNeighbours(DocumentTerms terms, int place, TermEvidenceTable evidence, TermDescription description)
    {
        var occurrences = terms.Occurrences;
        var own = occurrences[place];
        var best = (ulong)evidence[own.Term].Best + 1;
        for (var j = Math.Max(0, place - FarthestNeighbour); j < Math.Min(occurrences.Length, place + FarthestNeighbour + 1); j++)
        {
            var other = occurrences[j];
            if (other.Span < 0 || other.Term == own.Term) continue;
            var joined = other.End <= own.First ? Joins(terms, other.End, own.First) : own.End <= other.First && Joins(terms, own.End, other.First);
            if (!joined) continue;
            var greatest = evidence.Greatest(other.Term);
            for (var t = 0; t < types; t++) _neighbours[t] = Math.Max(_neighbours[t], Math.Sqrt(greatest[t]));
            var theirs = (ulong)evidence[other.Term].Best;
            description.Add(130, Bins.Pack(theirs, Bins.Of(greatest[(int)theirs])));
            description.Add(131, Bins.Pack(theirs, best));
        }
    }

    private static bool Joins(DocumentTerms terms, int from, int to)
    {
        if (to - from is < 1 or > 2 || terms.Sentences[from] != terms.Sentences[to]) return false;
        for (var i = from; i < to; i++)
        {
            if (terms.TextOf(i) is not ("," or "and" or "or" or "/" or "&" or ";")) return false;
        }

        return true;
    }
}
