namespace PaperGraph.Evaluation.Reports;

/// <summary>Spans of about the same confidence.</summary>
/// <param name="Count">How many.</param>
/// <param name="MeanConfidence">Their mean confidence, in [0, 1]; 0 where there are none.</param>
/// <param name="ShareRight">Share of them that is right, in [0, 1]; 0 where there are none.</param>
public readonly record struct ReliabilityBin(int Count, double MeanConfidence, double ShareRight);
