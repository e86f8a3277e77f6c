using PaperGraph.Extraction.Tagging.Encoding;

namespace PaperGraph.Evaluation.Training;

/// <summary>A sentence ready for training.</summary>
/// <param name="Features">Feature indices, one row a token.</param>
/// <param name="Labels">One label a token.</param>
/// <param name="Words">Number of each token's word vector, or −1.</param>
/// <param name="Parts">Buckets of the parts of each token's word, <see cref="TokenInputs.PartCount"/> a token.</param>
/// <param name="Facts">Rows of the facts about each token, <see cref="TokenInputs.FactCount"/> a token.</param>
internal sealed record TrainingSentence(uint[] Features, byte[] Labels, int[] Words, int[] Parts, int[] Facts);
