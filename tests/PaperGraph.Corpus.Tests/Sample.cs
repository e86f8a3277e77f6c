namespace PaperGraph.Corpus.Tests;

/// <summary>Texts written for these tests.</summary>
internal static class Sample
{
    public const string Abstract =
        "We study how rivers choose their beds when the soil below them is layered. A small model of erosion predicts the width of a bend "
        + "from the age of the layer it cuts, and field data from nine valleys agree with it. We show that the model also explains why some "
        + "bends are abandoned early. The data and the code are open to everyone.";

    public static string AbstractOf(string title) => $"This text is about {title}. {Abstract}";
}
