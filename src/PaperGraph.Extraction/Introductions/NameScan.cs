using System.Runtime.CompilerServices;
using PaperGraph.Extraction.Tagging;
using PaperGraph.Extraction.Text;
using PaperGraph.Model;

namespace PaperGraph.Extraction.Introductions;

/// <summary>
/// A document's possible names: its mentions and what <see cref="NameFinder"/> adds, grouped so that one candidate is one name, short and
/// long form together. Filled anew for each document, in the same memory; for one thread.
/// </summary>
internal sealed class NameScan(WordStatistics statistics)
{
    private const int NoOwnSentence = 20;

    private readonly List<TextSpan> _addresses = [];
    private readonly NameFinder _finder = new();
    private readonly List<NamePlace> _places = [];
    private readonly List<Candidate> _candidates = [];
    private int _candidateCount;
    private readonly Dictionary<ulong, int> _names = [];
    private readonly List<ulong> _namesOfPlaces = [];
    private readonly Dictionary<ulong, ulong> _links = [];
    private readonly Dictionary<TextLocation, List<Abbreviation>> _definitions = [];

    public FieldWords Title { get; } = new(statistics);

    public FieldWords Abstract { get; } = new(statistics);

    /// <summary>Web addresses in the abstract.</summary>
    public IReadOnlyList<TextSpan> Addresses => _addresses;

    /// <summary>Number of the first sentence in which the authors speak of themselves; 20 where none is.</summary>
    public int FirstOwnSentence { get; private set; }

    /// <summary>By location; places that are no mentions may overlap others.</summary>
    public ReadOnlySpan<NamePlace> Places => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_places);

    /// <summary>By first place.</summary>
    public ReadOnlySpan<Candidate> Candidates => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_candidates)[.._candidateCount];

    public FieldWords this[TextField field] => field == TextField.Title ? Title : Abstract;

    public void Fill(Document document, ReadOnlySpan<Mention> mentions, ReadOnlySpan<Abbreviation> abbreviations)
    {
        Title.Fill(document.Title);
        Abstract.Fill(document.Abstract);
        FillFacts();
        FillPlaces(mentions);
        FillDefinitions(document, abbreviations);
        Group(document);
    }

    /// <summary>The pairs that a location is the short or the long form of.</summary>
    public IReadOnlyList<Abbreviation> DefinitionsAt(TextLocation location) => _definitions.TryGetValue(location, out var pairs) ? pairs : [];

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void FillFacts()
    {
        _addresses.Clear();
        var field = Abstract.Field;
        for (var i = 0; i < field.Tokens.Length; i++)
        {
            if (field.Tokens[i].Kind == TokenKind.Url) _addresses.Add(field.Tokens[i].Span);
        }

        FirstOwnSentence = NoOwnSentence;
        for (var s = 0; s < field.Sentences.Length && FirstOwnSentence == NoOwnSentence; s++)
        {
            for (var i = field.Sentences[s].First; i < field.Sentences[s].End; i++)
            {
                if (field.TextOf(i) is "we" or "We" or "our" or "Our" or "here" or "this") FirstOwnSentence = s;
            }
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void FillPlaces(ReadOnlySpan<Mention> mentions)
    {
        _places.Clear();
        _finder.Find(Title, Abstract);
        for (var m = 0; m < mentions.Length; m++)
        {
            var location = mentions[m].Location;
            var (first, end) = TokenRange(this[location.Field].Field, location.Span);
            if (first < 0) continue;
            _finder.Spans.Remove((location.Field, first, end), out var origin);
            _places.Add(new NamePlace(location, first, end, m, mentions[m].Type, mentions[m].Confidence, origin));
        }

        foreach (var ((field, first, end), origin) in _finder.Spans)
            _places.Add(new NamePlace(this[field].Field.Locate(first, end), first, end, -1, ConceptType.Method, 0, origin));

        _places.Sort((a, b) => a.Location.CompareTo(b.Location));
    }

    private void FillDefinitions(Document document, ReadOnlySpan<Abbreviation> abbreviations)
    {
        _links.Clear();
        _definitions.Clear();
        foreach (var pair in abbreviations)
        {
            _links.TryAdd(NameOf(document, pair.LongForm), NameOf(document, pair.ShortForm));
            foreach (var location in (ReadOnlySpan<TextLocation>)[pair.ShortForm, pair.LongForm])
            {
                if (!_definitions.TryGetValue(location, out var pairs)) _definitions.Add(location, pairs = []);
                pairs.Add(pair);
            }
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Group(Document document)
    {
        _names.Clear();
        _namesOfPlaces.Clear();
        _candidateCount = 0;
        for (var i = 0; i < _places.Count; i++)
        {
            var name = NameOf(document, _places[i].Location);
            _namesOfPlaces.Add(name);
            if (_links.TryGetValue(name, out var other)) name = other;
            if (!_names.TryGetValue(name, out var candidate))
            {
                _names.Add(name, candidate = _candidateCount++);
                if (candidate == _candidates.Count) _candidates.Add(new Candidate([]));
                _candidates[candidate].Places.Clear();
            }

            _candidates[candidate].Places.Add(i);
        }
    }

    /// <summary>Hash of the name that stands at a place.</summary>
    public ulong NameAt(int place) => _namesOfPlaces[place];

    private static ulong NameOf(Document document, TextLocation location) => TokenHash.OfName(document.Paper.Text(location));

    public static (int First, int End) TokenRange(DocumentField field, TextSpan span)
    {
        var low = field.TokenFrom(span.Start);
        if (low == field.Tokens.Length || field.Tokens[low].Span.Start >= span.End) return (-1, -1);
        var end = low;
        while (end < field.Tokens.Length && field.Tokens[end].Span.Start < span.End) end++;
        return (low, end);
    }
}
