using System.Runtime.CompilerServices;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Introductions;

/// <summary>
/// A name in numbers, for the trees: nearest cues, rivals, what the name is said to do, place in the title, rarity, spelling, and how the
/// name stands among the document's other candidates by their linear scores. Every number is clamped to 0–63.
/// </summary>
internal static class NameProfile
{
    public const int Length = 58;
    public const int Most = 63;
    private const int Far = 40;
    private const int MostPlaces = 12;
    private const int MostRivals = 256;

    /// <summary>Fills the profile of one candidate.</summary>
    /// <param name="document">The document.</param>
    /// <param name="scan">Its names.</param>
    /// <param name="number">Which candidate.</param>
    /// <param name="scores">Linear score of every candidate in log-odds.</param>
    /// <param name="profile">At least <see cref="Length"/> numbers; overwritten.</param>
    public static void Fill(Document document, NameScan scan, int number, ReadOnlySpan<double> scores, Span<byte> profile)
    {
        var next = new Writer(profile);
        var candidate = scan.Candidates[number];
        next.Add(Score(scores[number]));
        FillPlaces(scan, candidate, ref next);
        FillSpelling(document, scan, candidate, ref next);
        FillStanding(document, scan, number, scores, ref next);
        while (!next.IsFull) next.Add(0);
    }

    private static int Score(double logOdds) => (int)Math.Floor((logOdds + 8) * 4);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void FillPlaces(NameScan scan, Candidate candidate, ref Writer next)
    {
        var (propose, name, make, fresh, rival) = (Far, Far, Far, Far, Far);
        var (inTitle, inAbstract, own, broken, rivals, results, appositives, ours, mentions) = (0, 0, 0, 1, 0, 0, 0, 0, 0);
        var (coverage, firstSentence, opensSentence, copula, bracket, subject, listed) = (0, 30, 0, 0, 0, 0, 0);
        var origin = NameOrigin.None;
        float confidence = 0;
        var types = 0;
        foreach (var index in candidate.Places)
        {
            var place = scan.Places[index];
            var words = scan[place.Location.Field];
            origin |= place.Origin;
            confidence = Math.Max(confidence, place.Confidence);
            if (place.Mention >= 0)
            {
                mentions++;
                types |= 1 << (int)place.Type;
            }

            if (place.InTitle)
            {
                inTitle++;
                if (coverage == 0) coverage = (int)TitlePart.CoverageOf(words, place.First, place.End);
                continue;
            }

            inAbstract++;
            var sentence = words.Field.SentenceOf(place.First);
            firstSentence = Math.Min(firstSentence, SentenceNumber(words.Field, sentence));
            if (place.First == sentence.First) opensSentence++;
            var near = Far;
            for (var i = place.First - 1; i >= sentence.First && i > place.First - Far; i--)
            {
                var distance = place.First - i;
                if (words.Says(i, WordRole.Rival)) rival = Math.Min(rival, distance);
                if (near == Far && words.Says(i, WordRole.Rival)) rivals++;
                if (words.Says(i, WordRole.New)) fresh = Math.Min(fresh, distance);
                if (words.Says(i, WordRole.Make)) make = Math.Min(make, distance);
                if (words.Says(i, WordRole.Name)) name = Math.Min(name, distance);
                if (words.Says(i, WordRole.Propose) && distance < propose)
                {
                    propose = distance;
                    own = IntroductionCues.IsOwn(words, sentence, i) ? 2 : 1;
                }

                if (near != Far || !words.Says(i, WordRoles.Cues | WordRole.Rival)) continue;
                near = distance;
            }

            if (propose < Far && IsBroken(words, place.First, propose)) broken = 2;
            if (place.First > sentence.First && (words.Field.TextOf(place.First - 1) is "our" or "Our" or "proposed")) ours++;
            if (place.First > sentence.First && (words.Field.TextOf(place.First - 1) is "," or "and" or "or")) listed++;
            if (place.End >= sentence.End) continue;
            var after = words.Field.TextOf(place.End);
            if (words.Says(place.End, WordRole.Result)) results++;
            if (place.End + 1 < sentence.End && words.Says(place.End, WordRole.Result) && place.First <= sentence.First + 3) subject++;
            if (after is "is" or "are") copula++;
            if (after is "(") bracket++;
            if (after is "," or "--" or ":" or "—" && place.End + 1 < sentence.End
                && words.Field.TextOf(place.End + 1) is "a" or "an" or "the" or "which" or "our" or "where")
                appositives++;
        }

        next.Add(propose);
        next.Add(name);
        next.Add(make);
        next.Add(fresh);
        next.Add(rival);
        next.Add(inTitle);
        next.Add(inAbstract);
        next.Add(own);
        next.Add(broken);
        next.Add(rivals);
        next.Add(results);
        next.Add(appositives);
        next.Add(ours);
        next.Add(mentions);
        next.Add(coverage);
        next.Add(firstSentence);
        next.Add(scan.Abstract.Field.Sentences.Length - firstSentence);
        next.Add(opensSentence);
        next.Add(copula);
        next.Add(bracket);
        next.Add(subject);
        next.Add(listed);
        next.Add((int)(confidence * 32));
        next.Add(types);
        next.Add((int)origin & 63);
        next.Add((int)origin >> 6);
        FillNeighbours(scan, candidate, firstSentence, ref next);
    }

