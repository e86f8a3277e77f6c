using System.Collections.Immutable;
using System.Globalization;
using PaperGraph.Construction.Linking;
using PaperGraph.Model;
using PaperGraph.Model.Text;

namespace PaperGraph.Construction.Assembly;

/// <summary>
/// Tells for each surface form that is not its concept's label why it was taken for the concept, and for each that was kept apart why.
/// Where several rules were needed the reason is the last of <see cref="MergeReason"/>'s order that was.
/// </summary>
internal sealed class MergeAccount
{
    private const int ManyPapers = 5;
    private const double DoubtfulShare = 0.25;

    private readonly List<Annotations> _papers;
    private readonly LinkedCorpus _corpus;
    private readonly ConceptColumn _concepts;
    private readonly KeyMaker _keys = new();
    private readonly Dictionary<int, int> _definitionOfLongKey = [];
    private readonly Dictionary<int, int> _nearDuplicateOfKey = [];

    private MergeAccount(List<Annotations> papers, LinkedCorpus corpus, ConceptColumn concepts)
    {
        _papers = papers;
        _corpus = corpus;
        _concepts = concepts;
        for (var i = 0; i < corpus.Definitions.Count; i++) _definitionOfLongKey.TryAdd(corpus.Definitions[i].LongKey, i);

        // The rarer name first: it is the one that was taken for another.
        for (var i = 0; i < corpus.NearDuplicates.Count; i++) _nearDuplicateOfKey.TryAdd(corpus.NearDuplicates[i].Rare, i);
        for (var i = 0; i < corpus.NearDuplicates.Count; i++) _nearDuplicateOfKey.TryAdd(corpus.NearDuplicates[i].Kept, i);
    }

    public static ImmutableArray<Merge> Build(List<Annotations> papers, LinkedCorpus corpus, ConceptColumn concepts) =>
        new MergeAccount(papers, corpus, concepts).Build();

    private ImmutableArray<Merge> Build()
    {
        var lines = new List<Merge>();
        for (var i = 0; i < _corpus.Readings.Length; i++)
        {
            if (_concepts.IndexOf(i) is >= 0 and var concept && _corpus.Readings[i].Papers > 0
                && Line(_corpus.Readings[i], _concepts.Concepts[concept]) is { } line)
            {
                lines.Add(line);
            }
        }

        foreach (ref readonly var tally in _corpus.Tallies.AsSpan())
        {
            if (TypeLine(tally) is { } line) lines.Add(line);
        }

        var result = ImmutableArray.CreateBuilder<Merge>(lines.Count);
        lines.Sort(Compare);
        foreach (var line in lines)
        {
            // Surfaces that differ in their blanks alone are one line.
            if (result.Count > 0 && result[^1] is var last && last.Form == line.Form && last.ConceptId == line.ConceptId && last.Reason == line.Reason)
                result[^1] = last with { Support = last.Support + line.Support };
            else result.Add(line);
        }

        return result.DrainToImmutable();
    }

    private static int Compare(Merge x, Merge y)
    {
        var byForm = string.CompareOrdinal(x.Form, y.Form);
        if (byForm != 0) return byForm;
        var byConcept = string.CompareOrdinal(x.ConceptId, y.ConceptId);
        if (byConcept != 0) return byConcept;
        return x.Reason != y.Reason ? ((int)x.Reason).CompareTo((int)y.Reason) : string.CompareOrdinal(x.Evidence, y.Evidence);
    }

    private Merge? Line(Reading reading, Concept concept)
    {
        var form = LatexText.CollapseBlanks(_corpus.Forms.Written(reading.Surface));
        var key = _corpus.Forms.KeyOf(reading.Surface);
        var (reason, evidence) = KeptApart(reading, key);
        if (reason is null)
        {
            if (string.Equals(form, concept.PrefLabel, StringComparison.Ordinal)) return null;
            (reason, evidence) = key == _corpus.Forms.KeyOfForm(_corpus.Forms.Form(concept.PrefLabel))
                ? (SpellingReason(form, _corpus.Forms.LabelOf(reading.Surface), concept.PrefLabel), "")
                : MeaningReason(reading, key);
        }

        return new Merge(form, concept.Id, reason.Value, reading.Papers, evidence);
    }

