namespace PaperGraph.Analysis.Overlap;

/// <summary>
/// A measure of how much two things overlap, from <see cref="PairCounts"/>: together c, alone a and b, of n in all. Each is 0 when nothing is
/// shared, unless it says otherwise.
/// </summary>
public enum OverlapMeasure
{
    /// <summary>c itself.</summary>
    Count,

    /// <summary>c / (a + b − c), in [0, 1] (Jaccard 1901).</summary>
    Jaccard,

    /// <summary>c / √(a b), in [0, 1] (Salton &amp; McGill 1983): the cosine of the two as vectors of zeros and ones.</summary>
    Cosine,

    /// <summary>c / min(a, b), in [0, 1] (Simpson 1943): 1 when the rarer is never without the other.</summary>
    Inclusion,

    /// <summary>
    /// c n / (a b): times as often as chance would have it, at least 0, 1 for independence. The association strength that van Eck &amp;
    /// Waltman, "How to normalize co-occurrence data?", JASIST 2009, recommend, with n as its constant.
    /// </summary>
    AssociationStrength,

    /// <summary>c² / (a b), in [0, 1]: the equivalence index of Callon, Courtial &amp; Laville 1991.</summary>
    Equivalence,

    /// <summary>
    /// Pointwise mutual information as a share of the most there can be, ln(c n / (a b)) / ln(n / c), in [−1, 1] (Bouma 2009): 1 when neither is
    /// without the other, 0 for independence, −1 when nothing is shared. 1 where both are everywhere.
    /// </summary>
    Npmi,

    /// <summary>
    /// The log-likelihood ratio G² against independence (Dunning 1993), with a minus sign where the two are together less often than chance
    /// would have it. Grows with the evidence, not only with the effect: a rank of what is least likely to be chance.
    /// </summary>
    LogLikelihood,
}
