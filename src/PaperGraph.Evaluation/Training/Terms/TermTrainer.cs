using PaperGraph.Evaluation.Gold;
using PaperGraph.Extraction;
using PaperGraph.Extraction.Abbreviations;
using PaperGraph.Extraction.Tagging;
using PaperGraph.Extraction.Terms;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Evaluation.Training.Terms;

/// <summary>
/// Trains the term ranker on what taggers say of papers they have not seen: the papers are split in parts, and the candidates of each part
/// come from a tagger trained on the others. What names were in other documents is counted without the document that is described.
/// </summary>
internal static class TermTrainer
{
    /// <summary>Gathers the candidate terms of each paper as a tagger finds them that has not seen it.</summary>
    /// <param name="papers">All papers that the tagger is trained on.</param>
    /// <param name="setup">What the tagger is trained with.</param>
    /// <param name="fit">Taggers that have not seen the papers.</param>
    /// <returns>One for each paper, in their order; null for papers that have no phrases of the labels.</returns>
    public static TermDocument?[] Read(IReadOnlyList<GoldPaper> papers, TrainingSetup setup, CrossFit fit)
    {
        var labels = setup.Labels;
        var gold = papers.Select(paper => new GoldTerms(paper, labels)).ToArray();
        var documents = new TermDocument?[papers.Count];
        var parts = Enumerable.Range(0, papers.Count).Where(i => gold[i].Any).GroupBy(i => fit.PartOf(papers[i])).ToArray();
        Parallel.ForEach(parts, setup.Parallel, part =>
        {
            var reader = new TermReader(fit.Taggers[part.Key], setup.Words, setup.Vocabulary);
            foreach (var i in part) documents[i] = Read(papers[i], gold[i], reader, labels);
        });
        return documents;
    }

    private static TermDocument Read(GoldPaper paper, GoldTerms gold, TermReader reader, LabelSet labels)
    {
        var document = Document.Of(paper.Paper);
        var annotations = new AnnotationsBuilder(paper.Paper);
        new AbbreviationExtractor().Extract(document, annotations);
        var terms = new DocumentTerms(labels.Types.Length);
        reader.Read(document, annotations.Abbreviations, terms);
        return new TermDocument(terms, [.. Enumerable.Range(0, terms.Count).Select(term => gold.TypeOf(terms, term))]);
    }

    /// <summary>Trains the network on all terms of documents.</summary>
    /// <returns>Null when there is no document.</returns>
    public static TermModel? TrainNetwork(IEnumerable<TermDocument?> described, TrainingSetup setup)
    {
        var options = setup.Options;
        var documents = described.OfType<TermDocument>().ToArray();
        if (documents.Length == 0) return null;
        var types = setup.Labels.Types.Length;
        var counts = new TermCounts(types);
        foreach (var document in documents) Count(document, counts, 1);
        var features = new TermFeatures(setup.Vocabulary, setup.Words, counts, types, options.Terms.Bits);
        var examples = new List<TermExample>();
        foreach (var document in documents)
        {
            Count(document, counts, -1);
            features.Read(document.Terms);
            for (var term = 0; term < document.Terms.Count; term++)
            {
                var description = features.Describe(document.Terms, term);
                examples.Add(new TermExample(description.Features.ToArray(), description.Numbers.ToArray(), document.Types[term]));
            }

            Count(document, counts, 1);
        }

        var trainer = new TermNetworkTrainer(types + 1, TermFeatures.CountOfNumbers(types), options.Terms, options.Seed);
        trainer.Train(examples, setup.Cancellation);
        return TermModel.Quantise(
            types,
            options.Terms.Bits,
            options.Terms.Unit,
            trainer.Wide,
            trainer.Bottom,
            trainer.Top,
            Worths(examples, types),
            TermLexicon.Of(counts.Profiles));
    }

    private static void Count(TermDocument document, TermCounts counts, int weight)
    {
        var terms = document.Terms;
        var names = new HashSet<ulong>();
        for (var term = 0; term < terms.Count; term++)
        {
            names.Clear();
            foreach (var place in terms.OccurrencesOf(term))
            {
                if (names.Add(terms.KeyOf(terms.Occurrences[place]))) counts.Add(terms.KeyOf(terms.Occurrences[place]), document.Types[term], weight);
            }

            var example = terms.Occurrences[document.Evidence[term].Example];
            var (head, tail) = TermParts.Ends(terms, example, document.Evidence[term].Key);
            counts.Add(head, document.Types[term], weight);
            counts.Add(TermParts.First(terms, example), document.Types[term], weight);
            if (tail != 0) counts.Add(tail, document.Types[term], weight);
        }
    }

    // The rows of a report count a type's own items: one of a rare type moves its row more.
    private static float[] Worths(List<TermExample> examples, int types)
    {
        var ofType = new int[types];
        foreach (var example in examples.Where(example => example.Type < types)) ofType[example.Type]++;
        var mean = ofType.Sum() / (float)types;
        return [.. ofType.Select(count => Math.Clamp(mean / Math.Max(1, count), 0.1f, 10))];
    }
}
