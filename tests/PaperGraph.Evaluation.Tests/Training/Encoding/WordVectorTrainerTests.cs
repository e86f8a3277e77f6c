using PaperGraph.Evaluation.Training.Encoding;
using PaperGraph.Extraction.Tagging;
using PaperGraph.Extraction.Tagging.Encoding;
using PaperGraph.Model;

namespace PaperGraph.Evaluation.Tests.Training.Encoding;

public class WordVectorTrainerTests
{
    private static readonly WordVectorOptions Options = new() { Dimensions = 16, LeastCount = 5, Epochs = 12, Window = 2, Subsampling = 1, LearningRate = 0.1f };

    [Fact]
    public void Words_that_stand_in_like_places_have_like_vectors()
    {
        var vectors = WordVectorTrainer.Train(Papers(), Options, seed: 1);

        Assert.True(Cosine(vectors, "trains", "tests") > Cosine(vectors, "trains", "encoder") + 0.2);
        Assert.True(Cosine(vectors, "encoder", "decoder") > Cosine(vectors, "decoder", "tests") + 0.2);
    }

    [Fact]
    public void Rare_words_have_none()
    {
        var vectors = WordVectorTrainer.Train([.. Papers(), Paper(0, "Hapax legomenon.")], Options, seed: 1);

        Assert.Equal(-1, vectors.Find(TokenHash.OfForm("legomenon")));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void The_same_papers_give_the_same_vectors_at_any_number_of_threads(int threads) =>
        Assert.Equal(Bytes(WordVectorTrainer.Train(Papers(), Options, seed: 1)), Bytes(WordVectorTrainer.Train(Papers(), Options, seed: 1, threads)));

    [Fact]
    public void No_papers_give_no_vectors() => Assert.Equal(0, WordVectorTrainer.Train([], Options, seed: 1).Count);

    private static Paper[] Papers()
    {
        var random = new Random(2);
        string[] verbs = ["trains", "tests"];
        string[] nouns = ["encoder", "decoder"];
        return [.. Enumerable.Range(1, 400).Select(i => Paper(i, $"She {verbs[random.Next(2)]} the {nouns[random.Next(2)]} well."))];
    }

    private static Paper Paper(int number, string text) => new() { Id = new PaperId($"p{number}"), Title = "", Abstract = text };

    private static double Cosine(WordVectors vectors, string first, string second)
    {
        var (a, b) = (vectors[vectors.Find(TokenHash.OfForm(first))].ToArray(), vectors[vectors.Find(TokenHash.OfForm(second))].ToArray());
        double Dot(sbyte[] x, sbyte[] y) => x.Zip(y).Sum(pair => (double)pair.First * pair.Second);
        return Dot(a, b) / Math.Sqrt(Dot(a, a) * Dot(b, b));
    }

    private static byte[] Bytes(WordVectors vectors)
    {
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream)) vectors.Write(writer);
        return stream.ToArray();
    }
}
