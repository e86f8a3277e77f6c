using System.Runtime.InteropServices;
using PaperGraph.Model;

namespace PaperGraph.Construction.Linking;

/// <summary>
/// Decides which concept each mention means: by the key of its label, through the abbreviations that its paper defines, else through those
/// of the corpus. Papers come in the order of their ids, so every number given here depends on content alone.
/// </summary>
internal sealed class ConceptLinker
{
    private const byte Dropped = 1;

    private readonly List<Annotations> _papers;
    private readonly FormTable _forms;
    private readonly ThesaurusKeys _thesaurus;
    private readonly List<Definition> _definitions = [];
    private readonly int[] _firstDefinition;
    private readonly int[] _firstMention;
    private readonly int[] _surfaceOfMention;
    private readonly List<Reading> _readings = [];
    private readonly Dictionary<(int Surface, int Root, ReadingKind Kind), int> _readingIds = [];
    private readonly List<ConceptTally> _tallies = [];

    private ConceptLinker(List<Annotations> papers, Thesaurus thesaurus)
    {
        _papers = papers;
        _forms = new FormTable(new KeyMaker(), thesaurus.OwnForms);
        _thesaurus = new ThesaurusKeys(thesaurus, _forms);
        _firstDefinition = new int[papers.Count + 1];
        _firstMention = new int[papers.Count + 1];
        for (var i = 0; i < papers.Count; i++) _firstMention[i + 1] = _firstMention[i] + papers[i].Mentions.Length;
        _surfaceOfMention = new int[_firstMention[^1]];
    }

    public static LinkedCorpus Link(List<Annotations> papers, Thesaurus thesaurus, CancellationToken ct) =>
        new ConceptLinker(papers, thesaurus).Link(ct);

    private LinkedCorpus Link(CancellationToken ct)
    {
        for (var paper = 0; paper < _papers.Count; paper++)
        {
            ct.ThrowIfCancellationRequested();
            Intern(paper);
        }

        var classes = new ClassBuilder(_forms, _thesaurus, _definitions, IntroducedShortForms()).Build();
        var senses = new SenseTable(_forms, classes, _definitions);
        var words = new FormWords(_forms);
        var features = new PaperFeatures(_papers, _forms, words, _firstMention, _surfaceOfMention);
        var uses = new ClassUses(_papers, _forms, classes, _firstMention, _surfaceOfMention);
        var nearDuplicates = new NearDuplicates(_forms, words, features, uses, classes, senses).Merge();

        // Classes have grown, and senses with them.
        if (nearDuplicates.Count > 0) senses = new SenseTable(_forms, classes, _definitions);
        var context = new ContextSenses(_papers, _forms, classes, senses, _definitions, _firstDefinition, _firstMention, _surfaceOfMention, features);
        var resolver = new SenseResolver(_forms, _thesaurus, classes, senses, context, _definitions);
        var roots = new byte[_forms.KeyCount];
        foreach (var key in _thesaurus.Drops) roots[classes.Find(key)] = Dropped;

        var readingOfMention = _surfaceOfMention;
        var conceptOfRoot = new int[_forms.KeyCount];
        Array.Fill(conceptOfRoot, -1);
        var defaultReading = new int[_forms.SurfaceCount];
        Array.Fill(defaultReading, -1);
        for (var paper = 0; paper < _papers.Count; paper++)
        {
            ct.ThrowIfCancellationRequested();
            var definitions = CollectionsMarshal.AsSpan(_definitions)[_firstDefinition[paper].._firstDefinition[paper + 1]];
            var annotations = _papers[paper];
            for (var i = 0; i < annotations.Mentions.Length; i++)
            {
                var at = _firstMention[paper] + i;
                var surface = _surfaceOfMention[at];
                int reading;
                if (!senses.IsShortForm(_forms.KeyOf(surface)) || (definitions.IsEmpty && !senses.NeedsContext(_forms.KeyOf(surface))))
                {
                    ref var known = ref defaultReading[surface];
                    if (known < 0) known = ReadingOf(paper, resolver.Resolve(paper, surface, [], 0));
                    reading = known;
                }
                else
                {
                    reading = ReadingOf(paper, resolver.Resolve(paper, surface, definitions, _firstDefinition[paper]));
                }

                var root = _readings[reading].Root;
                if ((roots[root] | roots[classes.Find(_forms.KeyOf(surface))]) == Dropped) reading = -1;
                else Tally(annotations, annotations.Mentions[i], paper, reading, conceptOfRoot);
                readingOfMention[at] = reading;
            }

            foreach (var definition in definitions)
            {
                // A definition writes both its forms out, whether or not they are mentions.
                TallyForm(resolver.Resolve(paper, definition.ShortSurface, definitions, _firstDefinition[paper]), paper, roots, conceptOfRoot);
                TallyForm(resolver.Resolve(paper, definition.LongSurface, definitions, _firstDefinition[paper]), paper, roots, conceptOfRoot);
            }
        }

        return new LinkedCorpus
        {
            Forms = _forms,
            Thesaurus = _thesaurus,
            Senses = senses,
            Context = context,
            NearDuplicates = nearDuplicates,
            Definitions = _definitions,
            FirstMention = _firstMention,
            ReadingOfMention = readingOfMention,
            Readings = [.. _readings],
            Tallies = [.. _tallies],
            ConceptOfRoot = conceptOfRoot,
            TypeOfRoot = TypesByRoot(classes, resolver),
            NameOfRoot = NamesByRoot(classes),
        };
    }

