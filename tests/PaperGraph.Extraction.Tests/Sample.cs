using PaperGraph.Extraction.Text;
using PaperGraph.Model;

namespace PaperGraph.Extraction.Tests;

/// <summary>Papers and hand-made mentions for tests.</summary>
internal static class Sample
{
    public static ExtractorId Hand { get; } = new("hand", "1");

    public static Paper Paper(string title, string text = "") => new() { Id = new PaperId("sample:1"), Title = title, Abstract = text };

    public static Paper Abstract(string text) => Paper("", text);

    /// <summary>Runs one extractor over a paper in which nothing was found before.</summary>
    public static Annotations Run(IExtractor extractor, Paper paper)
    {
        var annotations = new AnnotationsBuilder(paper);
        extractor.Extract(Document.Of(paper), annotations);
        return annotations.Build();
    }

    /// <summary>
    /// Reads a text in which mentions are marked by hand, as in "<c>[M:BERT] for [T:parsing]</c>": M, T, D, E (metric) or C, and <c>!</c>
    /// behind the letter where the paper introduces it. The paper's abstract is the text without the marks.
    /// </summary>
    public static AnnotationsBuilder Marked(string marked, float confidence = 0.8f)
    {
        var text = new System.Text.StringBuilder();
        var spans = new List<(TextSpan Span, ConceptType Type, PaperRole Role)>();
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked[i] != '[')
            {
                text.Append(marked[i]);
                continue;
            }

            var colon = marked.IndexOf(':', i);
            var close = marked.IndexOf(']', i);
            spans.Add((new TextSpan(text.Length, text.Length + close - colon - 1), TypeOf(marked[i + 1]), colon > i + 2
                ? PaperRole.Introduces : PaperRole.Mentions));
            text.Append(marked, colon + 1, close - colon - 1);
            i = close;
        }

        var annotations = new AnnotationsBuilder(Abstract(text.ToString()));
        foreach (var (span, type, role) in spans)
            annotations.Add(new Mention(new TextLocation(TextField.Abstract, span), type, role, confidence, Hand));
        return annotations;
    }

    /// <summary>"head type tail" of each relation, in the order of the annotations.</summary>
    public static IEnumerable<string> Relations(Annotations annotations) =>
        annotations.Relations.Select(relation => $"{annotations.Paper.Text(relation.Head)} {relation.Type} {annotations.Paper.Text(relation.Tail)}");

    private static ConceptType TypeOf(char letter) => letter switch
    {
        'M' => ConceptType.Method,
        'T' => ConceptType.Task,
        'D' => ConceptType.Dataset,
        'E' => ConceptType.Metric,
        _ => ConceptType.Concept,
    };
}
