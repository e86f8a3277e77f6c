using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using PaperGraph.Extraction.Tagging;
using PaperGraph.Extraction.Text;
using PaperGraph.Extraction.Vocabulary;
using PaperGraph.Model;

namespace PaperGraph.Extraction.Terms;

/// <summary>
/// The candidate terms of one document and all places where they stand: the tagger's spans grouped by <see cref="TermKey"/>, both sides of
/// an abbreviation as one term, and the same words elsewhere. Reused from document to document by one thread.
/// </summary>
internal sealed class DocumentTerms(int types)
{
    private const int LongestName = 12;
    private const double LeastToSearch = 0.1;
    private const ulong OpeningBits = 2048;

    private readonly Dictionary<ulong, int> _terms = [];
    private readonly Dictionary<ulong, int> _names = [];
    private readonly HashSet<ulong> _prefixes = [];
    private readonly HashSet<ulong> _taken = [];
    private readonly List<Occurrence> _found = [];
    private readonly List<ulong> _keys = [];
    private readonly List<ulong> _keysOfSpans = [];
    private readonly List<int> _roots = [];
    private readonly List<int> _offsets = [];
    private readonly List<int> _numbers = [];
    private int[] _byTerm = new int[64];
    private ulong[] _words = new ulong[512];
    private int[] _sentences = new int[512];
    private NameOpening[] _openings = new NameOpening[512];
    private int _openingCount;
    private Document? _document;

    /// <summary>The document that was read last.</summary>
    public Document Document => _document ?? throw new InvalidOperationException("No document was read.");

    /// <summary>The tagger's spans by first token, then by end; filled before <see cref="Read"/>.</summary>
    public CandidateSpans Spans { get; } = new(types);

    /// <summary>Tokens of the title.</summary>
    public int TitleTokens { get; private set; }

    /// <summary>Tokens of title and abstract.</summary>
    public int Tokens { get; private set; }

    /// <summary>Sentences of title and abstract.</summary>
    public int SentenceCount { get; private set; }

    /// <summary>Hash of each token's word.</summary>
    public ReadOnlySpan<ulong> Words => _words.AsSpan(0, Tokens);

    /// <summary>Number of each token's sentence; the title is sentence 0.</summary>
    public ReadOnlySpan<int> Sentences => _sentences.AsSpan(0, Tokens);

    /// <summary>What the vocabulary says of each token by itself; empty where that was not told.</summary>
    public ReadOnlySpan<NameOpening> Openings => _openings.AsSpan(0, _openingCount);

    /// <summary>All occurrences by first token, then by end.</summary>
    public ReadOnlySpan<Occurrence> Occurrences => CollectionsMarshal.AsSpan(_found);

    /// <summary>Number of terms.</summary>
    public int Count => _offsets.Count - 1;

    /// <summary>Indices into <see cref="Occurrences"/> of one term, in the order of the text.</summary>
    public ReadOnlySpan<int> OccurrencesOf(int term) => _byTerm.AsSpan(_offsets[term], _offsets[term + 1] - _offsets[term]);

    /// <summary>Key of the phrase that an occurrence consists of.</summary>
    public ulong KeyOf(Occurrence occurrence) =>
        occurrence.Span >= 0 ? _keysOfSpans[occurrence.Span] : TermKey.Of(TextOf(occurrence.First, occurrence.End));

    /// <summary>The characters of one token.</summary>
    public ReadOnlySpan<char> TextOf(int token) =>
        token < TitleTokens ? Document.Title.TextOf(token) : Document.Abstract.TextOf(token - TitleTokens);

    /// <summary>The characters from the first to before the end token, which stand in one field.</summary>
    public ReadOnlySpan<char> TextOf(int first, int end) => Document.Paper.Text(Locate(first, end));

    /// <summary>Where tokens of one field stand.</summary>
    public TextLocation Locate(int first, int end) => first < TitleTokens
        ? Document.Title.Locate(first, end)
        : Document.Abstract.Locate(first - TitleTokens, end - TitleTokens);