    // What stands right before and behind the first places in the abstract, and whether the authors have begun to speak of their own work.
    private static void FillNeighbours(NameScan scan, Candidate candidate, int firstSentence, ref Writer next)
    {
        var text = scan.Abstract;
        var (described, kinds, spoken) = (0, 0, 0);
        var ends = 0;
        foreach (var index in candidate.Places)
        {
            var place = scan.Places[index];
            var words = scan[place.Location.Field];
            if (words.Says(place.End - 1, WordRole.Kind)) ends = 1;
            if (place.InTitle) continue;
            var sentence = text.Field.SentenceOf(place.First);
            if (place.End < sentence.End && text.Says(place.End, WordRole.Kind)) kinds++;
            if (spoken == 0 && IntroductionCues.IsOwn(text, sentence, place.First)) spoken = 1;
            if (described == 2) continue;
            described++;
            next.Add(Before(text, sentence, place.First));
            next.Add(After(text, sentence, place.End));
        }

        for (; described < 2; described++)
        {
            next.Add(Most);
            next.Add(Most);
        }

        next.Add(kinds);
        next.Add(ends);
        next.Add(spoken);
        next.Add(20 + firstSentence - scan.FirstOwnSentence);
    }

    private static int Before(FieldWords words, Sentence sentence, int first)
    {
        if (first == sentence.First) return 0;
        var text = words.Field.TextOf(first - 1);
        if (text is "a" or "an" or "A" or "An") return 1;
        if (text is "our" or "Our" or "proposed") return 2;
        if (words.Says(first - 1, WordRole.New)) return 3;
        if (words.Says(first - 1, WordRole.Name)) return 4;
        if (words.Says(first - 1, WordRole.Propose)) return 5;
        if (words.Says(first - 1, WordRole.Make)) return 6;
        if (text is ":" or "--" or "—" or "``" or "“" or "\"" or "‘" or "`") return 7;
        if (text is ")" or "]") return 8;
        if (text is "(" or "[") return 9;
        if (words.Says(first - 1, WordRole.Kind)) return 10;
        if (text is ",") return 11;
        if (text is "and" or "or" or "&") return 12;
        if (text is "the" or "The" or "this" or "This") return 13;
        if (words.Says(first - 1, WordRole.Rival)) return 15;
        return words.Says(first - 1, WordRole.Break) ? 14 : words.ShapeOf(first - 1) == NameShape.None ? 16 : 17;
    }

    private static int After(FieldWords words, Sentence sentence, int end)
    {
        if (end >= sentence.End) return 0;
        var text = words.Field.TextOf(end);
        if (words.Says(end, WordRole.Kind)) return 1;
        if (words.Says(end, WordRole.Result)) return 2;
        if (text is ":") return 3;
        if (text is "(") return 4;
        if (text is ",") return 5;
        if (text is "-" or "--" or "—" or "''" or "”" or "\"") return 6;
        if (words.Says(end, WordRole.Break)) return 7;
        if (text is ".") return 8;
        if (text is "and" or "or") return 9;
        if (text is ")") return 10;
        return words.ShapeOf(end) == NameShape.None ? 11 : 12;
    }

    private static bool IsBroken(FieldWords words, int first, int distance)
    {
        for (var i = first - 1; i > first - distance; i--)
        {
            if (words.Says(i, WordRole.Break)) return true;
        }

        return false;
    }

