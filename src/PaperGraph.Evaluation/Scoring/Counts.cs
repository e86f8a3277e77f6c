namespace PaperGraph.Evaluation.Scoring;

/// <summary>What was found, what should have been, and what was right on either side; sums over documents.</summary>
/// <param name="Gold">Items the annotators have.</param>
/// <param name="System">Items the system has.</param>
/// <param name="GoldFound">Items of the annotators that the system has too.</param>
/// <param name="SystemRight">Items of the system that the annotators have too.</param>
public readonly record struct Counts(int Gold, int System, int GoldFound, int SystemRight)
{
    /// <summary>Share of the system's items that are right, 0 when it has none.</summary>
    public double Precision => System == 0 ? 0 : (double)SystemRight / System;

    /// <summary>Share of the annotators' items that were found, 0 when there are none.</summary>
    public double Recall => Gold == 0 ? 0 : (double)GoldFound / Gold;

    /// <summary>Harmonic mean of precision and recall.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>Adds two counts.</summary>
    public static Counts operator +(Counts a, Counts b) =>
        new(a.Gold + b.Gold, a.System + b.System, a.GoldFound + b.GoldFound, a.SystemRight + b.SystemRight);
}
