using PaperGraph.Model;

namespace PaperGraph.Extraction.Abbreviations;

/// <summary>
/// Answers the questions of <see cref="FeatureGroup"/> about one occurrence of a short form and the long forms it may have.
/// </summary>
internal readonly ref struct CandidateDescriber
{
    private const int AgainReach = 1500;

    private readonly string _text;
    private readonly DefinitionKind _kind;
    private readonly TextSpan _window;
    private readonly int _place;
    private readonly TextSpan _shortForm;
    private readonly int _shape;
    private readonly int _usedAgain;

    /// <summary>Looks at the short form.</summary>
    public CandidateDescriber(string text, DefinitionKind kind, TextSpan shortForm, TextSpan window, int place)
    {
        (_text, _kind, _window, _place) = (text, kind, window, place);
        _shortForm = shortForm;
        _shape = ShapeOf(shortForm.Of(text));
        var behind = text.AsSpan(shortForm.End, Math.Min(AgainReach, text.Length - shortForm.End));
        var again = behind.IndexOf(shortForm.Of(text));
        _usedAgain = again < 0 ? 0 : behind[(again + shortForm.Length)..].IndexOf(shortForm.Of(text)) < 0 ? 1 : 2;
    }

    /// <summary>Adds one candidate: the words [start, end), or a little more where <paramref name="extended"/> says so.</summary>
    public void Add(CandidateSet set, ReadOnlySpan<FormWord> words, int start, int end, TextSpan span, Extension extended, int dropped,
        in ShortForm form, Alignment alignment)
    {
        var n = form.Letters.Length;
        set.Begin(span, alignment.Score / n);
        var fit = Fit(alignment.Score / n);
        set.Add(FeatureGroup.Kind, (int)_kind);
        set.Add(FeatureGroup.Letters, n);
        set.Add(FeatureGroup.Initials, alignment.Openings == n && alignment.SkippedWords == 0 ? n : 0);
        set.Add(FeatureGroup.Fit, fit);
        set.Add(FeatureGroup.FitBracketed + (int)_kind, fit);
        set.Add(FeatureGroup.InnerCapitals, alignment.InnerCapitals);
        set.Add(FeatureGroup.Inside, alignment.Inside);
        set.Add(FeatureGroup.Running, alignment.Running);
        set.Add(FeatureGroup.OpensInside, alignment.OpensInside);
        set.Add(FeatureGroup.SkippedLetters, alignment.SkippedLetters);
        set.Add(FeatureGroup.SkippedDigits, alignment.SkippedDigits);
        set.Add(FeatureGroup.SkippedWords, alignment.SkippedWords);
        set.Add(FeatureGroup.SkippedNames, alignment.SkippedNames);
        set.Add(FeatureGroup.SkippedStops, alignment.SkippedStops);
        set.Add(FeatureGroup.SkippedParts, alignment.SkippedParts);
        set.Add(FeatureGroup.SkippedAtEnd, alignment.SkippedAtEnd);
        set.Add(FeatureGroup.CapitalsInside, alignment.CapitalsInside);
        set.Add(FeatureGroup.CapitalsKept, alignment.InnerCapitals == 0 ? 0 : alignment.CapitalsInside == 0 ? 1 : 2);
        set.Add(FeatureGroup.SmallOpenings, alignment.SmallOpenings);
        set.Add(FeatureGroup.Words, end - start - n + 4);
        set.Add(FeatureGroup.OneWord, OneWord(words, start, end, n, alignment));
        set.Add(
            FeatureGroup.OneWordTakesAll, end - start == 1 ? 0 : alignment.MostInOneWord == n ? 1 : alignment.MostInOneWord > 2 ? 2 : 3);
        set.Add(FeatureGroup.Shape, _shape);
        set.Add(FeatureGroup.LastWordBracketed + (int)_kind, LastWord(words[end - 1], alignment));
        set.Add(FeatureGroup.Dropped, dropped);
        AddBehind(set, words, end, span);
        set.Add(FeatureGroup.Marks, Marks(span));
        set.Add(FeatureGroup.Noun, Noun(words, end, dropped, alignment));
        set.Add(FeatureGroup.Holds, span.Of(_text).Contains(_shortForm.Of(_text), StringComparison.Ordinal) ? 1 : 0);
        set.Add(FeatureGroup.Place, _place);
        set.Add(FeatureGroup.UsedAgain, _usedAgain);
        set.Add(FeatureGroup.Extended, (int)(extended == Extension.TakenAtStart && HasPrefix(words, start) ? Extension.None : extended));
        AddBeginning(set, words, start, span);
        set.Add(FeatureGroup.Rank, 0);
    }

    private void AddBeginning(CandidateSet set, ReadOnlySpan<FormWord> words, int start, TextSpan span)
    {
        var first = _text[span.Start];
        var roles = words[start].Roles;
        set.Add(
            FeatureGroup.FirstWord,
            roles.HasFlag(WordRoles.Determiner) ? 0 : roles.HasFlag(WordRoles.Stop) ? 1
                : char.IsDigit(first) ? 2 : char.IsUpper(first) ? 3 : 4);
        var before = Before(words, start, span);
        set.Add(_kind == DefinitionKind.Headline ? FeatureGroup.BeforeHeadline : FeatureGroup.Before, before);
        set.Add(FeatureGroup.BeforeAndFirst, char.IsUpper(first) ? before : 0);
    }

    // What stands before a long form: nothing, a mark, or what kind of word.
    private int Before(ReadOnlySpan<FormWord> words, int start, TextSpan span)
    {
        if (start == 0) return 1;
        var word = words[start - 1].Span;
        if (word.Start >= span.Start || span.Start - word.End == 1 && _text[word.End] != ' ') return 2;
        foreach (var unit in _text.AsSpan(word.End, span.Start - word.End))
        {
            if (unit is ',' or '(' or ')' or '[' or '"' or '“' or '`' or '.' or '—' or '–') return 3;
        }

        var roles = words[start - 1].Roles;
        if (roles.HasFlag(WordRoles.Determiner)) return 4;
        if (roles.HasFlag(WordRoles.Stop)) return 5;
        return char.IsUpper(_text[word.Start]) ? 6 : 7;
    }

    private void AddBehind(CandidateSet set, ReadOnlySpan<FormWord> words, int end, TextSpan span)
    {
        if (_kind is DefinitionKind.Bracketed or DefinitionKind.Called or DefinitionKind.Adjacent) return;
        var group = _kind == DefinitionKind.Spelled ? FeatureGroup.BehindSpelled
            : _kind == DefinitionKind.Headline ? FeatureGroup.BehindHeadline : FeatureGroup.BehindExplained;
        set.Add(group, Behind(words, end, span));
    }

    private int Behind(ReadOnlySpan<FormWord> words, int end, TextSpan span)
    {
        if (end == words.Length || words[end].Span.Start >= _window.End) return 1;
        if (span.End < words[end].Span.End && words[end].IsPart) return 2;
        foreach (var unit in _text.AsSpan(span.End, Math.Max(0, words[end].Span.Start - span.End)))
        {
            if (unit is ',' or '(' or ')' or '.' or ';') return 3;
        }

        return words[end].IsStop ? 4 : char.IsUpper(_text[words[end].Span.Start]) ? 5 : 6;
    }

    private int LastWord(in FormWord word, Alignment alignment)
    {
        if (alignment.SkippedAtEnd == 0) return 0;
        if (word.IsStop) return 1;
        if (char.IsDigit(_text[word.Span.Start])) return 2;
        if (AbbreviationWords.IsGeneric(word.Span.Of(_text))) return NamesThing(word.Span.Of(_text)) ? 3 : 4;
        return word.IsPart ? 5 : 6;
    }

    // Networks, genes, models and data sets carry the noun in their names more often than methods do.
    private static bool NamesThing(ReadOnlySpan<char> word) =>
        (AbbreviationWords.OfNoun(word) & (WordRoles.Named | WordRoles.Made)) != WordRoles.None;

    // The noun that no letter speaks for, left out behind the long form or taken in at its end.
    private int Noun(ReadOnlySpan<FormWord> words, int end, int dropped, Alignment alignment)
    {
        if (dropped == 0 && alignment.SkippedAtEnd == 0) return 0;
        var roles = AbbreviationWords.OfNoun(words[dropped > 0 ? end : end - 1].Span.Of(_text));
        var kind = roles.HasFlag(WordRoles.Named) ? 1 : roles.HasFlag(WordRoles.Made) ? 2 : roles.HasFlag(WordRoles.Way) ? 3 : 7;
        return kind == 7 || dropped > 0 ? kind : kind + 3;
    }

    // "beta-amyloid", "7,8-dihydro-": what stands before the hyphen is a number, a letter or a Greek one, and belongs to the word.
    private bool HasPrefix(ReadOnlySpan<FormWord> words, int start)
    {
        if (start == 0) return false;
        var before = words[start - 1].Span.Of(_text);
        return before.Length <= 2 || char.IsDigit(before[0]) || AbbreviationWords.OfFolded(before).HasFlag(WordRoles.Greek);
    }

    private static int OneWord(ReadOnlySpan<FormWord> words, int start, int end, int letters, Alignment alignment)
    {
        for (var w = start + 1; w < end; w++)
        {
            if (!words[w].IsPart) return 0;
        }

        if (end - start > 1) return 1;
        if (alignment.Running + alignment.InnerCapitals == letters - 1) return words[start].Span.Length == letters ? 2 : 3;
        return alignment.InnerCapitals > 0 ? 4 : 5;
    }

    private int Marks(TextSpan span)
    {
        var (comma, bracket, list) = (false, false, false);
        for (var i = span.Start; i < span.End; i++)
        {
            comma |= _text[i] == ',';
            bracket |= _text[i] is '(' or ')';
            list |= _text[i] is ',' && _text[i - 1] is ')' || _text[i] == '.' && i + 1 < span.End && _text[i + 1] == ' ';
        }

        return (comma ? 1 : 0) + (bracket ? 2 : 0) + (list ? 4 : 0);
    }

    private static int Fit(int score) => score switch
    {
        < 8 => 0,
        < 14 => 1,
        < 20 => 2,
        < 25 => 3,
        < 30 => 4,
        < 35 => 5,
        < 39 => 6,
        _ => 7,
    };

    private static int ShapeOf(ReadOnlySpan<char> surface)
    {
        if (surface.Contains(' ')) return 0;
        var (capitals, small, digits, marks) = (0, 0, 0, 0);
        foreach (var unit in ShortForm.IsPlural(surface) ? surface[..^1] : surface)
        {
            if (char.IsUpper(unit)) capitals++;
            else if (char.IsLetter(unit)) small++;
            else if (char.IsDigit(unit)) digits++;
            else marks++;
        }

        if (marks > 0) return 1;
        if (small == 0) return digits == 0 ? 2 : 3;
        if (capitals == 0) return digits == 0 ? 4 : 5;
        return char.IsUpper(surface[0]) ? 6 : 7;
    }
}
