using PaperGraph.Extraction.Text;
using PaperGraph.Vocabularies;

namespace PaperGraph.Extraction.Vocabulary;

/// <summary>
/// Known names of methods, tasks, datasets and metrics, found in the tokens of a text whatever their case, hyphens, LaTeX marks or plural.
/// A name is known under one or several types; being known is a hint for the tagger, never a decision.
/// </summary>
public sealed class VocabularyIndex
{
    private const int LongestName = 9;
    private const string Resource = "PaperGraph.Extraction.Vocabulary.vocabulary.pgv";

    /// <summary>Marks the names of a vocabulary.</summary>
    public VocabularyIndex(Vocabularies.Vocabulary concepts)
    {
        ArgumentNullException.ThrowIfNull(concepts);
        Concepts = concepts;
    }

    /// <summary>The concepts behind the names.</summary>
    public Vocabularies.Vocabulary Concepts { get; }

    /// <summary>The vocabulary that ships with the program, compiled from <c>ontology/vocabulary.ttl</c>.</summary>
    public static VocabularyIndex LoadShipped()
    {
        using var stream = typeof(VocabularyIndex).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is missing from the assembly.");
        return new VocabularyIndex(Vocabularies.Vocabulary.Read(stream));
    }

    /// <summary>Reads lines of <c>type TAB name</c>; <c>#</c> starts a comment, and a line that is neither is passed over.</summary>
    public static VocabularyIndex Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var types = new SortedDictionary<string, ConceptTypes>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab < 0 || line[0] == '#' || !Enum.TryParse<ConceptTypes>(line.AsSpan(0, tab), out var type)) continue;
            types[line[(tab + 1)..]] = types.GetValueOrDefault(line[(tab + 1)..]) | type;
        }

        var builder = new VocabularyBuilder();
        foreach (var (name, of) in types) builder.Add(new VocabularyEntry(name, of, [new VocabularyLabel(name, LabelRoles.Preferred)], []));
        using var compiled = new MemoryStream();
        builder.Write(compiled);
        compiled.Position = 0;
        return new VocabularyIndex(Vocabularies.Vocabulary.Read(compiled));
    }

    /// <summary>Marks the tokens <c>[first, end)</c> in known names, longest first from the left; see <see cref="NameMarks"/>.</summary>
    /// <param name="field">Where the tokens stand.</param>
    /// <param name="first">First token; no name reaches over the ends.</param>
    /// <param name="end">Token after the last.</param>
    /// <param name="marks">One for each token; overwritten.</param>
    internal void Mark(DocumentField field, int first, int end, Span<ushort> marks)
    {
        for (var i = first; i < end;) i = Mark(field, i, first, end, Opening(field.TextOf(i), field.Tokens[i].Kind), marks);
    }

    /// <summary>The same for tokens of which it is known whether they may open a name.</summary>
    /// <param name="field">Where the tokens stand.</param>
    /// <param name="first">First token; no name reaches over the ends.</param>
    /// <param name="end">Token after the last.</param>
    /// <param name="openings">What <see cref="Opening"/> says of each token.</param>
    /// <param name="marks">One for each token; overwritten.</param>
    internal void Mark(DocumentField field, int first, int end, ReadOnlySpan<NameOpening> openings, Span<ushort> marks)
    {
        for (var i = first; i < end;) i = Mark(field, i, first, end, openings[i - first], marks);
    }

    /// <summary>The mark of the first of some tokens, as <see cref="Mark(DocumentField, int, int, Span{ushort})"/> would give it, and whether they are one
    /// known name from first to last. The others need not be looked at: a name that does not reach over all of them leaves no name that does.</summary>
    /// <param name="field">Where the tokens stand.</param>
    /// <param name="first">First token; no name reaches over the ends.</param>
    /// <param name="end">Token after the last.</param>
    /// <param name="opening">What <see cref="Opening"/> says of the first token.</param>
    internal (ushort Mark, bool IsWhole) MarkFirst(DocumentField field, int first, int end, NameOpening opening)
    {
        if (!opening.MayOpen) return (opening.PartMark, false);
        var (next, match) = LongestMatch(field, first, end);
        return next > first ? (NameMarks.Of(match, 0, next - first), next == end) : (opening.PartMark, false);
    }

    /// <inheritdoc cref="MarkFirst(DocumentField, int, int, NameOpening)"/>
    internal (ushort Mark, bool IsWhole) MarkFirst(DocumentField field, int first, int end) =>
        MarkFirst(field, first, end, Opening(field.TextOf(first), field.Tokens[first].Kind));

    /// <summary>What can be said of a token by itself.</summary>
    internal NameOpening Opening(ReadOnlySpan<char> text, TokenKind kind) =>
        new(kind is not (TokenKind.Punctuation or TokenKind.Url) && Concepts.Walk().Read(text), MarkOfPart(text));

    // Marks the name that a token opens, or the token alone; returns the token behind.
    private int Mark(DocumentField field, int token, int first, int end, NameOpening opening, Span<ushort> marks)
    {
        if (opening.MayOpen)
        {
            var (next, match) = LongestMatch(field, token, end);
            for (var k = token; k < next; k++) marks[k - first] = NameMarks.Of(match, k - token, next - token);
            if (next > token) return next;
        }

        marks[token - first] = opening.PartMark;
        return token + 1;
    }

    private (int End, VocabularyMatch Match) LongestMatch(DocumentField field, int first, int end)
    {
        var (found, best) = (first, default(VocabularyMatch));
        var walk = Concepts.Walk();
        end = Math.Min(end, first + LongestName);
        for (var i = first; i < end; i++)
        {
            var token = field.Tokens[i];
            var text = token.Span.Of(field.Text);
            if (token.Kind == TokenKind.Url) break;
            if (token.Kind == TokenKind.Punctuation && text is not ("/" or "-" or "–" or "&" or "+" or ".")) break;
            if (!walk.Read(text)) break;
            if (token.Kind != TokenKind.Punctuation && walk.TryMatch(out var match)) (found, best) = (i + 1, match);
        }

        return (found, best);
    }

    // "ImageNet-trained", "BERT-based": what stands before the last hyphen.
    private ushort MarkOfPart(ReadOnlySpan<char> token)
    {
        var hyphen = token.LastIndexOf('-');
        if (hyphen < 2) return 0;
        var walk = Concepts.Walk();
        return walk.Read(token[..hyphen]) && walk.TryMatch(out var match) ? NameMarks.OfPart(match) : (ushort)0;
    }
}
