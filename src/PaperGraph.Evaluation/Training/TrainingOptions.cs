using System.Collections.Immutable;
using PaperGraph.Evaluation.Gold;
using PaperGraph.Evaluation.Training.Encoding;

namespace PaperGraph.Evaluation.Training;

/// <summary>How a model is trained. Immutable.</summary>
public sealed record TrainingOptions
{
    /// <summary>How the tagger learns.</summary>
    public CrfTrainingOptions Tagger { get; init; } = new();

    /// <summary>How the tagger's encoder learns; null for a tagger of hashed features alone.</summary>
    public EncoderTrainingOptions? Encoder { get; init; } = new();

    /// <summary>How word vectors are learned from raw papers; null for a tagger without.</summary>
    public WordVectorOptions? Vectors { get; init; } = new();

    /// <summary>How the term ranker learns.</summary>
    public TermTrainingOptions Terms { get; init; } = new();

    /// <summary>Seed of the order in which examples are seen and of what dropout leaves out.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>
    /// Taggers trained on parts of the papers, so that the term ranker and the classifier of introduced names learn from mentions as found. Each
    /// costs a training of the tagger on all but one part; below 2 there are none, and no ranker.
    /// </summary>
    public int CrossFits { get; init; } = 3;

    /// <summary>Papers whose identifier begins with one of these (ordinal) are left out of training, so that they can be scored.</summary>
    public ImmutableArray<string> HoldOut { get; init; } = [];

    /// <summary>Threads at most, at least 1, or −1 for one a processor. The model is the same for any number.</summary>
    public int Threads { get; init; } = -1;

    /// <summary>Whether the paper is left out of training.</summary>
    public bool IsHeldOut(GoldPaper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        return HoldOut.Any(prefix => paper.Paper.Id.Value.StartsWith(prefix, StringComparison.Ordinal));
    }

    internal ParallelOptions Parallel(CancellationToken cancellation) => new() { MaxDegreeOfParallelism = Threads, CancellationToken = cancellation };
}
