using System.Collections.Immutable;
using PaperGraph.Model.Text;

namespace PaperGraph.Construction.Linking;

/// <summary>
/// Numbers each distinct surface once, and with it the label it is cleaned to and the key that label is filed under.
/// Everything that depends on spelling alone is worked out here, once a surface and not once a mention.
/// </summary>
internal sealed class FormTable
{
    private readonly KeyMaker _keyMaker;
    private readonly ImmutableHashSet<string> _ownForms;
    private readonly Dictionary<string, int> _surfaceIds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _surfaceIdsBySpan;
    private readonly Dictionary<string, int> _formIds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _keyIds = new(StringComparer.Ordinal);
    private readonly List<string> _surfaces = [];
    private readonly List<int> _formOfSurface = [];
    private readonly List<string> _forms = [];
    private readonly List<int> _keyOfForm = [];
    private readonly List<int> _keyLengths = [];

    public FormTable(KeyMaker keyMaker, ImmutableHashSet<string> ownForms)
    {
        _keyMaker = keyMaker;
        _ownForms = ownForms;
        _surfaceIdsBySpan = _surfaceIds.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public int KeyCount => _keyIds.Count;

    public int SurfaceCount => _surfaces.Count;

    public int FormCount => _forms.Count;

    public int Surface(ReadOnlySpan<char> text)
    {
        if (_surfaceIdsBySpan.TryGetValue(text, out var id)) return id;
        var surface = text.ToString();
        id = _surfaces.Count;
        _surfaces.Add(surface);
        _surfaceIds.Add(surface, id);
        _formOfSurface.Add(Form(LatexText.Clean(surface)));
        return id;
    }

    public int Form(string label)
    {
        if (_formIds.TryGetValue(label, out var id)) return id;
        id = _forms.Count;
        _forms.Add(label);
        _formIds.Add(label, id);
        var key = _ownForms.Contains(label) ? KeyMaker.OwnKey(label) : _keyMaker.Make(label);
        if (!_keyIds.TryGetValue(key, out var keyId))
        {
            keyId = _keyIds.Count;
            _keyIds.Add(key, keyId);
            _keyLengths.Add(key.Length);
        }

        _keyOfForm.Add(keyId);
        return id;
    }

    public string Written(int surface) => _surfaces[surface];

    public int FormOf(int surface) => _formOfSurface[surface];

    public string Label(int form) => _forms[form];

    public string LabelOf(int surface) => _forms[_formOfSurface[surface]];

    public int KeyOf(int surface) => _keyOfForm[_formOfSurface[surface]];

    public int KeyOfForm(int form) => _keyOfForm[form];

    /// <summary>The key of a label that some paper or thesaurus has a form of; −1 when there is none.</summary>
    public int FindKey(string label) => _keyIds.TryGetValue(_keyMaker.Make(label), out var key) ? key : -1;

    public int KeyLength(int key) => _keyLengths[key];
}
