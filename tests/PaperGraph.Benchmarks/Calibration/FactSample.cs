using System.Collections.Immutable;
using PaperGraph.Construction;
using PaperGraph.Evaluation.Gold;
using PaperGraph.Evaluation.Scoring;
using PaperGraph.Evaluation.Training;
using PaperGraph.Extraction;
using PaperGraph.Model;

namespace PaperGraph.Benchmarks.Calibration;

/// <summary>The paper–concept edges of annotated papers, each extracted by a model that has not seen the paper.</summary>
internal static class FactSample
{
    public static IEnumerable<Fact> Collect(ImmutableArray<GoldPaper> papers, int folds)
    {
        var words = ExtractionModel.LoadShipped().Words;
        for (var fold = 0; fold < folds; fold++)
        {
            var model = ModelTrainer.Train(CrossValidation.Trained(papers, folds, fold), words, new TrainingOptions());
            var pipeline = ExtractionPipeline.Create(model, new ExtractionOptions());
            var scored = CrossValidation.Scored(papers, folds, fold);
            var builder = new KnowledgeGraphBuilder(new ConstructionOptions());
            foreach (var paper in scored) builder.Add(pipeline.Annotate(paper.Paper));
            foreach (var fact in Facts(builder.Build(), scored)) yield return fact;
        }
    }

    private static IEnumerable<Fact> Facts(KnowledgeGraph graph, ImmutableArray<GoldPaper> papers)
    {
        var listed = papers.ToDictionary(paper => paper.Paper.Id, Listed);
        foreach (var edge in graph.PaperConcepts)
        {
            var paper = graph.Papers[edge.Paper];
            var mentions = graph.EvidenceOf(edge).ToArray();
            var isRight = mentions.Any(mention => listed[paper.Id].Contains(PhraseKey.Of(paper.Text(mention.Mention.Location).ToString())));
            yield return new Fact([.. mentions.Select(mention => mention.Mention.Confidence)], isRight);
        }
    }

    private static HashSet<string> Listed(GoldPaper paper)
    {
        var keys = paper.Phrases.Values.SelectMany(phrases => phrases).Concat(paper.Introduces).Select(PhraseKey.Of).ToHashSet(StringComparer.Ordinal);
        foreach (var (shortForm, longForm) in paper.Abbreviations)
        {
            var (first, second) = (PhraseKey.Of(shortForm), PhraseKey.Of(longForm));
            if (keys.Contains(first)) keys.Add(second);
            else if (keys.Contains(second)) keys.Add(first);
        }

        return keys;
    }
}
