namespace PaperGraph.Extraction.Text;

/// <summary>
/// Ends a sentence at a full stop, question or exclamation mark that a capital, digit, quotation or bracket follows.
/// Abbreviations such as "e.g." are single tokens already and end nothing.
/// </summary>
internal static class SentenceSplitter
{
    public static Sentence[] Split(string text, ReadOnlySpan<Token> tokens)
    {
        if (tokens.IsEmpty) return [];
        var sentences = new List<Sentence>(12);
        var first = 0;
        for (var i = 0; i < tokens.Length - 1; i++)
        {
            if (!EndsSentence(text, tokens, i)) continue;
            var end = i + 1;
            while (end < tokens.Length && IsCloser(text, tokens, end)) end++;
            if (end >= tokens.Length || !StartsSentence(text, tokens[end])) continue;
            sentences.Add(new Sentence(first, end));
            first = end;
            i = end - 1;
        }

        sentences.Add(new Sentence(first, tokens.Length));
        return [.. sentences];
    }

    private static bool EndsSentence(string text, ReadOnlySpan<Token> tokens, int i)
    {
        var mark = tokens[i].Span.Of(text);
        if (tokens[i].Kind != TokenKind.Punctuation) return mark is "etc.";
        return mark[0] switch
        {
            '?' or '!' or '。' or '？' or '！' => true,
            '.' => i == 0 || !IsInitial(tokens[i - 1].Span.Of(text)) || tokens[i - 1].Span.End != tokens[i].Span.Start,
            _ => false,
        };
    }

    private static bool IsInitial(ReadOnlySpan<char> word) => word.Length == 1 && char.IsUpper(word[0]) && word[0] is not ('I' or 'A');

    // A closing quotation or bracket right behind the full stop belongs to the sentence it closes.
    private static bool IsCloser(string text, ReadOnlySpan<Token> tokens, int i) =>
        tokens[i].Kind == TokenKind.Punctuation
        && tokens[i].Span.Start == tokens[i - 1].Span.End
        && text[tokens[i].Span.Start] is ')' or ']' or '"' or '”' or '\'' or '’';

    private static bool StartsSentence(string text, Token token)
    {
        var unit = text[token.Span.Start];
        return char.IsUpper(unit) || char.IsDigit(unit) || unit is '(' or '[' or '"' or '“' or '`' or '$' or '\''
            || char.GetUnicodeCategory(unit) == System.Globalization.UnicodeCategory.OtherLetter
            || IsNameLike(token.Span.Of(text));
    }

    // iMAML, xLSTM: a name may open a sentence in lower case.
    private static bool IsNameLike(ReadOnlySpan<char> word)
    {
        foreach (var unit in word[1..])
        {
            if (char.IsUpper(unit)) return true;
        }

        return false;
    }
}
