using System.Runtime.CompilerServices;
using PaperGraph.Extraction.Text;
using PaperGraph.Extraction.Vocabulary;
using PaperGraph.Model;

namespace PaperGraph.Extraction.Tagging;

/// <summary>
/// The features of all tokens of a document, title first: one row of <see cref="TemplateCount"/> hashed indices a token. Reused from
/// document to document by one thread.
/// </summary>
public sealed class FeatureMatrix
{
    /// <summary>Number of features of each token.</summary>
    public const int TemplateCount = 26;

    private const byte InShortForm = 1;
    private const byte OpensLongForm = 2;
    private const byte InLongForm = 4;

    private readonly VocabularyIndex _vocabulary;
    private readonly WordStatistics _statistics;
    private readonly int _shift;
    private readonly Dictionary<ulong, (int Title, int Abstract)> _counts = [];
    private TokenProperties[] _properties = new TokenProperties[512];
    private ulong[] _words = new ulong[512];
    private ushort[] _marks = new ushort[512];
    private uint[] _features = new uint[512 * TemplateCount];

    /// <summary>Makes an empty matrix whose indices are below <c>2^bits</c>.</summary>
    public FeatureMatrix(VocabularyIndex vocabulary, WordStatistics statistics, int bits)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        ArgumentNullException.ThrowIfNull(statistics);
        ArgumentOutOfRangeException.ThrowIfLessThan(bits, 8);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(bits, 24);
        _vocabulary = vocabulary;
        _statistics = statistics;
        _shift = 64 - bits;
    }

    /// <summary>Indices of the features of one token; title tokens come first. Valid until the next <see cref="Fill"/>.</summary>
    public ReadOnlySpan<uint> this[int token] => _features.AsSpan(token * TemplateCount, TemplateCount);

    /// <summary>Properties of one token that its features are made from. Valid until the next <see cref="Fill"/>.</summary>
    internal ref readonly TokenProperties Properties(int token) => ref _properties[token];

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
        foreach (var sentence in document.Title.Sentences) Combine(sentence.First, sentence.End, 0);
        var sentences = document.Abstract.Sentences;
        for (var s = 0; s < sentences.Length; s++)
            Combine(titleCount + sentences[s].First, titleCount + sentences[s].End, s == 0 ? 1U : s == sentences.Length - 1 ? 2U : 3U);
    }

    private void Grow(int count)
    {
        if (count <= _properties.Length) return;
        var size = Math.Max(count, _properties.Length * 2);
        _properties = new TokenProperties[size];
        _words = new ulong[size];
        _marks = new ushort[size];
        _features = new uint[size * TemplateCount];
    }

    private void ReadWords(DocumentField field, int offset)
    {
        for (var i = 0; i < field.Tokens.Length; i++)
        {
            ref var properties = ref _properties[offset + i];
            properties = TokenProperties.Of(field.TextOf(i));
            if (field.Tokens[i].Kind is TokenKind.Url or TokenKind.Number or TokenKind.Math)
                properties.Word = (ulong)field.Tokens[i].Kind + 100;
            properties.Form = TokenProperties.FormOf(field.Tokens[i].Kind, field.TextOf(i));
            properties.Statistics = _statistics[properties.Word];
            _words[offset + i] = properties.Word;
        }
    }

    // No name reaches from one sentence into the next.
    private void MarkNames(DocumentField field, int offset)
    {
        foreach (var sentence in field.Sentences)
            _vocabulary.Mark(field, sentence.First, sentence.End, _marks.AsSpan(offset + sentence.First, sentence.Length));
        for (var i = 0; i < field.Tokens.Length; i++) _properties[offset + i].Vocabulary = _marks[offset + i];
    }

    // How often a word stands in the document, and whether in both of its fields.
    private void CountWords(int titleCount, int count)
    {
        _counts.Clear();
        for (var i = 0; i < count; i++)
        {
            ref var entry = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_counts, _words[i], out _);
            if (i < titleCount) entry.Title++;
            else entry.Abstract++;
        }

        for (var i = 0; i < count; i++)
        {
            var (title, inAbstract) = _counts[_words[i]];
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

    // Runs a thousand times in the first second: compiled to the full at once.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Combine(int first, int end, uint place)
    {
        for (var i = first; i < end; i++) _properties[i].Place = (byte)place;
        var boundary = TokenProperties.Boundary;
        for (var i = first; i < end; i++)
        {
            ref readonly var before2 = ref (i - 2 >= first ? ref _properties[i - 2] : ref boundary);
            ref readonly var before = ref (i - 1 >= first ? ref _properties[i - 1] : ref boundary);
            ref readonly var here = ref _properties[i];
            ref readonly var after = ref (i + 1 < end ? ref _properties[i + 1] : ref boundary);
            ref readonly var after2 = ref (i + 2 < end ? ref _properties[i + 2] : ref boundary);
            var row = new Row(_features.AsSpan(i * TemplateCount, TemplateCount), _shift);
            row.Add(here.Word);
            row.Add(before.Word);
            row.Add(after.Word);
            row.Add(before.Word, here.Word);
            row.Add(here.Word, after.Word);
            row.Add(before2.Word, before.Word);
            row.Add(after.Word, after2.Word);
            row.Add(before.Word, here.Shape, after.Word);
            row.Add(here.Shape, place == 0 ? 1UL : 0UL);
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

        public void Add(ulong a) => Set(TokenHash.Mix(a + Seed));

        public void Add(ulong a, ulong b) => Set(TokenHash.Mix(TokenHash.Combine(a, b) + Seed));

        public void Add(ulong a, ulong b, ulong c) => Set(TokenHash.Mix(TokenHash.Combine(TokenHash.Combine(a, b), c) + Seed));

        private readonly ulong Seed => (ulong)(_template + 1) * 0xD6E8FEB86659FD93;

        private void Set(ulong hash) => _row[_template++] = (uint)(hash >> _rowShift);
    }
}
