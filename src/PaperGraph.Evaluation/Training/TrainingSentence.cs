using PaperGraph.Extraction.Tagging;
using PaperGraph.Extraction.Tagging.Encoding;

namespace PaperGraph.Evaluation.Training;

/// <summary>A sentence ready for training.</summary>
/// <param name="Features">Feature indices, one row a token.</param>
/// <param name="Labels">One label a token.</param>
/// <param name="Words">Number of each token's word vector, or −1.</param>
/// <param name="Parts">Buckets of the parts of each token's word, <see cref="TokenInputs.PartCount"/> a token.</param>
/// <param name="Facts">Rows of the facts about each token, <see cref="TokenInputs.FactCount"/> a token.</param>
internal sealed record TrainingSentence(uint[] Features, byte[] Labels, int[] Words, int[] Parts, int[] Facts)
{
    /// <summary>The sentence of a filled matrix that begins at <paramref name="first"/> and has so many tokens as labels.</summary>
    public static TrainingSentence Of(FeatureMatrix features, int first, byte[] labels, WordVectors vectors, int partBits)
    {
        var rows = new uint[labels.Length * FeatureMatrix.TemplateCount];
        var words = new int[labels.Length];
        var parts = new int[labels.Length * TokenInputs.PartCount];
        var facts = new int[labels.Length * TokenInputs.FactCount];
        for (var i = 0; i < labels.Length; i++)
        {
            features[first + i].CopyTo(rows.AsSpan(i * FeatureMatrix.TemplateCount));
            ref readonly var token = ref features.Properties(first + i);
            words[i] = vectors.Find(token.Form);
            TokenInputs.Parts(in token, partBits, parts.AsSpan(i * TokenInputs.PartCount, TokenInputs.PartCount));
            TokenInputs.Facts(in token, facts.AsSpan(i * TokenInputs.FactCount, TokenInputs.FactCount));
        }

        return new TrainingSentence(rows, labels, words, parts, facts);
    }
}
