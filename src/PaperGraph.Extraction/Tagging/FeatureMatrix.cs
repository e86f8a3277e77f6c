using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using PaperGraph.Extraction.Text;
using PaperGraph.Extraction.Vocabulary;
using PaperGraph.Model;

namespace PaperGraph.Extraction.Tagging;

/// <summary>
/// What features of all tokens of a document are made from, title first, and one row of <see cref="TemplateCount"/> hashed indices a token. Reused from
/// document to document by one thread.
/// </summary>
public sealed class FeatureMatrix
{
    /// <summary>Number of features of each token.</summary>
    public const int TemplateCount = 26;

    /// <summary>The features that depend on the word of the token alone, on that of the token before, and on that of the token after.</summary>
    internal static ReadOnlySpan<byte> OwnTemplates => [0, 11, 12, 16, 24];

    /// <inheritdoc cref="OwnTemplates"/>
    internal static ReadOnlySpan<byte> BeforeTemplates => [1, 17];

    /// <inheritdoc cref="OwnTemplates"/>
    internal static ReadOnlySpan<byte> AfterTemplates => [2, 18];

    /// <summary>The features that depend on more than one word, or on its place.</summary>
    internal static ReadOnlySpan<byte> OtherTemplates => [3, 4, 5, 6, 7, 8, 9, 10, 13, 14, 15, 19, 20, 21, 22, 23, 25];

    private const byte InShortForm = 1;
    private const byte OpensLongForm = 2;
    private const byte InLongForm = 4;

    private readonly VocabularyIndex _vocabulary;
    private readonly int _shift;
    private readonly WordMemory _memory;
    private readonly WordCounts _counts = new();
    private readonly List<Sentence> _sentences = [];
    private TokenProperties[] _properties = new TokenProperties[512];
    private ulong[] _words = new ulong[512];
    private WordPlace[] _places = new WordPlace[512];
    private NameOpening[] _openings = new NameOpening[512];
    private ushort[] _marks = new ushort[512];
    private readonly uint[] _row = new uint[TemplateCount];