    /// <summary>Groups the <see cref="Spans"/> of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="abbreviations">Its abbreviations.</param>
    /// <param name="openings">What the vocabulary says of each of its tokens, title first; it may be longer, or empty.</param>
    public void Read(Document document, ReadOnlySpan<Abbreviation> abbreviations, ReadOnlySpan<NameOpening> openings = default)
    {
        _document = document;
        ReadTokens(document);
        _openingCount = Math.Min(openings.Length, Tokens);
        openings[.._openingCount].CopyTo(_openings);
        _terms.Clear();
        _names.Clear();
        _prefixes.Clear();
        _taken.Clear();
        _found.Clear();
        _keys.Clear();
        _keysOfSpans.Clear();
        _roots.Clear();
        for (var i = 0; i < Spans.Count; i++) Add(Spans.First(i), Spans.End(i), i);
        foreach (var pair in abbreviations) Link(pair);
        Search();
        Sort();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ReadTokens(Document document)
    {
        TitleTokens = document.Title.Tokens.Length;
        Tokens = TitleTokens + document.Abstract.Tokens.Length;
        if (_words.Length < Tokens)
        {
            _words = new ulong[Tokens * 2];
            _sentences = new int[Tokens * 2];
            _openings = new NameOpening[Tokens * 2];
        }

        document.Title.Words.CopyTo(_words);
        document.Abstract.Words.CopyTo(_words.AsSpan(TitleTokens));
        SentenceCount = 0;
        ReadSentences(document.Title, 0);
        ReadSentences(document.Abstract, TitleTokens);
    }

    private void ReadSentences(DocumentField field, int offset)
    {
        foreach (var sentence in field.Sentences)
            _sentences.AsSpan(offset + sentence.First, sentence.Length).Fill(SentenceCount++);
    }

    private int Add(int first, int end, int span)
    {
        var key = TermKey.Of(TextOf(first, end));
        if (span >= 0) _keysOfSpans.Add(key);
        ref var term = ref CollectionsMarshal.GetValueRefOrAddDefault(_terms, key, out var known);
        if (!known)
        {
            term = _keys.Count;
            _keys.Add(key);
            _roots.Add(term);
        }

        _found.Add(new Occurrence(first, end, term, span));
        _taken.Add(Place(first, end));
        return term;
    }

    private static ulong Place(int first, int end) => ((ulong)first << 32) | (uint)end;

    private void Link(Abbreviation pair)
    {
        if (TermAt(pair.LongForm) is not { } longForm || TermAt(pair.ShortForm) is not { } shortForm) return;
        var (a, b) = (Root(longForm), Root(shortForm));
        if (a != b) _roots[b] = a;
    }

    // The term at a place; null where the place cuts through a token.
    private int? TermAt(TextLocation location)
    {
        var field = Document[location.Field];
        var offset = location.Field == TextField.Title ? 0 : TitleTokens;
        var first = field.TokenFrom(location.Span.Start);
        var end = field.TokenFrom(location.Span.End);
        if (first >= end || field.Tokens[first].Span.Start != location.Span.Start || field.Tokens[end - 1].Span.End != location.Span.End) return null;
        if (_taken.Contains(Place(first + offset, end + offset))) return _terms[TermKey.Of(TextOf(first + offset, end + offset))];
        return Add(first + offset, end + offset, -1);
    }

    private int Root(int term)
    {
        while (_roots[term] != term) term = _roots[term] = _roots[_roots[term]];
        return term;
    }

    // Other places of the names that are likely enough to be worth it.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Search()
    {
        // Most words open no name; a bit for each hash of an opening word, cut short, tells so at once.
        Span<ulong> openings = stackalloc ulong[(int)(OpeningBits / 64)];
        openings.Clear();
        foreach (var occurrence in _found)
        {
            var opening = _words[occurrence.First] % OpeningBits;
            openings[(int)(opening / 64)] |= 1UL << (int)(opening % 64);
            if (occurrence.Span >= 0 && Spans.Total(occurrence.Span) < LeastToSearch) continue;
            var key = 0UL;
            for (var i = occurrence.First; i < occurrence.End; i++)
            {
                key = TokenHash.Combine(key, _words[i]);
                _prefixes.Add(key);
            }

            _names.TryAdd(key, occurrence.Term);
        }

        for (var i = 0; i < Tokens; i++)
        {
            var opening = _words[i] % OpeningBits;
            if ((openings[(int)(opening / 64)] >> (int)(opening % 64) & 1) == 0) continue;
            var key = 0UL;
            for (var j = i; j < Tokens && j < i + LongestName && _sentences[j] == _sentences[i]; j++)
            {
                key = TokenHash.Combine(key, _words[j]);
                if (!_prefixes.Contains(key)) break;
                if (_names.TryGetValue(key, out var term) && _taken.Add(Place(i, j + 1))) _found.Add(new Occurrence(i, j + 1, term, -1));
            }
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Sort()
    {
        var found = CollectionsMarshal.AsSpan(_found);
        found.Sort(static (a, b) => a.First != b.First ? a.First.CompareTo(b.First) : a.End.CompareTo(b.End));
        if (_byTerm.Length < found.Length) _byTerm = new int[found.Length * 2];
        CollectionsMarshal.SetCount(_numbers, _keys.Count);
        var numbers = CollectionsMarshal.AsSpan(_numbers);
        numbers.Fill(-1);
        _offsets.Clear();
        _offsets.Add(0);
        foreach (ref var occurrence in found)
        {
            var root = Root(occurrence.Term);
            if (numbers[root] < 0)
            {
                numbers[root] = _offsets.Count - 1;
                _offsets.Add(0);
            }

            occurrence = occurrence with { Term = numbers[root] };
            _offsets[occurrence.Term + 1]++;
        }

        // Counting sort: ends of the groups first, then filled from behind.
        var offsets = CollectionsMarshal.AsSpan(_offsets);
        for (var t = 1; t < offsets.Length; t++) offsets[t] += offsets[t - 1];
        CollectionsMarshal.SetCount(_numbers, Count);
        offsets[..Count].CopyTo(CollectionsMarshal.AsSpan(_numbers));
        for (var i = 0; i < found.Length; i++) _byTerm[_numbers[found[i].Term]++] = i;
    }
}