    private void Intern(int paper)
    {
        var annotations = _papers[paper];
        var text = annotations.Paper;
        for (var i = 0; i < annotations.Mentions.Length; i++)
            _surfaceOfMention[_firstMention[paper] + i] = _forms.Surface(text.Text(annotations.Mentions[i].Location));

        foreach (var pair in annotations.Abbreviations)
        {
            var (shortSurface, longSurface) = (_forms.Surface(text.Text(pair.ShortForm)), _forms.Surface(text.Text(pair.LongForm)));
            var (shortKey, longKey) = (_forms.KeyOf(shortSurface), _forms.KeyOf(longSurface));

            // A long form that is no longer than its short form explains nothing, and could send resolution in a circle.
            if (_forms.KeyLength(longKey) > _forms.KeyLength(shortKey) && _forms.KeyLength(shortKey) > 0)
                _definitions.Add(new Definition(paper, shortSurface, longSurface, shortKey, longKey, pair.Confidence));
        }

        _firstDefinition[paper + 1] = _definitions.Count;
    }

    /// <summary>Papers and keys of the short forms that a paper both defines and introduces.</summary>
    private HashSet<(int Paper, int Key)> IntroducedShortForms()
    {
        var result = new HashSet<(int Paper, int Key)>();
        foreach (var definition in _definitions)
        {
            var mentions = _papers[definition.Paper].Mentions;
            for (var i = 0; i < mentions.Length; i++)
            {
                if (mentions[i].Role == PaperRole.Introduces
                    && _forms.KeyOf(_surfaceOfMention[_firstMention[definition.Paper] + i]) == definition.ShortKey)
                {
                    result.Add((definition.Paper, definition.ShortKey));
                    break;
                }
            }
        }

        return result;
    }

    private int ReadingOf(int paper, Resolution resolution)
    {
        ref var id = ref CollectionsMarshal.GetValueRefOrAddDefault(
            _readingIds, (resolution.Surface, resolution.Root, resolution.Kind), out var exists);
        if (exists) return id;
        id = _readings.Count;
        _readings.Add(new Reading
        {
            Surface = resolution.Surface,
            Root = resolution.Root,
            Kind = resolution.Kind,
            Definition = resolution.Definition,
            Context = resolution.Context,
            FirstPaper = paper,
        });
        return id;
    }

    private void Tally(Annotations annotations, in Mention mention, int paper, int readingId, int[] conceptOfRoot)
    {
        ref var reading = ref CollectionsMarshal.AsSpan(_readings)[readingId];
        ref var tally = ref TallyOf(reading.Root, conceptOfRoot);
        reading.Mentions++;
        if (StandsInRunningText(annotations.Paper, mention.Location))
            ConceptTally.Count(ref reading.PlainPapers, ref reading.LastPlainPaper, paper);
        CountPaper(ref tally, ref reading, paper);
        tally.Mentions++;
        tally.Weights[(int)mention.Type] += mention.Confidence;
        if (mention.Role != PaperRole.Introduces) return;
        ConceptTally.Count(ref tally.IntroducingPapers, ref tally.Last.Introducing, paper);
        if (reading.IsShortForm) ConceptTally.Count(ref tally.ShortIntroducingPapers, ref tally.Last.ShortIntroducing, paper);
    }

    private void TallyForm(Resolution resolution, int paper, byte[] roots, int[] conceptOfRoot)
    {
        if ((roots[resolution.Root] | roots[_forms.KeyOf(resolution.Surface)]) == Dropped) return;
        var reading = ReadingOf(paper, resolution);
        CountPaper(ref TallyOf(resolution.Root, conceptOfRoot), ref CollectionsMarshal.AsSpan(_readings)[reading], paper);
    }

    private ref ConceptTally TallyOf(int root, int[] conceptOfRoot)
    {
        ref var concept = ref conceptOfRoot[root];
        if (concept < 0)
        {
            concept = _tallies.Count;
            _tallies.Add(new ConceptTally { Root = root });
        }

        return ref CollectionsMarshal.AsSpan(_tallies)[concept];
    }

    private static void CountPaper(ref ConceptTally tally, ref Reading reading, int paper)
    {
        ConceptTally.Count(ref reading.Papers, ref reading.LastPaper, paper);
        ConceptTally.Count(ref tally.Papers, ref tally.Last.Any, paper);
        if (reading.IsShortForm) ConceptTally.Count(ref tally.ShortPapers, ref tally.Last.Short, paper);
        else ConceptTally.Count(ref tally.LongPapers, ref tally.Last.Long, paper);
    }

    private static bool StandsInRunningText(Paper paper, TextLocation location)
    {
        if (location.Field != TextField.Abstract) return false;
        var text = paper.Abstract;
        var i = location.Span.Start - 1;
        while (i >= 0 && (text[i] is ' ' or '"' or '“' or '(' or '\'' || char.IsWhiteSpace(text[i]))) i--;
        return i >= 0 && text[i] is not ('.' or '!' or '?' or ':');
    }

    private Dictionary<int, ConceptType> TypesByRoot(KeyClasses classes, SenseResolver resolver)
    {
        var result = new Dictionary<int, ConceptType>();
        foreach (var (key, form, type) in _thesaurus.Types)
        {
            result.TryAdd(classes.Find(key), type);
            result.TryAdd(resolver.DefaultRoot(key, form), type);
        }

        return result;
    }

    private Dictionary<int, int> NamesByRoot(KeyClasses classes)
    {
        var result = new Dictionary<int, int>();
        foreach (var (keys, form) in _thesaurus.Merges) result.TryAdd(classes.Find(keys[0]), form);
        return result;
    }
}
