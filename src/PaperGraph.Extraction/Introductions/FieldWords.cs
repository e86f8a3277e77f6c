using System.Runtime.CompilerServices;
using PaperGraph.Extraction.Tagging;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Introductions;

/// <summary>One field's tokens as the classifier of names sees them: hash, role and commonness of each, in memory that is used again.</summary>
internal sealed class FieldWords(WordStatistics statistics)
{
    private ulong[] _words = new ulong[256];
    private WordRole[] _roles = new WordRole[256];
    private byte[] _common = new byte[256];
    private NameShape[] _shapes = new NameShape[256];
    private DocumentField? _field;

    public DocumentField Field => _field!;

    public int Count { get; private set; }

    /// <summary>Hash of a token's word; the token must be there.</summary>
    public ulong this[int token] => _words[token];

    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Fill(DocumentField field)
    {
        _field = field;
        Count = field.Tokens.Length;
        if (Count > _words.Length)
        {
            Array.Resize(ref _words, Count * 2);
            Array.Resize(ref _roles, Count * 2);
            Array.Resize(ref _common, Count * 2);
            Array.Resize(ref _shapes, Count * 2);
        }

        for (var i = 0; i < Count; i++)
        {
            var text = field.TextOf(i);
            _words[i] = field.Words[i];
            _roles[i] = WordRoles.Of(_words[i]);
            _common[i] = statistics[_words[i]];
            _shapes[i] = field.Tokens[i].Kind is TokenKind.Word ? NameShapes.Of(text) : NameShape.None;
        }
    }

    /// <summary>Hash of the word at a token, or 1 before and 2 behind the sentence.</summary>
    public ulong At(int token, Sentence sentence) => token < sentence.First ? 1 : token >= sentence.End ? 2 : _words[token];

    public WordRole RoleOf(int token) => _roles[token];

    /// <summary>Whether a token says any of these.</summary>
    public bool Says(int token, WordRole role) => (_roles[token] & role) != WordRole.None;

    /// <summary>Logarithm to base 2 of the number of abstracts with the word, 0 to 12.</summary>
    public int CommonnessOf(int token) => _common[token] & 15;

    /// <summary>How often the word is capital inside a sentence, 0 to 4 quarters.</summary>
    public int CapitalsOf(int token) => _common[token] >> 4;

    public NameShape ShapeOf(int token) => _shapes[token];

    /// <summary>How the tokens of a name are written together: a small number.</summary>
    public ulong ShapeOf(int first, int end)
    {
        var (all, initials) = (NameShape.None, 0);
        for (var i = first; i < end; i++)
        {
            all |= _shapes[i];
            if (_shapes[i].HasFlag(NameShape.Initial)) initials++;
        }

        var written = initials == 0 ? 0UL : initials == end - first ? 64UL : 128UL;
        return (uint)Math.Min(end - first, 4) | (ulong)(all & (NameShape.Inner | NameShape.All | NameShape.Digit)) | written;
    }
}
