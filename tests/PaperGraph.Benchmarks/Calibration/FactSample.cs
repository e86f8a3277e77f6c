using System.Collections.Immutable;
using PaperGraph.Construction;
using PaperGraph.Evaluation.Gold;
using PaperGraph.Evaluation.Scoring;
using PaperGraph.Evaluation.Training;
using PaperGraph.Extraction;
using PaperGraph.Model;

namespace PaperGraph.Benchmarks.Calibration;

/// <summary>The paper–concept edges of annotated papers, extracted by a model that has not seen the papers.</summary>
internal static class FactSample
{
    /// <summary>The edges of every fifth paper, the first among them; the model learns from the others, and from more papers besides, which are none of them.</summary>
    public static IEnumerable<Fact> Collect(ImmutableArray<GoldPaper> papers, ImmutableArray<GoldPaper> more)
    {
        const int Folds = 5;
        var words = ExtractionModel.LoadShipped().Words;
        var model = ModelTrainer.Train([.. CrossValidation.Trained(papers, Folds, 0), .. more], words, new TrainingOptions());
        var pipeline = ExtractionPipeline.Create(model, new ExtractionOptions());
        var scored = CrossValidation.Scored(papers, Folds, 0);
        var builder = new KnowledgeGraphBuilder(new ConstructionOptions());
        foreach (var paper in scored) builder.Add(pipeline.Annotate(paper.Paper));
        return Facts(builder.Build(), scored);
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
