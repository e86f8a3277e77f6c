namespace PaperGraph.Evaluation.Training;

/// <summary>A sentence ready for training.</summary>
/// <param name="Features">Feature indices, one row a token.</param>
/// <param name="Labels">One label a token.</param>
internal sealed record TrainingSentence(uint[] Features, byte[] Labels);