    /// <summary>The shares of the types where the second has a quarter of the weight or more; null where they agree or hardly anyone says so.</summary>
    private Merge? TypeLine(ConceptTally tally)
    {
        if (tally.Papers < ManyPapers || tally.Mentions == 0 || _corpus.TypeOfRoot.ContainsKey(tally.Root)) return null;
        if (_concepts.IndexOfTally(_corpus.ConceptOfRoot[tally.Root]) is not (>= 0 and var index)) return null;
        var sum = 0.0;
        for (var i = 0; i < ConceptTally.TypeWeights.Count; i++) sum += tally.Weights[i];
        var shares = Enum.GetValues<ConceptType>().Select(type => (Type: type, Share: tally.Weights[(int)type] / sum)).OrderByDescending(entry => entry.Share).ToArray();
        if (shares[1].Share < DoubtfulShare) return null;
        var text = shares.Where(entry => entry.Share >= 0.01)
            .Select(entry => string.Create(CultureInfo.InvariantCulture, $"{entry.Type} {Math.Floor(100 * entry.Share):F0} %"));
        var concept = _concepts.Concepts[index];
        return new Merge(concept.PrefLabel, concept.Id, MergeReason.TypeByMajority, tally.Papers, string.Join("; ", text));
    }

    private (MergeReason? Reason, string Evidence) KeptApart(Reading reading, int key)
    {
        if (reading.Kind == ReadingKind.Ambiguous) return (MergeReason.KeptApartAmbiguous, SensesText(key));
        if (_corpus.Thesaurus.OwnKeys.TryGetValue(key, out var own)) return (MergeReason.KeptApartThesaurus, own.ToString());
        if (reading.Kind != ReadingKind.SplitApart) return (null, "");
        foreach (var (first, second, place) in _corpus.Thesaurus.Splits)
        {
            if (first == key || second == key) return (MergeReason.KeptApartThesaurus, place.ToString());
        }

        return (MergeReason.KeptApartThesaurus, "");
    }

    private MergeReason SpellingReason(string form, string label, string preferred)
    {
        if (string.Equals(form, preferred, StringComparison.OrdinalIgnoreCase)) return MergeReason.Case;
        foreach (var (stage, reason) in
            (ReadOnlySpan<(KeyStage, MergeReason)>)[(KeyStage.Punctuation, MergeReason.Punctuation), (KeyStage.Plural, MergeReason.Plural)])
        {
            if (string.Equals(_keys.Make(label, stage), _keys.Make(preferred, stage), StringComparison.Ordinal)) return reason;
        }

        return MergeReason.Spelling;
    }

    private (MergeReason Reason, string Evidence) MeaningReason(Reading reading, int key)
    {
        if (reading.Kind == ReadingKind.Defined) return (MergeReason.Abbreviation, DefinitionText(reading.Definition));
        if (reading.Kind == ReadingKind.ByCorpus) return (MergeReason.CorpusAbbreviation, DefinitionText(reading.Definition) + ContextText(reading));
        if (reading.Kind == ReadingKind.ByContext) return (MergeReason.ContextAbbreviation, $"{DefinitionText(reading.Definition)}{ContextText(reading)}; senses: {SensesText(key)}");
        if (_corpus.Thesaurus.MergePlace(key) is { } place) return (MergeReason.Thesaurus, place.ToString());
        if (_nearDuplicateOfKey.TryGetValue(key, out var near)) return (_corpus.NearDuplicates[near].Rule, _corpus.NearDuplicates[near].Evidence);
        return (MergeReason.Abbreviation, _definitionOfLongKey.TryGetValue(key, out var definition) ? DefinitionText(definition) : "");
    }

    private string DefinitionText(int index)
    {
        var definition = _corpus.Definitions[index];
        return $"{_papers[definition.Paper].Paper.Id}: {_corpus.Forms.LabelOf(definition.ShortSurface)} = {_corpus.Forms.LabelOf(definition.LongSurface)}";
    }

    private string ContextText(Reading reading)
    {
        var (sense, first, second, third) = reading.Context;
        if (sense < 0) return "";
        int[] features = [first, second, third];
        var said = string.Join(", ", features.Where(feature => feature >= 0).Select(_corpus.Context.Feature));
        return said.Length == 0 ? "" : $"; {_papers[reading.FirstPaper].Paper.Id} speaks of {said}";
    }

    private string SensesText(int key)
    {
        var parts = new List<string>();
        foreach (var sense in _corpus.Senses.Senses(key))
            parts.Add($"{_corpus.Forms.LabelOf(_corpus.Definitions[sense.FirstDefinition].LongSurface)} ({sense.Papers})");
        return string.Join("; ", parts);
    }
}
