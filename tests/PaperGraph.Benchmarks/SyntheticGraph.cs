using System.Globalization;
using System.Text;
using PaperGraph.Export.Rdf;
using PaperGraph.Rdf;

namespace PaperGraph.Benchmarks;

/// <summary>
/// A graph of any size in the shape of our own: papers with abstracts, concepts in a hierarchy, and for each mention its place in the text.
/// All words are made up. The same size gives the same bytes.
/// </summary>
internal sealed class SyntheticGraph
{
    private const string Place = "https://example.org/papergraph/";
    private const int TriplesPerConcept = 110;
    private const int MentionsPerPaper = 16;
    private const int WordCount = 4000;
    private static readonly string[] Onsets =
        ["b", "br", "d", "f", "fl", "g", "k", "l", "m", "n", "p", "pr", "r", "s", "st", "t", "tr", "v", "z"];
    private static readonly string[] Rimes = ["a", "al", "an", "e", "el", "en", "i", "il", "in", "o", "on", "or", "u", "um", "us"];
    private static readonly Iri Nif = new("http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#");
    private static readonly Iri Its = new("http://www.w3.org/2005/11/its/rdf#");
    private static readonly Iri Skos = new("http://www.w3.org/2004/02/skos/core#");
    private static readonly Iri Dcterms = new("http://purl.org/dc/terms/");
    private static readonly Iri ResearchPaper = new("http://purl.org/spar/fabio/ResearchPaper");
    private static readonly Iri HasPublicationYear = new("http://purl.org/spar/fabio/hasPublicationYear");
    private static readonly Iri[] Classes = [Ontology.Method, Ontology.Task, Ontology.Dataset, Ontology.Metric, Ontology.Concept];

    private readonly Random _random = new(20_240_607);
    private readonly NTriplesWriter _writer;
    private readonly long _limit;
    private readonly string[] _words;
    private readonly (Iri Name, string Label, Iri Class)[] _concepts;
    private long _count;

    private SyntheticGraph(long triples, Stream stream)
    {
        (_limit, _writer) = (triples, new NTriplesWriter(stream));
        _words = [.. Enumerable.Range(0, WordCount).Select(_ => Word())];
        _concepts = new (Iri, string, Iri)[Math.Max(1, triples / TriplesPerConcept)];
        for (var i = 0; i < _concepts.Length; i++)
        {
            var label = Words(_random.Next(1, 4));
            _concepts[i] = (new Iri($"{Place}concept/{label.Replace(' ', '-')}-{i}"), label, Classes[_random.Next(Classes.Length)]);
        }
    }

    /// <summary>Writes so many triples as N-Triples. No triple comes twice.</summary>
    public static void Write(long triples, Stream stream)
    {
        var graph = new SyntheticGraph(triples, stream);
        graph.WriteConcepts();
        for (var paper = 0; graph._count < triples; paper++) graph.WritePaper(paper);
        graph._writer.Dispose();
    }

    private void WriteConcepts()
    {
        for (var i = 0; i < _concepts.Length; i++)
        {
            var (name, label, type) = _concepts[i];
            Write(name, RdfNames.Type, type);
            Write(name, Of(Skos, "prefLabel"), new Literal(label, "en"));
            if (_random.Next(10) == 0) Write(name, Of(Skos, "altLabel"), new Literal(Words(2), "en"));
            if (i > 0) Write(name, Of(Skos, "broader"), _concepts[_random.Next(i)].Name);
        }
    }

    private void WritePaper(int number)
    {
        var name = new Iri($"{Place}paper/{number:D6}");
        var text = new StringBuilder();
        var mentioned = new List<(int Concept, int Start)>();
        for (var i = 0; i < MentionsPerPaper; i++)
        {
            text.Append(Words(_random.Next(2, 6))).Append(' ');
            // Few concepts are in many papers, most in few.
            var concept = (int)(_concepts.Length * Math.Pow(_random.NextDouble(), 2.5));
            mentioned.Add((concept, text.Length));
            text.Append(_concepts[concept].Label).Append(i % 4 == 3 ? ". " : ", ");
        }

        Write(name, RdfNames.Type, ResearchPaper);
        Write(name, Of(Dcterms, "title"), new Literal(Words(_random.Next(4, 11))));
        Write(name, Of(Dcterms, "abstract"), new Literal(text.ToString()));
        Write(name, Of(Dcterms, "identifier"), new Literal($"arXiv:{number:D9}"));
        Write(name, HasPublicationYear, new Literal(Digits(2010 + _random.Next(15)), Xsd.GYear));
        foreach (var (concept, _) in mentioned.DistinctBy(mention => mention.Concept))
            Write(name, Ontology.Mentions, _concepts[concept].Name);
        foreach (var (concept, start) in mentioned) WriteMention(name, concept, start);
    }

    private void WriteMention(Iri paper, int concept, int start)
    {
        var (name, label, type) = _concepts[concept];
        var mention = new Iri($"{paper.Value}/abstract#char={start},{start + label.Length}");
        Write(mention, RdfNames.Type, Ontology.Mention);
        Write(mention, Of(Nif, "referenceContext"), new Iri($"{paper.Value}/abstract"));
        Write(mention, Of(Nif, "beginIndex"), new Literal(Digits(start), Xsd.NonNegativeInteger));
        Write(mention, Of(Nif, "endIndex"), new Literal(Digits(start + label.Length), Xsd.NonNegativeInteger));
        Write(mention, Of(Nif, "anchorOf"), new Literal(label));
        Write(mention, Of(Its, "taIdentRef"), name);
        Write(mention, Of(Its, "taClassRef"), type);
        Write(mention, Of(Its, "taConfidence"), Literal.Of(_random.Next(5000, 10_000) / 10_000m));
    }

    private void Write(Iri subject, Iri predicate, Term @object)
    {
        if (_count == _limit) return;
        _writer.Write(new Triple(subject, predicate, @object));
        _count++;
    }

    private static Iri Of(Iri place, string name) => new(place.Value + name);

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => _words[_random.Next(_words.Length)]));

    private string Word() => string.Concat(Enumerable.Range(0, _random.Next(2, 5)).Select(_ => Pick(Onsets) + Pick(Rimes)));

    private string Pick(string[] pieces) => pieces[_random.Next(pieces.Length)];
}
