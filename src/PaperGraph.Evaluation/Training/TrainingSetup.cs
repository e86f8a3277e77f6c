using PaperGraph.Extraction.Tagging;
using PaperGraph.Extraction.Vocabulary;

namespace PaperGraph.Evaluation.Training;

/// <summary>What all parts of a model are trained with.</summary>
/// <param name="Labels">Labels of the mentions.</param>
/// <param name="Words">Word statistics.</param>
/// <param name="Vocabulary">Known names.</param>
/// <param name="Options">How to train.</param>
/// <param name="Cancellation">Stops training.</param>
internal sealed record TrainingSetup(
    LabelSet Labels,
    WordStatistics Words,
    VocabularyIndex Vocabulary,
    TrainingOptions Options,
    CancellationToken Cancellation)
{
    /// <summary>How loops run over parts that do not depend on one another.</summary>
    public ParallelOptions Parallel => Options.Parallel(Cancellation);
}
