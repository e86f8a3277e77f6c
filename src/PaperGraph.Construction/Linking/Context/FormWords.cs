using System.Runtime.InteropServices;

namespace PaperGraph.Construction.Linking;

/// <summary>The words of each label, in lower case and the singular, as numbers: the context that a mention is for the others of its paper.</summary>
internal sealed class FormWords
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _idsBySpan;
    private readonly List<string> _texts = [];
    private readonly int[] _first;
    private readonly List<int> _words = [];

    public FormWords(FormTable forms)
    {
        _idsBySpan = _ids.GetAlternateLookup<ReadOnlySpan<char>>();
        _first = new int[forms.FormCount + 1];
        Span<char> buffer = stackalloc char[64];
        for (var form = 0; form < forms.FormCount; form++)
        {
            var label = forms.Label(form).AsSpan();
            foreach (var range in label.SplitAny(' ', '-', '/', '_', '–', '(', ')'))
            {
                var written = label[range];
                if (written.IsEmpty || written.Length > buffer.Length - 2) continue;
                _words.Add(IdOf(Fold(written, buffer)));
            }

            _first[form + 1] = _words.Count;
        }
    }

    public int Count => _texts.Count;

    public string Text(int word) => _texts[word];

    /// <summary>The words of a label in their order.</summary>
    public ReadOnlySpan<int> Of(int form) => CollectionsMarshal.AsSpan(_words)[_first[form].._first[form + 1]];

    /// <summary>The number of a feature that is no word of a label, such as a subject category.</summary>
    public int IdOf(ReadOnlySpan<char> word)
    {
        if (_idsBySpan.TryGetValue(word, out var id)) return id;
        id = _texts.Count;
        _texts.Add(word.ToString());
        _ids.Add(_texts[id], id);
        return id;
    }

    /// <summary>The number of a word in lower case and the singular; −1 when no label has it.</summary>
    public int Find(ReadOnlySpan<char> word) => _idsBySpan.TryGetValue(word, out var id) ? id : -1;

    private static ReadOnlySpan<char> Fold(ReadOnlySpan<char> written, Span<char> buffer)
    {
        var cut = Plural.OfName(written).Cut;
        var length = written[..^cut].ToLowerInvariant(buffer);
        if (cut > 0 || IsName(written)) return buffer[..length];
        var (plural, add) = Plural.Of(buffer[..length]);
        add.CopyTo(buffer[(length - plural)..]);
        return buffer[..(length - plural + add.Length)];
    }

    private static bool IsName(ReadOnlySpan<char> word) => word.ContainsAnyInRange('0', '9') || word[1..].ContainsAnyInRange('A', 'Z');
}
