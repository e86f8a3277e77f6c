using PaperGraph.Model;

namespace PaperGraph.Construction.Linking;

/// <summary>
/// Takes the word for what kind of thing it is off a name: "BERT model", "ImageNet dataset", "F1 score"; and "-based" out of "LLM-based agent".
/// Only off names: a "segmentation model" is no segmentation. Both must be of the type that the word stands for, and the bare name the
/// more frequent.
/// </summary>
internal sealed class GenericHeads(FormTable forms, ClassUses uses, SenseTable senses)
{
    private const int FewPapers = 3;
    private const int ManyPapers = 5;
    private const string Based = "-based ";

    private static readonly string[] MethodHeads = ["model", "network", "architecture", "algorithm", "optimizer", "method"];
    private static readonly string[] DeviceHeads = ["model", "network", "architecture"];
    private static readonly string[] DatasetHeads = ["dataset", "benchmark", "corpus", "database"];
    private static readonly string[] MetricHeads = ["score", "metric"];
    private static readonly string[] BasedHeads = ["model", "network", "architecture", "algorithm", "method", "agent"];

    /// <summary>Words for devices: a transformer architecture is a transformer.</summary>
    private static readonly string[] DeviceEndings = ["er", "or", "ron"];

    /// <summary>The key of the name without its head; −1 when it keeps it.</summary>
    public int WithoutHead(int form)
    {
        var label = forms.Label(form);
        var blank = label.LastIndexOf(' ');
        if (blank <= 0) return -1;
        var head = label[(blank + 1)..].ToLowerInvariant();
        head = head switch { "corpora" => "corpus", _ => head.TrimEnd('s') };
        if (label.Contains(Based, StringComparison.OrdinalIgnoreCase)) return WithoutBased(label, head);
        var key = forms.KeyOfForm(form);
        var type = uses.Type(key);
        if (!Heads(type).Contains(head, StringComparer.Ordinal)) return -1;
        var bare = label[..blank];
        var bareKey = forms.FindKey(bare);
        if (bareKey < 0 || uses.Papers(bareKey) < Math.Max(FewPapers, uses.Papers(key)) || uses.Type(bareKey) != type) return -1;
        if (!IsName(bare, bareKey, head, type)) return -1;
        return senses.IsShortForm(bareKey) ? LongFormOf(bareKey, type) : bareKey;
    }

    private int WithoutBased(string label, string head)
    {
        var at = label.IndexOf(Based, StringComparison.OrdinalIgnoreCase);
        if (at <= 0 || !BasedHeads.Contains(head, StringComparer.Ordinal) || label.IndexOf(' ', at + Based.Length) >= 0) return -1;
        var key = forms.FindKey($"{label[..at]} {label[(at + Based.Length)..]}");
        if (key < 0 || uses.Papers(key) < FewPapers || senses.IsShortForm(key) || uses.Type(key) != ConceptType.Method) return -1;
        return forms.FindKey(label[..at]) is >= 0 and var owner && uses.Type(owner) == ConceptType.Method && uses.Papers(owner) >= ManyPapers ? key : -1;
    }

    /// <summary>Whether the last word of the bare name is a name: by its capitals or digits, as mostly written, or as a word for a device.</summary>
    private bool IsName(string bare, int bareKey, string head, ConceptType type)
    {
        if (type == ConceptType.Metric && string.Equals(head, "metric", StringComparison.Ordinal)) return uses.Papers(bareKey) >= ManyPapers;
        var last = bare[(bare.LastIndexOfAny([' ', '-']) + 1)..];
        if (last.Length > 0 && (last.AsSpan(1).ContainsAnyInRange('A', 'Z') || last.AsSpan().ContainsAnyInRange('0', '9')))
            return last.Length == bare.Length || forms.FindKey(last) is not (>= 0 and var key) || !senses.IsShortForm(key) || LongFormOf(key, type) >= 0;
        if (last.Length < bare.Length) return false;
        return (LetterCase.IsCapitalised(forms.Label(uses.BestForm(bareKey))) && uses.Papers(bareKey) >= ManyPapers)
            || (DeviceHeads.Contains(head, StringComparer.Ordinal) && IsDevice(bare));
    }

    /// <summary>A short form is a name where its long form ends in a device: a CNN model is a CNN, an RL model is no RL.</summary>
    private int LongFormOf(int key, ConceptType type)
    {
        if (senses.Default(key) is not { Papers: >= FewPapers } sense) return -1;
        var longForm = forms.Label(uses.BestForm(sense.Root) is >= 0 and var best ? best : 0);
        var last = longForm[(longForm.LastIndexOf(' ') + 1)..].ToLowerInvariant().TrimEnd('s');
        return type != ConceptType.Method || MethodHeads.Contains(last, StringComparer.Ordinal) || IsDevice(last) ? sense.Root : -1;
    }

    private static bool IsDevice(string word) => Array.Exists(DeviceEndings, ending => word.TrimEnd('s').EndsWith(ending, StringComparison.Ordinal));

    private static string[] Heads(ConceptType type) => type switch
    {
        ConceptType.Method => MethodHeads,
        ConceptType.Dataset => DatasetHeads,
        ConceptType.Metric => MetricHeads,
        _ => [],
    };
}
