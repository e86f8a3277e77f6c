using PaperGraph.Evaluation.Scoring;

namespace PaperGraph.Evaluation.Tests.Scoring;

public class KeyphraseScorerTests
{
    [Theory]
    [InlineData("graph network;radix sort", "Graph Networks;noise", 2, 0.5, 0.5, 0.5)]
    [InlineData("graph network;radix sort", "noise;graph network", 1, 0, 0, 0)]
    [InlineData("graph network;graph networks", "graph network;graph networking;radix sort", 2, 0.5, 1, 2 / 3.0)]
    [InlineData("graph network", "graph network", 10, 0.1, 1, 2 / 11.0)]
    [InlineData("graph network", "", 5, 0, 0, 0)]
    public void Compares_the_best_k_after_stemming(string gold, string ranked, int k, double precision, double recall, double f1)
    {
        var score = KeyphraseScorer.Score(gold.Split(';'), ranked.Split(';'), k)!.Value;

        Assert.Equal(precision, score.Precision, 1e-12);
        Assert.Equal(recall, score.Recall, 1e-12);
        Assert.Equal(f1, score.F1, 1e-12);
    }

    [Fact]
    public void A_document_without_keyphrases_has_no_score() => Assert.Null(KeyphraseScorer.Score([], ["moss"], 5));

    [Fact]
    public void A_set_of_documents_has_the_means()
    {
        var mean = KeyphraseScorer.Mean([new KeyphraseScore(5, 5, 5, 5), new KeyphraseScore(5, 10, 5, 0)]);

        Assert.Equal((0.5, 0.5, 0.5), mean);
    }

    // The examples that Porter's paper gives for its rules, and words that only one reading of it gets right.
    [Theory]
    [InlineData("caresses ponies ties caress cats", "caress poni ti caress cat")]
    [InlineData("feed agreed plastered bled motoring sing", "feed agre plaster bled motor sing")]
    [InlineData("conflated troubled sized hopping tanned falling hissing fizzed failing filing", "conflat troubl size hop tan fall hiss fizz fail file")]
    [InlineData("happy sky", "happi sky")]
    [InlineData("relational conditional rational digitizer radically vietnamization predication operator", "relat condit ration digit radic vietnam predic oper")]
    [InlineData("feudalism decisiveness hopefulness callousness formality sensitivity sensibility", "feudal decis hope callous formal sensit sensibl")]
    [InlineData("triplicate formative formalize electrical hopeful goodness", "triplic form formal electr hope good")]
    [InlineData("revival allowance inference airliner adjustable defensible irritant replacement adjustment dependent", "reviv allow infer airlin adjust defens irrit replac adjust depend")]
    [InlineData("adoption communism activate homologous effective bowdlerize", "adopt commun activ homolog effect bowdler")]
    [InlineData("probate rate cease controll roll networks analysis", "probat rate ceas control roll network analysi")]
    [InlineData("a is k-means gpt-4o", "a is k-mean gpt-4o")]
    public void Stems_as_Porter_does(string words, string stems) =>
        Assert.Equal(stems.Split(' '), words.Split(' ').Select(PorterStemmer.Stem));
}
