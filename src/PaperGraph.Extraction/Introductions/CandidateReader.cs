using PaperGraph.Extraction.Tagging;
using PaperGraph.Extraction.Text;
using PaperGraph.Extraction.Vocabulary;
using PaperGraph.Model;

namespace PaperGraph.Extraction.Introductions;

/// <summary>
/// Groups the mentions of a document by name and describes how each name is used: what stands before and after it, whether the sentence
/// says that something is proposed or called, whether it opens the title, how it is written.
/// </summary>
internal sealed class CandidateReader(VocabularyIndex vocabulary, WordStatistics statistics)
{
    private const int CueReach = 14;
    private const int DescribedInAbstract = 2;

    /// <summary>One candidate a name, short and long form together, in the order of their first mentions.</summary>
    public static List<Candidate> Read(Document document, ReadOnlySpan<Mention> mentions, ReadOnlySpan<Abbreviation> abbreviations)
    {
        var names = new Dictionary<ulong, Candidate>();
        var candidates = new List<Candidate>();
        var links = Links(document, abbreviations);
        for (var i = 0; i < mentions.Length; i++)
        {
            var name = NameOf(document, mentions[i].Location);
            if (links.TryGetValue(name, out var other)) name = other;
            if (!names.TryGetValue(name, out var candidate))
            {
                names.Add(name, candidate = new Candidate([]));
                candidates.Add(candidate);
            }

            candidate.Mentions.Add(i);
        }

        return candidates;
    }

    /// <summary>Adds the features of a candidate: of the places where it stands, and of the name as a whole.</summary>
    public void Describe(
        Document document,
        ReadOnlySpan<Mention> mentions,
        Dictionary<TextLocation, List<Abbreviation>> definitions,
        Candidate candidate,
        FeatureSet features)
    {
        var inAbstract = 0;
        foreach (var index in candidate.Mentions)
        {
            if (mentions[index].Location.Field == TextField.Abstract) inAbstract++;
            DescribePlace(document, mentions, index, inAbstract, features);
        }

        DescribeWhole(document, mentions, candidate, inAbstract, definitions, features);
    }

    private static ulong NameOf(Document document, TextLocation location) => TokenHash.OfName(document.Paper.Text(location));

    // Long form → short form, so that both describe one candidate.
    private static Dictionary<ulong, ulong> Links(Document document, ReadOnlySpan<Abbreviation> abbreviations)
    {
        var links = new Dictionary<ulong, ulong>();
        foreach (var pair in abbreviations) links.TryAdd(NameOf(document, pair.LongForm), NameOf(document, pair.ShortForm));
        return links;
    }

    // An introduction is said once, early or with a cue; the many later places where a name is merely used say nothing and would drown it.
    private static void DescribePlace(Document document, ReadOnlySpan<Mention> mentions, int index, int inAbstract, FeatureSet features)
    {
        var mention = mentions[index];
        var field = document[mention.Location.Field];
        var (first, end) = TokenRange(field, mention.Location.Span);
        if (first < 0) return;
        var sentence = field.SentenceOf(first);
        var title = field.Field == TextField.Title;
        if (!title && inAbstract > DescribedInAbstract && !IntroductionCues.IsNear(field, sentence, first)) return;
        var shape = ShapeOf(field, first, end);

        Add(features, 1, (ulong)mention.Type);
        Add(features, 2, shape);
        Add(features, 3, TokenHash.Combine(shape, title ? 1UL : 2UL));
        var before = WordAt(field, first - 1, sentence);
        var before2 = WordAt(field, first - 2, sentence);
        var after = WordAt(field, end, sentence);
        var after2 = WordAt(field, end + 1, sentence);
        var side = title ? 1UL : 2UL;
        Add(features, 4, TokenHash.Combine(before, side));
        Add(features, 5, TokenHash.Combine(after, side));
        Add(features, 6, TokenHash.Combine(before2, before));
        Add(features, 7, TokenHash.Combine(after, after2));
        Add(features, 8, TokenHash.Combine(TokenHash.Combine(before, after), shape));
        Add(features, 9, TokenHash.Combine(TokenHash.Combine(before2, before), shape));
        Add(features, 10, TokenHash.Combine(WordAt(field, first - 3, sentence), shape));
        if (first == sentence.First) Add(features, 11, TokenHash.Combine(side, shape));
        if (title && first == 0) Add(features, 12, TokenHash.Combine(after, shape));
        if (title)
        {
            var coverage = SegmentCoverage(field, first, end);
            Add(features, 50, coverage);
            Add(features, 51, TokenHash.Combine(coverage, shape));
            Add(features, 52, TokenHash.Combine(coverage, TokenHash.OfWord(field.TextOf(end - 1))));
            return;
        }

        var place = SentencePlace(field, sentence);
        Add(features, 13, place);
        Add(features, 14, TokenHash.Combine(place, shape));
        for (var i = Math.Max(sentence.First, first - CueReach); i < first; i++)
        {
            var word = WordAt(field, i, sentence);
            Add(features, 15, TokenHash.Combine(word, shape));
            Add(features, 16, TokenHash.Combine(word, first - i <= 4 ? 1UL : 2UL));
        }

        var cue = IntroductionCues.Before(field, sentence, mentions, index, first);
        Add(features, 41, TokenHash.Combine(cue.Word, (ulong)cue.Between));
        Add(features, 43, TokenHash.Combine(TokenHash.Combine((ulong)cue.Between, cue.Broken ? 1UL : 2UL), TokenHash.Combine(cue.Own ? 1UL : 2UL, shape)));
        Add(features, 44, TokenHash.Combine(TokenHash.Combine(cue.Word, cue.Own ? 1UL : 2UL), cue.Broken ? 1UL : 2UL));
        Add(features, 17, TokenHash.Combine(WordAt(field, sentence.First, sentence), shape));
    }

