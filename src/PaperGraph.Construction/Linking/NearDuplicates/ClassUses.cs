using PaperGraph.Model;

namespace PaperGraph.Construction.Linking;

/// <summary>How often each class of keys is mentioned, as what type, and how it is mostly written. Counted before
/// short forms are resolved and near-duplicates joined, and not changed by that.</summary>
internal sealed class ClassUses
{
    private readonly int[] _rootOf;
    private readonly int[] _papers;
    private readonly int[] _bestForm;
    private readonly ConceptTally.TypeWeights[] _types;

    public ClassUses(List<Annotations> papers, FormTable forms, KeyClasses classes, int[] firstMention, int[] surfaceOfMention)
    {
        _rootOf = new int[forms.KeyCount];
        for (var key = 0; key < _rootOf.Length; key++) _rootOf[key] = classes.Find(key);
        _papers = new int[forms.KeyCount];
        _bestForm = new int[forms.KeyCount];
        _types = new ConceptTally.TypeWeights[forms.KeyCount];
        var last = new int[forms.KeyCount];
        var mentionsOfForm = new int[forms.FormCount];
        for (var paper = 0; paper < papers.Count; paper++)
        {
            for (var i = firstMention[paper]; i < firstMention[paper + 1]; i++)
            {
                var mention = papers[paper].Mentions[i - firstMention[paper]];
                var root = _rootOf[forms.KeyOf(surfaceOfMention[i])];
                ConceptTally.Count(ref _papers[root], ref last[root], paper);
                _types[root][(int)mention.Type] += mention.Confidence;
                mentionsOfForm[forms.FormOf(surfaceOfMention[i])]++;
            }
        }

        Array.Fill(_bestForm, -1);
        for (var form = 0; form < mentionsOfForm.Length; form++)
        {
            ref var best = ref _bestForm[_rootOf[forms.KeyOfForm(form)]];
            if (best < 0 || mentionsOfForm[form] > mentionsOfForm[best]) best = form;
        }
    }

    /// <summary>Number of papers that mention the class of the key.</summary>
    public int Papers(int key) => _papers[_rootOf[key]];

    /// <summary>The form most of its mentions have.</summary>
    public int BestForm(int key) => _bestForm[_rootOf[key]];

    /// <summary>The type with the greatest weight.</summary>
    public ConceptType Type(int key) => ConceptTally.Heaviest(_types[_rootOf[key]]);
}
