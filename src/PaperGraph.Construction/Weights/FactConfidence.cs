namespace PaperGraph.Construction.Weights;

/// <summary>
/// How likely a paper is about a concept, from the confidence of its mentions: a logistic regression over the log-odds of the surest and over
/// what the others add, −Σ log(1 − c). More mentions never make a fact less likely. The weights were fitted by
/// <c>PaperGraph.Benchmarks calibrate</c> on annotated papers, extracted by a model that had not seen them; where the tagger's own
/// confidences change, fit them again.
/// </summary>
internal struct FactConfidence
{
    private const double Intercept = 0.51;
    private const double SurestWeight = 0.87;
    private const double OthersWeight = 0.25;
    private const double BitsOfE = 1.4426950408889634;

    private double _surest;
    private double _hidden;

    /// <summary>Adds a mention with confidence in (0, 1]. Added in order of location.</summary>
    public void Add(double confidence)
    {
        confidence = Math.Min(confidence, NoisyOr.Ceiling);
        _surest = Math.Max(_surest, confidence);
        _hidden -= BinaryLogarithm.Of(1 - confidence);
    }

    /// <summary>The confidence in (0, 0.999] after at least one mention.</summary>
    public readonly double Value
    {
        get
        {
            var missed = BinaryLogarithm.Of(1 - _surest);
            var bits = (Intercept * BitsOfE) + (SurestWeight * (BinaryLogarithm.Of(_surest) - missed)) + (OthersWeight * (_hidden + missed));
            return Math.Min(NoisyOr.Ceiling, 1 / (1 + BinaryLogarithm.Inverse(-Math.Min(bits, 60))));
        }
    }
}
