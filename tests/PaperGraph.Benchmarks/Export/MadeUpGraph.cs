using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using PaperGraph.Analysis.Projection;
using PaperGraph.Benchmarks.Analysis;
using PaperGraph.Model;

namespace PaperGraph.Benchmarks.Export;

/// <summary>
/// A graph of so many edges, a quarter as many concepts and an eighth as many papers, with abstracts that name the concepts: a fifth of the
/// edges are relations. Seeded; all words are made up.
/// </summary>
internal sealed class MadeUpGraph
{
    private static readonly ExtractorId Extractor = new("made-up", "1");
    private static readonly ConceptType[] Types = Enum.GetValues<ConceptType>();
    private static readonly RelationType[] Relations = Enum.GetValues<RelationType>();

    private readonly Random _random = new(20_261_122);
    private readonly Incidence _incidence;
    private readonly int _relations;
    private readonly Concept[] _concepts;
    private readonly List<Paper> _papers = [];
    private readonly List<ConceptMention> _mentions = [];
    private readonly List<PaperConcept> _edges = [];

    private MadeUpGraph(int edges)
    {
        _relations = edges / 5;
        _incidence = ZipfCorpus.Make(Math.Max(1, edges / 8), Math.Max(1000, edges / 4), edges - _relations);
        _concepts = [.. Enumerable.Range(0, _incidence.ConceptCount).Select(i => new Concept(
            Name("concept-", i), $"{Word()} {Word()} {Word()}", [$"{Word()} {Word()}"], Types[i % Types.Length]))];
    }

    public static KnowledgeGraph Of(int edges) => new MadeUpGraph(edges).Build();

    private KnowledgeGraph Build()
    {
        for (var paper = 0; paper < _incidence.PaperCount; paper++) AddPaper(paper);
        var (relations, evidence) = Relate();
        return new KnowledgeGraph
        {
            Papers = [.. _papers],
            Concepts = [.. _concepts],
            Repositories = [],
            Mentions = [.. _mentions],
            PaperConcepts = [.. _edges],
            Abbreviations = [],
            Links = [],
            Relations = relations,
            RelationEvidence = evidence,
            Merges = [],
            ConceptSupport = [.. Enumerable.Range(0, _concepts.Length).Select(concept => _incidence.PapersOf(concept).Length)],
        };
    }

    private void AddPaper(int paper)
    {
        var text = new StringBuilder();
        foreach (var concept in _incidence.ConceptsOf(paper))
        {
            text.Append(CultureInfo.InvariantCulture, $"{Word()} {Word()} {Word()} {Word()} {Word()} ");
            var label = _concepts[concept].PrefLabel;
            var location = new TextLocation(TextField.Abstract, text.Length, text.Length + label.Length);
            _edges.Add(new PaperConcept(paper, concept, PaperRole.Mentions, 0.5 + (_random.NextDouble() / 2), _mentions.Count, 1));
            _mentions.Add(new ConceptMention(paper, concept, new Mention(location, _concepts[concept].Type, PaperRole.Mentions, 0.9f, Extractor)));
            text.Append(CultureInfo.InvariantCulture, $"{label} {Word()} {Word()} {Word()}. ");
        }

        _papers.Add(new Paper
        {
            Id = new PaperId(Name("26.", paper)),
            Title = $"{Word()} {Word()} {Word()} {Word()} {Word()} {Word()}",
            Abstract = text.ToString(),
            Year = 2010 + _random.Next(16),
        });
    }

    // Between neighbours in one paper's abstract.
    private (ImmutableArray<ConceptRelation> Relations, ImmutableArray<RelationEvidence> Evidence) Relate()
    {
        var rows = new SortedDictionary<(int Head, RelationType Type, int Tail), RelationEvidence>();
        while (rows.Count < _relations)
        {
            var at = _random.Next(_mentions.Count - 1);
            var (head, tail) = (_mentions[at], _mentions[at + 1]);
            if (head.Paper != tail.Paper) continue;
            var type = Relations[_random.Next(Relations.Length)];
            var place = new TextLocation(TextField.Abstract, head.Mention.Location.Span.Start, tail.Mention.Location.Span.End);
            rows.TryAdd(
                (head.Concept, type, tail.Concept),
                new RelationEvidence(head.Paper, new Relation(head.Mention.Location, type, tail.Mention.Location, place, 0.7f, Extractor)));
        }

        return (
            [.. rows.Keys.Select(static (key, row) => new ConceptRelation(key.Head, key.Type, key.Tail, 1, 0.7, row, 1))],
            [.. rows.Values]);
    }

    private static string Name(string prefix, int number) => prefix + number.ToString("D7", CultureInfo.InvariantCulture);

    private string Word() => string.Create(4 + _random.Next(6), _random, static (letters, random) =>
    {
        foreach (ref var letter in letters) letter = (char)('a' + random.Next(26));
    });
}
