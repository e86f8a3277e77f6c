using PaperGraph.Evaluation.Gold;
using PaperGraph.Extraction;
using PaperGraph.Extraction.Abbreviations;
using PaperGraph.Extraction.Mentions;
using PaperGraph.Extraction.Tagging;
using PaperGraph.Extraction.Text;
using PaperGraph.Extraction.Vocabulary;
using PaperGraph.Model;

namespace PaperGraph.Evaluation.Training;

/// <summary>
/// Lays out papers for what is learned on top of mentions: as annotated, and as taggers find them that had not seen the paper, so that the
/// faults of taggers are learned from too.
/// </summary>
internal static class CrossFit
{
    /// <summary>
    /// Ways to lay out abbreviations and mentions of the papers. The second, by taggers trained on the other parts, is left out where
    /// <see cref="TrainingOptions.CrossFits"/> is below 2, there are fewer papers than parts, or labels are no types of concepts.
    /// </summary>
    public static IReadOnlyList<Func<GoldPaper, AnnotationsBuilder>> Views(
        IReadOnlyList<GoldPaper> papers,
        WordStatistics words,
        VocabularyIndex vocabulary,
        TrainingOptions options,
        CancellationToken cancellation)
    {
        if (options.CrossFits < 2 || papers.Count < options.CrossFits * 2) return [IntroductionTrainer.AsAnnotated];
        var extractors = new Dictionary<PaperId, MentionExtractor>();
        for (var part = 0; part < options.CrossFits; part++)
        {
            var others = CrossValidation.Trained(papers, options.CrossFits, part);
            if (!others.Any(paper => paper.Mentions.Length > 0)) return [IntroductionTrainer.AsAnnotated];
            var tagger = TaggerTrainer.Train(others, words, vocabulary, options, progress: null, cancellation);
            if (!tagger.Labels.Types.SequenceEqual(Enum.GetNames<ConceptType>())) return [IntroductionTrainer.AsAnnotated];
            var extractor = new MentionExtractor(tagger, words, vocabulary, new MentionOptions());
            foreach (var paper in CrossValidation.Scored(papers, options.CrossFits, part)) extractors.Add(paper.Paper.Id, extractor);
        }

        return [paper => AsFound(paper.Paper, extractors[paper.Paper.Id]), IntroductionTrainer.AsAnnotated];
    }

    private static AnnotationsBuilder AsFound(Paper paper, MentionExtractor extractor)
    {
        var document = Document.Of(paper);
        var annotations = new AnnotationsBuilder(paper);
        new AbbreviationExtractor().Extract(document, annotations);
        extractor.Extract(document, annotations);
        return annotations;
    }
}
