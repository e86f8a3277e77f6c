using System.Collections.Immutable;
using PaperGraph.Evaluation.Gold;
using PaperGraph.Evaluation.Reports;
using PaperGraph.Evaluation.Scoring;
using PaperGraph.Extraction;
using PaperGraph.Extraction.Tagging;

namespace PaperGraph.Evaluation.Training;

/// <summary>Scores training itself: every paper is scored by a model that has not seen it.</summary>
public static class CrossValidation
{
    /// <summary>The papers that a fold scores, by their order: number i belongs to fold i mod <paramref name="folds"/>.</summary>
    public static ImmutableArray<GoldPaper> Scored(IReadOnlyList<GoldPaper> papers, int folds, int fold) => Part(papers, i => i % folds == fold);

    /// <summary>The papers that a fold trains on: all others.</summary>
    public static ImmutableArray<GoldPaper> Trained(IReadOnlyList<GoldPaper> papers, int folds, int fold) => Part(papers, i => i % folds != fold);

    /// <summary>Trains and scores every fold. The report has the documents fold by fold and is the same for any number of threads.</summary>
    /// <param name="papers">Annotated papers, at least one a fold.</param>
    /// <param name="words">Word statistics, which come from raw papers and are shared by the folds.</param>
    /// <param name="folds">Number of folds, at least 2.</param>
    /// <param name="training">How to train.</param>
    /// <param name="extraction">How to extract.</param>
    /// <param name="more">
    /// Annotated papers that every fold is trained on besides. Those that are among <paramref name="papers"/> too, by title (or abstract,
    /// where there is none), are left out.
    /// </param>
    /// <param name="progress">Told each fold that is done, counted from 1, with the scores of its papers; null for no reports.</param>
    /// <param name="cancellation">Stops the folds.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than two folds, or more folds than papers.</exception>
    public static EvaluationReport Run(
        IReadOnlyList<GoldPaper> papers,
        WordStatistics words,
        int folds,
        TrainingOptions training,
        ExtractionOptions extraction,
        IReadOnlyList<GoldPaper>? more = null,
        IProgress<(int Fold, EvaluationReport Scores)>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(papers);
        ArgumentNullException.ThrowIfNull(training);
        ArgumentOutOfRangeException.ThrowIfLessThan(folds, 2);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(folds, papers.Count);
        var scoredOnce = papers.Select(TitleKey).ToHashSet(StringComparer.Ordinal);
        var always = (more ?? []).Where(paper => !scoredOnce.Contains(TitleKey(paper))).ToArray();
        var scores = new EvaluationReport[folds];
        Parallel.For(0, folds, training.Parallel(cancellation), fold =>
        {
            var model = ModelTrainer.Train([.. Trained(papers, folds, fold), .. always], words, training, progress: null, cancellation);
            scores[fold] = Score(Scored(papers, folds, fold), new Predictor(model, extraction), training.Threads);
            progress?.Report((fold + 1, scores[fold]));
        });
        return EvaluationReport.Of(scores.SelectMany(report => report.Documents));
    }

    /// <summary>Scores a pipeline on annotated papers; the documents keep their order.</summary>
    /// <param name="papers">Annotated papers.</param>
    /// <param name="pipeline">What to score.</param>
    /// <param name="threads">Threads at most, at least 1, or −1 for one a processor.</param>
    public static EvaluationReport Score(IReadOnlyList<GoldPaper> papers, ExtractionPipeline pipeline, int threads = -1)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        return Score(papers, paper => Prediction.Of(pipeline.Annotate(paper.Paper)), threads);
    }

    /// <summary>
    /// Scores a model on annotated papers; mentions are left out when it knows none of their types. The documents keep their order.
    /// </summary>
    /// <param name="papers">Annotated papers.</param>
    /// <param name="predictor">The model to score.</param>
    /// <param name="threads">Threads at most, at least 1, or −1 for one a processor.</param>
    public static EvaluationReport Score(IReadOnlyList<GoldPaper> papers, Predictor predictor, int threads = -1)
    {
        ArgumentNullException.ThrowIfNull(papers);
        ArgumentNullException.ThrowIfNull(predictor);
        var known = papers.Any(paper => paper.Mentions.Any(mention => predictor.Types.Contains(mention.Type, StringComparer.Ordinal)));
        var scored = known ? papers : [.. papers.Select(paper => paper with { Layers = paper.Layers & ~GoldLayers.Mentions })];
        return Score(scored, predictor.Predict, threads);
    }

    private static EvaluationReport Score(IReadOnlyList<GoldPaper> papers, Func<GoldPaper, Prediction> predict, int threads)
    {
        ArgumentNullException.ThrowIfNull(papers);
        var scores = new DocumentScore[papers.Count];
        Parallel.For(0, scores.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, i =>
            scores[i] = DocumentScore.Of(papers[i], predict(papers[i])));
        return EvaluationReport.Of(scores);
    }

    private static string TitleKey(GoldPaper paper) => PhraseKey.Of(paper.Paper.Title.Length > 0 ? paper.Paper.Title : paper.Paper.Abstract);

    private static ImmutableArray<GoldPaper> Part(IReadOnlyList<GoldPaper> papers, Func<int, bool> belongs) =>
        [.. papers.Where((_, i) => belongs(i))];
}
