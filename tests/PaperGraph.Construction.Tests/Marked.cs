using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using PaperGraph.Model;

namespace PaperGraph.Construction.Tests;

/// <summary>
/// Makes annotations of text with marks: <c>[[sparse autoencoder]]</c> is a mention, <c>[[INR|M+0.8]]</c> one with type (M, T, D, E for
/// metric, C), <c>+</c> for "introduces", and confidence. Definitions and relations name their ends by text.
/// </summary>
internal static class Marked
{
    public static readonly ExtractorId Extractor = new("test", "1");

    public static Annotations Paper(
        string id,
        string text,
        string title = "A Paper",
        (string Short, string Long)[]? defines = null,
        (string Head, RelationType Type, string Tail, float Confidence)[]? relates = null,
        string[]? repositories = null)
    {
        var mentions = ImmutableArray.CreateBuilder<Mention>();
        var plainTitle = Read(title, TextField.Title, mentions);
        var plainText = Read(text, TextField.Abstract, mentions);
        var paper = new Paper { Id = new PaperId(id), Title = plainTitle, Abstract = plainText };
        mentions.Sort((x, y) => x.Location.CompareTo(y.Location));
        var found = mentions.ToImmutable();
        return new Annotations
        {
            Paper = paper,
            Mentions = found,
            Abbreviations =
            [
                .. (defines ?? []).Select(pair => new Abbreviation(Find(paper, pair.Short), Find(paper, pair.Long), 0.9f, Extractor)),
            ],
            Relations =
            [
                .. (relates ?? []).Select(relation => new Relation(
                    MentionOf(paper, found, relation.Head),
                    relation.Type,
                    MentionOf(paper, found, relation.Tail),
                    new TextLocation(TextField.Abstract, 0, plainText.Length),
                    relation.Confidence,
                    Extractor)),
            ],
            Links =
            [
                .. (repositories ?? []).Select(url => new Link(
                    new TextLocation(TextField.Abstract, 0, 1), url, new Repository(url, "github.com", "owner", "name"), Extractor)),
            ],
        };
    }

    public static KnowledgeGraph Graph(params Annotations[] papers) => Graph(Thesaurus.Empty, papers);

    public static KnowledgeGraph Graph(Thesaurus thesaurus, params Annotations[] papers)
    {
        var builder = new KnowledgeGraphBuilder(new ConstructionOptions { Thesaurus = thesaurus });
        foreach (var paper in papers) builder.Add(paper);
        return builder.Build();
    }

    /// <summary>One paper for each form, which it mentions in the middle of a sentence.</summary>
    public static KnowledgeGraph GraphOfForms(params string[] forms) =>
        Graph([.. forms.Select((form, i) => Paper($"p{i:D3}", $"We study [[{form}]] here."))]);

    public static Thesaurus ThesaurusOf(params string[] lines) => Thesaurus.Read(new StringReader(string.Join('\n', lines)), "thesaurus.tsv").Thesaurus;

    /// <summary>Labels of the concepts that a paper mentions, ordinal.</summary>
    public static string[] ConceptsOf(this KnowledgeGraph graph, string paper)
    {
        var index = graph.Papers.ToList().FindIndex(candidate => candidate.Id.Value == paper);
        return [.. graph.PaperConcepts.Where(edge => edge.Paper == index).Select(edge => graph.Concepts[edge.Concept].PrefLabel).Order(StringComparer.Ordinal)];
    }

    public static IEnumerable<string> Labels(this KnowledgeGraph graph) => graph.Concepts.Select(concept => concept.PrefLabel);

    private static string Read(string marked, TextField field, ImmutableArray<Mention>.Builder mentions)
    {
        var plain = new StringBuilder();
        var at = 0;
        while (marked.IndexOf("[[", at, StringComparison.Ordinal) is >= 0 and var open)
        {
            var close = marked.IndexOf("]]", open, StringComparison.Ordinal);
            plain.Append(marked, at, open - at);
            var inside = marked[(open + 2)..close];
            var bar = inside.LastIndexOf('|');
            var (form, mark) = bar < 0 ? (inside, "M") : (inside[..bar], inside[(bar + 1)..]);
            var start = plain.Length;
            plain.Append(form);
            var role = mark.Contains('+', StringComparison.Ordinal) ? PaperRole.Introduces : PaperRole.Mentions;
            var number = mark[1..].TrimStart('+');
            var confidence = number.Length == 0 ? 0.5f : float.Parse(number, CultureInfo.InvariantCulture);
            mentions.Add(new Mention(new TextLocation(field, start, plain.Length), TypeOf(mark[0]), role, confidence, Extractor));
            at = close + 2;
        }

        return plain.Append(marked, at, marked.Length - at).ToString();
    }

    private static ConceptType TypeOf(char letter) => letter switch
    {
        'M' => ConceptType.Method,
        'T' => ConceptType.Task,
        'D' => ConceptType.Dataset,
        'E' => ConceptType.Metric,
        _ => ConceptType.Concept,
    };

    private static TextLocation Find(Paper paper, string text)
    {
        foreach (var field in (ReadOnlySpan<TextField>)[TextField.Abstract, TextField.Title])
        {
            if (paper.Text(field).IndexOf(text, StringComparison.Ordinal) is >= 0 and var start)
                return new TextLocation(field, start, start + text.Length);
        }

        throw new ArgumentException($"'{text}' does not stand in {paper.Id}.", nameof(text));
    }

    private static TextLocation MentionOf(Paper paper, ImmutableArray<Mention> mentions, string text) =>
        mentions.First(mention => paper.Text(mention.Location).SequenceEqual(text)).Location;
}
