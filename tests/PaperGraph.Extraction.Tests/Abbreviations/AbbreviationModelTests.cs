using PaperGraph.Extraction.Abbreviations;
using PaperGraph.Model;

namespace PaperGraph.Extraction.Tests.Abbreviations;

public sealed class AbbreviationModelTests
{
    [Fact]
    public void Probabilities_are_shared_by_the_candidates_and_none()
    {
        var (best, probability) = Likeliest(Weighing(two: Math.Log(3)), Set(("ab", 1), ("abc", 2)));

        Assert.Equal(1, best);
        Assert.Equal(3.0 / 5, probability, 0.01);
    }

    [Fact]
    public void A_long_form_spelled_in_two_ways_gathers_both_probabilities() =>
        Assert.Equal(2.0 / 3, Likeliest(Weighing(two: 0), Set(("ab", 1), ("ab", 2))).Probability, 1e-9);

    [Fact]
    public void Nothing_is_chosen_where_there_is_no_candidate() => Assert.Equal(-1, Weighing(two: 1).Weigh(Set(), []));

    [Fact]
    public void A_saved_model_has_the_weights_of_the_first()
    {
        using var saved = new MemoryStream();
        using (var writer = new BinaryWriter(saved, System.Text.Encoding.UTF8, leaveOpen: true)) AbbreviationModel.Shipped.Write(writer);
        saved.Position = 0;
        using var reader = new BinaryReader(saved);

        Assert.Equal(Text(AbbreviationModel.Shipped), Text(AbbreviationModel.Read(reader)));
    }

    [Fact]
    public void Refuses_weights_of_other_questions()
    {
        using var reader = new BinaryReader(new MemoryStream([3, 0, 0, 0, 1, 0]));
        Assert.Throws<InvalidDataException>(() => AbbreviationModel.Read(reader));
    }

    private static (int Best, double Probability) Likeliest(AbbreviationModel model, CandidateSet set)
    {
        var probabilities = new double[set.Count];
        var best = model.Weigh(set, probabilities);
        return (best, probabilities[best]);
    }

    private static AbbreviationModel Weighing(double two)
    {
        var weights = new double[AbbreviationModel.Size];
        weights[((int)FeatureGroup.Letters * AbbreviationModel.Values) + 2] = two;
        return AbbreviationModel.Quantise(weights);
    }

    private static CandidateSet Set(params (string Form, int Letters)[] candidates)
    {
        var set = new CandidateSet();
        set.Clear(new TextSpan(5, 6));
        foreach (var (form, letters) in candidates)
        {
            set.Begin(new TextSpan(0, form.Length), score: 0);
            set.Add(FeatureGroup.Letters, letters);
        }

        return set;
    }

    private static string Text(AbbreviationModel model)
    {
        using var writer = new StringWriter();
        model.WriteText(writer);
        return writer.ToString();
    }
}