    // Where a mention stands in the part of the title between colons: 1 whole, 2 opens, 3 closes, 4 inside; +4 when it is the first part.
    private static ulong SegmentCoverage(DocumentField title, int first, int end)
    {
        var from = first;
        while (from > 0 && title.TextOf(from - 1) is not (":" or "--" or "–" or "—" or "?")) from--;
        var isFirst = from == 0;
        if (title.TextOf(from) is "The" or "A" or "An" or "the" or "On" or "Towards" or "Introducing" && from < first) from++;
        var opens = from == first;
        var closes = end == title.Tokens.Length || title.TextOf(end) is ":" or "--" or "–" or "—" or "?";
        var segmented = false;
        foreach (var token in title.Tokens) segmented |= token.Span.Of(title.Text) is ":" or "--" or "–" or "—";
        return (opens ? closes ? 1UL : 2UL : closes ? 3UL : 4UL) + (isFirst ? 4UL : 0UL) + (segmented ? 8UL : 0UL);
    }

    private void DescribeWhole(
        Document document,
        ReadOnlySpan<Mention> mentions,
        Candidate candidate,
        int inAbstract,
        Dictionary<TextLocation, List<Abbreviation>> definitions,
        FeatureSet features)
    {
        var title = candidate.Mentions.Count > inAbstract;
        Add(features, 20, (title ? 8UL : 0UL) + (ulong)Math.Min(inAbstract, 4));
        var location = mentions[candidate.Mentions[0]].Location;
        var field = document[location.Field];
        var (first, end) = TokenRange(field, location.Span);
        if (first >= 0)
        {
            Span<ulong> words = stackalloc ulong[Math.Min(end - first, 8)];
            Span<ushort> marks = stackalloc ushort[words.Length];
            for (var i = 0; i < words.Length; i++) words[i] = TokenHash.OfWord(field.TextOf(first + i));
            vocabulary.Mark(field, first, first + words.Length, marks);
            var (rarest, capital) = (15, 0);
            foreach (var word in words)
            {
                rarest = Math.Min(rarest, statistics[word] & 15);
                capital = Math.Max(capital, statistics[word] >> 4);
            }

            var rarity = (ulong)((rarest << 3) | capital);
            Add(features, 28, rarity);
            Add(features, 29, TokenHash.Combine(rarity, ShapeOf(field, first, end)));
            Add(features, 30, TokenHash.Combine((ulong)rarest, (ulong)Math.Min(inAbstract, 4) + (title ? 8UL : 0UL)));
            Add(features, 21, TokenHash.Combine(marks[0], (ulong)words.Length));
            Add(features, 22, TokenHash.Combine(ShapeOf(field, first, end), (ulong)Math.Min(inAbstract, 4)));
        }

        foreach (var index in candidate.Mentions)
        {
            Add(features, 24, NameOf(document, mentions[index].Location));
            if (!definitions.TryGetValue(mentions[index].Location, out var pairs)) continue;
            foreach (var pair in pairs) DescribeDefinition(document, pair, inAbstract, features);
        }
    }

