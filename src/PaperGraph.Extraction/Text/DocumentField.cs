using PaperGraph.Extraction.Tagging;
using PaperGraph.Model;

namespace PaperGraph.Extraction.Text;

/// <summary>Title or abstract with its tokens and sentences. The text is the stored one, untouched; all offsets count in it.</summary>
public sealed class DocumentField
{
    private readonly Token[] _tokens;
    private readonly Sentence[] _sentences;
    private ulong[]? _words;

    internal DocumentField(TextField field, string text, Token[] tokens, Sentence[] sentences)
    {
        Field = field;
        Text = text;
        _tokens = tokens;
        _sentences = sentences;
    }

    /// <summary>Which field of the paper this is.</summary>
    public TextField Field { get; }

    /// <summary>The stored text.</summary>
    public string Text { get; }

    /// <summary>Tokens in the order of the text. Markup (LaTeX commands, braces, HTML tags) belongs to none.</summary>
    public ReadOnlySpan<Token> Tokens => _tokens;

    /// <summary>Sentences in the order of the text; together they cover all tokens.</summary>
    public ReadOnlySpan<Sentence> Sentences => _sentences;

    /// <summary>The characters of one token.</summary>
    public ReadOnlySpan<char> TextOf(int token) => _tokens[token].Span.Of(Text);

    /// <summary>Hash of each token's word (<see cref="TokenHash.OfWord"/>), computed when first asked for.</summary>
    internal ReadOnlySpan<ulong> Words => _words ??= HashWords();

    /// <summary>Index of the first token that starts at or behind a place in the text; the number of tokens where none does.</summary>
    public int TokenFrom(int place)
    {
        var (low, high) = (0, _tokens.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_tokens[middle].Span.Start < place) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>The sentence that holds a token.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such token.</exception>
    public Sentence SentenceOf(int token)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(token);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(token, _tokens.Length);
        var (low, high) = (0, _sentences.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_sentences[middle].End <= token) low = middle + 1;
            else high = middle;
        }

        return _sentences[low];
    }

    /// <summary>The location that reaches from the first to before the end token.</summary>
    public TextLocation Locate(int firstToken, int endToken) =>
        new(Field, _tokens[firstToken].Span.Start, _tokens[endToken - 1].Span.End);

    /// <summary>The location of a whole sentence.</summary>
    public TextLocation Locate(Sentence sentence) => Locate(sentence.First, sentence.End);

    private ulong[] HashWords()
    {
        var words = new ulong[_tokens.Length];
        for (var i = 0; i < words.Length; i++) words[i] = TokenHash.OfWord(TextOf(i));
        return words;
    }
}