    private static int SentenceNumber(DocumentField field, Sentence sentence)
    {
        var (low, high) = (0, field.Sentences.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (field.Sentences[middle].First < sentence.First) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void FillSpelling(Document document, NameScan scan, Candidate candidate, ref Writer next)
    {
        var (shortest, longest) = (0, 0);
        var definitions = 0;
        var inTitle = 0;
        for (var i = 0; i < candidate.Places.Count; i++)
        {
            var location = scan.Places[candidate.Places[i]].Location;
            if (location.Span.Length < scan.Places[candidate.Places[shortest]].Location.Span.Length) shortest = i;
            if (location.Span.Length > scan.Places[candidate.Places[longest]].Location.Span.Length) longest = i;
            definitions += scan.DefinitionsAt(location).Count;
        }

        FillForm(scan, scan.Places[candidate.Places[shortest]], ref next);
        FillForm(scan, scan.Places[candidate.Places[longest]], ref next);
        next.Add(definitions);
        var text = document.Paper.Text(scan.Places[candidate.Places[shortest]].Location);
        next.Add(text.Length);
        inTitle = LettersOfTitle(text, scan.Title);
        next.Add(inTitle);
        next.Add(text.Length - inTitle);
        next.Add(InAddress(text, scan) ? 1 : 0);
    }

    private static void FillForm(NameScan scan, NamePlace place, ref Writer next)
    {
        var words = scan[place.Location.Field];
        var (rarest, commonest, capital, sum) = (15, 0, 0, 0);
        for (var i = place.First; i < place.End; i++)
        {
            rarest = Math.Min(rarest, words.CommonnessOf(i));
            commonest = Math.Max(commonest, words.CommonnessOf(i));
            capital = Math.Max(capital, words.CapitalsOf(i));
            sum += words.CommonnessOf(i);
        }

        var shape = words.ShapeOf(place.First, place.End);
        next.Add(rarest);
        next.Add(commonest);
        next.Add(capital);
        next.Add(sum / (place.End - place.First));
        next.Add(place.End - place.First);
        next.Add((int)(shape >> 3 & 7) + (int)(shape >> 6 << 3));
    }

    // How many letters of a short name open words of the title, in order.
    private static int LettersOfTitle(ReadOnlySpan<char> name, FieldWords title)
    {
        if (name.Length > 12) return 0;
        var token = 0;
        var letters = 0;
        foreach (var unit in name)
        {
            var wanted = char.ToLowerInvariant(unit);
            for (var i = token; i < title.Count; i++)
            {
                var text = title.Field.TextOf(i);
                if (char.ToLowerInvariant(text[0]) != wanted || text.Equals(name, StringComparison.OrdinalIgnoreCase)) continue;
                letters++;
                token = i + 1;
                break;
            }
        }

        return letters;
    }

    private static bool InAddress(ReadOnlySpan<char> name, NameScan scan)
    {
        if (name.Length < 3) return false;
        foreach (var address in scan.Addresses)
        {
            if (address.Of(scan.Abstract.Field.Text).Contains(name, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    // The document as a whole: is there a likelier name, how many likely ones, and is a likely one built from this or beside it?
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void FillStanding(Document document, NameScan scan, int number, ReadOnlySpan<double> scores, ref Writer next)
    {
        var own = scores[number];
        var (best, better, likely) = (-8.0, 0, 0);
        var (kin, over) = (-8.0, -8.0);
        for (var i = 0; i < Math.Min(scores.Length, MostRivals); i++)
        {
            if (scores[i] > 0) likely++;
            if (i == number) continue;
            best = Math.Max(best, scores[i]);
            if (scores[i] > own) better++;
            if (scores[i] <= -4) continue;
            if (IsOver(scan, i, number)) over = Math.Max(over, scores[i]);
            else if (AreKin(document, scan, i, number)) kin = Math.Max(kin, scores[i]);
        }

        next.Add(Score(best));
        next.Add((int)((own - best + 8) * 4));
        next.Add(better);
        next.Add(likely);
        next.Add(Score(kin));
        next.Add(Score(over));
    }

    // Some place of one overlaps some place of the other.
    private static bool IsOver(NameScan scan, int a, int b)
    {
        foreach (var i in scan.Candidates[a].First(MostPlaces))
        {
            foreach (var j in scan.Candidates[b].First(MostPlaces))
            {
                if (scan.Places[i].Location.Overlaps(scan.Places[j].Location)) return true;
            }
        }

        return false;
    }

    // Names that begin alike: "BrackNet" and "BrackNet-L".
    private static bool AreKin(Document document, NameScan scan, int a, int b)
    {
        foreach (var i in scan.Candidates[a].First(MostPlaces))
        {
            var first = document.Paper.Text(scan.Places[i].Location);
            foreach (var j in scan.Candidates[b].First(MostPlaces))
            {
                var common = first.CommonPrefixLength(document.Paper.Text(scan.Places[j].Location));
                if (common >= 4) return true;
            }
        }

        return false;
    }

    private ref struct Writer(Span<byte> profile)
    {
        private readonly Span<byte> _profile = profile[..Length];
        private int _next;

        public readonly bool IsFull => _next == Length;

        public void Add(int value) => _profile[_next++] = (byte)Math.Clamp(value, 0, Most);
    }
}
