namespace PaperGraph.Benchmarks.Resolution;

/// <summary>How often short forms came to each outcome.</summary>
internal readonly record struct OutcomeTally(int Right, int Wrong, int Apart)
{
    public double Accuracy => Right + Wrong == 0 ? 0 : (double)Right / (Right + Wrong);

    public double Coverage => Right + Wrong + Apart == 0 ? 0 : (double)(Right + Wrong) / (Right + Wrong + Apart);

    public OutcomeTally Add(Outcome outcome) => outcome switch
    {
        Outcome.Right => this with { Right = Right + 1 },
        Outcome.Wrong => this with { Wrong = Wrong + 1 },
        _ => this with { Apart = Apart + 1 },
    };

    public static OutcomeTally operator +(OutcomeTally a, OutcomeTally b) => new(a.Right + b.Right, a.Wrong + b.Wrong, a.Apart + b.Apart);
}