    private void DescribeDefinition(Document document, Abbreviation pair, int inAbstract, FeatureSet features)
    {
        var longShape = ShapeAt(document, pair.LongForm);
        var rarity = (ulong)(statistics[TokenHash.OfWord(document.Paper.Text(pair.ShortForm))] & 15);
        Add(features, 23, pair.ShortForm.Field == TextField.Title ? 1UL : 2UL);
        Add(features, 25, longShape);
        Add(features, 26, TokenHash.Combine(longShape, (ulong)Math.Min(inAbstract, 4)));
        Add(features, 27, TokenHash.Combine(longShape, DefinitionCue(document, pair)));
        Add(features, 31, rarity);
        Add(features, 32, TokenHash.Combine(rarity, longShape));
        Add(features, 33, TokenHash.Combine(rarity, (ulong)Math.Min(inAbstract, 4)));
    }

    /// <summary>The pairs that a location is the short or the long form of.</summary>
    public static Dictionary<TextLocation, List<Abbreviation>> Definitions(ReadOnlySpan<Abbreviation> abbreviations)
    {
        var definitions = new Dictionary<TextLocation, List<Abbreviation>>();
        foreach (var pair in abbreviations)
        {
            foreach (var location in (ReadOnlySpan<TextLocation>)[pair.ShortForm, pair.LongForm])
            {
                if (!definitions.TryGetValue(location, out var pairs)) definitions.Add(location, pairs = []);
                pairs.Add(pair);
            }
        }

        return definitions;
    }

    private static ulong ShapeAt(Document document, TextLocation location)
    {
        var field = document[location.Field];
        var (first, end) = TokenRange(field, location.Span);
        return first < 0 ? 0 : ShapeOf(field, first, end);
    }

    // The nearest word before a defined name that says what is done with it: "propose", "called", "using".
    private static ulong DefinitionCue(Document document, Abbreviation pair)
    {
        var field = document[pair.LongForm.Field];
        var (first, _) = TokenRange(field, pair.LongForm.Span);
        if (first < 1) return 0;
        var sentence = field.SentenceOf(first);
        return WordAt(field, first - 1, sentence);
    }

    private static (int First, int End) TokenRange(DocumentField field, TextSpan span)
    {
        var low = field.TokenFrom(span.Start);
        if (low == field.Tokens.Length || field.Tokens[low].Span.Start >= span.End) return (-1, -1);
        var end = low;
        while (end < field.Tokens.Length && field.Tokens[end].Span.Start < span.End) end++;
        return (low, end);
    }

    private static ulong SentencePlace(DocumentField field, Sentence sentence)
    {
        var tenths = sentence.First * 10 / Math.Max(1, field.Tokens.Length);
        return (ulong)(tenths / 2);
    }

    private static ulong WordAt(DocumentField field, int token, Sentence sentence) =>
        token < sentence.First ? 1 : token >= sentence.End ? 2 : TokenHash.OfWord(field.TextOf(token));

    // How a name is written: number of words, then whether they hold capitals inside, only capitals, digits, initial capitals.
    private static ulong ShapeOf(DocumentField field, int first, int end)
    {
        var words = Math.Min(end - first, 4);
        var (inner, all, digit, initial) = (false, false, false, 0);
        for (var i = first; i < end; i++)
        {
            var word = field.TextOf(i);
            var capitals = 0;
            foreach (var unit in word)
            {
                if (char.IsUpper(unit)) capitals++;
                else if (char.IsDigit(unit)) digit = true;
            }

            if (char.IsUpper(word[0])) initial++;
            if (capitals >= 2 && capitals >= word.Length - 1) all = true;
            else if (capitals >= 2 || (capitals == 1 && !char.IsUpper(word[0]))) inner = true;
        }

        var initials = initial == 0 ? 0UL : initial == end - first ? 64UL : 128UL;
        return (uint)words | (inner ? 8UL : 0) | (all ? 16UL : 0) | (digit ? 32UL : 0) | initials;
    }

    private static void Add(FeatureSet features, ulong template, ulong value) =>
        features.Add((uint)(TokenHash.Mix(TokenHash.Combine(value, template)) >> (64 - IntroductionModel.Bits)));
}