    /// <summary>Makes an empty matrix whose indices are below <c>2^bits</c>.</summary>
    public FeatureMatrix(VocabularyIndex vocabulary, WordStatistics statistics, int bits)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        ArgumentNullException.ThrowIfNull(statistics);
        ArgumentOutOfRangeException.ThrowIfLessThan(bits, 8);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(bits, 24);
        _vocabulary = vocabulary;
        _memory = new WordMemory(vocabulary, statistics);
        _shift = 64 - bits;
    }

    /// <summary>Indices of the features of one token; title tokens come first. Hashed when asked for, and valid until the next token is.</summary>
    public ReadOnlySpan<uint> this[int token]
    {
        get
        {
            var sentence = _sentences[SentenceOf(token)];
            Combine(token, sentence.First, sentence.End);
            return _row;
        }
    }

    /// <summary>The sentences of title and abstract, by numbers of tokens in the matrix. Valid until the next <see cref="Fill"/>.</summary>
    internal ReadOnlySpan<Sentence> Sentences => CollectionsMarshal.AsSpan(_sentences);

    /// <summary>What the vocabulary says of each token by itself; title tokens come first. Valid until the next <see cref="Fill"/>.</summary>
    internal ReadOnlySpan<NameOpening> Openings => _openings;

    /// <summary>Where one token's word is kept. Valid until the next <see cref="Fill"/>.</summary>
    internal WordPlace PlaceOf(int token) => _places[token];

    /// <summary>Tells the features of one template from those of others.</summary>
    internal static ulong SaltOf(int template) => (ulong)(template + 1) * 0xD6E8FEB86659FD93;

    /// <summary>Indices of those features that depend on one word alone, wherever it stands.</summary>
    internal void ReadWord(ref readonly TokenProperties word, Span<uint> own, Span<uint> before, Span<uint> after)
    {
        var row = new Row(own, _shift);
        row.Set(0, word.Word);
        row.Set(11, word.Prefix4);
        row.Set(12, word.Suffix4);
        row.Set(16, word.LastPart);
        row.Set(24, TokenHash.Combine(word.Statistics, word.Suffix3));
        row = new Row(before, _shift);
        row.Set(1, word.Word);
        row.Set(17, word.LastPart);
        row = new Row(after, _shift);
        row.Set(2, word.Word);
        row.Set(18, word.LastPart);
    }

    /// <summary>Properties of one token that its features are made from. Valid until the next <see cref="Fill"/>.</summary>
    internal ref readonly TokenProperties Properties(int token) => ref _properties[token];

    /// <summary>Properties of the tokens of a sentence. Valid until the next <see cref="Fill"/>.</summary>
    internal ReadOnlySpan<TokenProperties> Properties(int first, int end) => _properties.AsSpan(first, end - first);

    /// <summary>Computes the features of a document.</summary>
    public void Fill(Document document, ReadOnlySpan<Abbreviation> abbreviations)
    {
        ArgumentNullException.ThrowIfNull(document);
        var titleCount = document.Title.Tokens.Length;
        var count = titleCount + document.Abstract.Tokens.Length;
        Grow(count);
        ReadWords(document.Title, 0);
        ReadWords(document.Abstract, titleCount);
        CountWords(titleCount, count);
        MarkAbbreviations(document, abbreviations, titleCount);
        MarkNames(document.Title, 0);
        MarkNames(document.Abstract, titleCount);
        _sentences.Clear();
        foreach (var sentence in document.Title.Sentences) _sentences.Add(sentence);
        foreach (var sentence in document.Abstract.Sentences) _sentences.Add(new Sentence(titleCount + sentence.First, titleCount + sentence.End));
        for (var s = 0; s < _sentences.Count; s++) SetPlace(_sentences[s], PlaceOf(s - document.Title.Sentences.Length, document.Abstract.Sentences.Length));
    }

    // 0 for the title, 1 for the first sentence of the abstract, 2 for the last, 3 for others.
    private static byte PlaceOf(int sentence, int count) => (byte)(sentence < 0 ? 0 : sentence == 0 ? 1 : sentence == count - 1 ? 2 : 3);

    private void SetPlace(Sentence sentence, byte place)
    {
        for (var i = sentence.First; i < sentence.End; i++) _properties[i].Place = place;
    }

    private int SentenceOf(int token)
    {
        var (low, high) = (0, _sentences.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_sentences[middle].End <= token) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private void Grow(int count)
    {
        if (count <= _properties.Length) return;
        var size = Math.Max(count, _properties.Length * 2);
        _properties = new TokenProperties[size];
        _words = new ulong[size];
        _places = new WordPlace[size];
        _openings = new NameOpening[size];
        _marks = new ushort[size];
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ReadWords(DocumentField field, int offset)
    {
        for (var i = 0; i < field.Tokens.Length; i++) _words[offset + i] = _memory.Announce(field.TextOf(i));
        for (var i = 0; i < field.Tokens.Length; i++)
        {
            ref var properties = ref _properties[offset + i];
            _places[offset + i] = _memory.Read(field.TextOf(i), field.Tokens[i].Kind, _words[offset + i], out properties, out _openings[offset + i]);
            _words[offset + i] = properties.Word;
        }
    }

    // No name reaches from one sentence into the next.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void MarkNames(DocumentField field, int offset)
    {
        foreach (var sentence in field.Sentences)
        {
            var (at, length) = (offset + sentence.First, sentence.Length);
            _vocabulary.Mark(field, sentence.First, sentence.End, _openings.AsSpan(at, length), _marks.AsSpan(at, length));
        }

        for (var i = 0; i < field.Tokens.Length; i++) _properties[offset + i].Vocabulary = _marks[offset + i];
    }

    // How often a word stands in the document, and whether in both of its fields.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void CountWords(int titleCount, int count)
    {
        _counts.Read(_words.AsSpan(0, count), titleCount);
        for (var i = 0; i < count; i++)
        {
            var (title, inAbstract) = _counts[i];
            var total = title + inAbstract;
            var bucket = total >= 5 ? 3 : total >= 3 ? 2 : total == 2 ? 1 : 0;
            _properties[i].InDocument = (byte)((bucket << 1) | (title > 0 && inAbstract > 0 ? 1 : 0));
        }
    }

    private void MarkAbbreviations(Document document, ReadOnlySpan<Abbreviation> abbreviations, int titleCount)
    {
        foreach (var abbreviation in abbreviations)
        {
            Mark(document, abbreviation.ShortForm, titleCount, InShortForm, InShortForm);
            Mark(document, abbreviation.LongForm, titleCount, OpensLongForm, InLongForm);
        }
    }

    private void Mark(Document document, TextLocation location, int titleCount, byte first, byte others)
    {
        var field = document[location.Field];
        var offset = location.Field == TextField.Title ? 0 : titleCount;
        for (var i = field.TokenFrom(location.Span.Start); i < field.Tokens.Length && field.Tokens[i].Span.Start < location.Span.End; i++)
        {
            if (location.Span.Contains(field.Tokens[i].Span))
                _properties[offset + i].Abbreviation |= field.Tokens[i].Span.Start == location.Span.Start ? first : others;
        }
    }

    private void Combine(int token, int first, int end)
    {
        var boundary = TokenProperties.Boundary;
        ref readonly var before2 = ref (token - 2 >= first ? ref _properties[token - 2] : ref boundary);
        ref readonly var before = ref (token - 1 >= first ? ref _properties[token - 1] : ref boundary);
        ref readonly var here = ref _properties[token];
        ref readonly var after = ref (token + 1 < end ? ref _properties[token + 1] : ref boundary);
        ref readonly var after2 = ref (token + 2 < end ? ref _properties[token + 2] : ref boundary);
        var row = new Row(_row, _shift);
        row.Add(here.Word);
        row.Add(before.Word);
        row.Add(after.Word);
        row.Add(before.Word, here.Word);
        row.Add(here.Word, after.Word);
        row.Add(before2.Word, before.Word);
        row.Add(after.Word, after2.Word);
        row.Add(before.Word, here.Shape, after.Word);
        row.Add(here.Shape, here.Place == 0 ? 1UL : 0UL);
        row.Add(before.Shape, here.Shape);
        row.Add(here.Shape, after.Shape);
        row.Add(here.Prefix4);
        row.Add(here.Suffix4);
        row.Add(before.Suffix3, here.Suffix3, after.Suffix3);
        row.Add(here.Word, after.Suffix3);
        row.Add(before.Suffix3, here.Word);
        row.Add(here.LastPart);
        row.Add(before.LastPart);
        row.Add(after.LastPart);
        row.Add(here.Vocabulary);
        row.Add(here.Vocabulary, here.Word);
        row.Add(here.InDocument, here.Shape, here.Suffix3);
        row.Add(here.Abbreviation, here.Shape);
        row.Add(before.Abbreviation, here.Abbreviation, after.Abbreviation);
        row.Add(here.Statistics, here.Suffix3);
        row.Add(here.Statistics, here.InDocument, here.Shape);
    }

    // The template's number goes into the hash, so the order of the calls above is part of a trained model.
    private ref struct Row
    {
        private readonly Span<uint> _row;
        private readonly int _rowShift;
        private int _template;

        public Row(Span<uint> row, int shift)
        {
            _row = row;
            _rowShift = shift;
        }

        public void Add(ulong a) => Set(_template, a);

        public void Add(ulong a, ulong b) => Set(_template, TokenHash.Combine(a, b));

        public void Add(ulong a, ulong b, ulong c) => Set(_template, TokenHash.Combine(TokenHash.Combine(a, b), c));

        public void Set(int template, ulong value) =>
            _row[_template++] = (uint)(TokenHash.Mix(value + SaltOf(template)) >> _rowShift);
    }
}
