namespace PaperGraph.Rdf;

/// <summary>
/// Finds the next statement after a fault: what follows a full stop before white space that stands in no string, IRI or comment. Between
/// brackets no such full stop is sound, so brackets need no counting; the braces of TriG do.
/// </summary>
internal sealed class TurtleRecovery(Utf8Input input, TurtleTokens tokens, bool hasGraphs)
{
    private long _unclosed;
    private long _unclosedLong;

    /// <summary>Moves to the next statement, from the beginning of the token that was at fault.</summary>
    /// <returns>Whether that statement stands within the braces of a graph.</returns>
    public bool GoOn(bool isInGraph)
    {
        // A graph whose name is at fault is skipped whole: its triples belong nowhere else.
        var skipped = 0;
        while (true)
        {
            var next = tokens.Peek();
            switch (next)
            {
                case -1:
                    return false;
                case '{' when hasGraphs:
                    skipped++;
                    break;
                case '}' when isInGraph && skipped == 0:
                    return true;
                case '}' when hasGraphs:
                    tokens.Skip(1);
                    if (--skipped <= 0) return isInGraph;
                    continue;
                case '.' when skipped == 0 && tokens.At(1) is -1 or ' ' or '\t' or '\n' or '\r' or '#' or '}':
                    tokens.Skip(1);
                    return isInGraph;
                case '<' or '"' or '\'' when TrySkipQuoted(next):
                    continue;
            }

            SkipCharacter();
        }
    }

    /// <summary>Skips the string or IRI at the position, if it comes to an end.</summary>
    private bool TrySkipQuoted(int first)
    {
        var isIri = first == '<';
        var isLong = !isIri && tokens.At(1) == first && tokens.At(2) == first;
        // A mark that nothing closes is met once: what was looked through for it is not looked through for the next one.
        ref var unclosed = ref isLong ? ref _unclosedLong : ref _unclosed;
        if (!isIri && input.Passed < unclosed) return false;
        var isWhole = isIri ? IsWholeIri(out var end) : tokens.QuotedEnd(isLenient: true, out _, out end, out _);
        tokens.Forgive();
        if (isWhole)
            tokens.Skip(end);
        else if (!isIri)
            unclosed = input.Passed + end;
        return isWhole;
    }

    private bool IsWholeIri(out int end)
    {
        end = 1;
        while (tokens.At(end) > ' ' && tokens.At(end) is not ('<' or '>' or '"')) end++;
        return tokens.At(end++) == '>';
    }

    /// <summary>Skips a word or a character.</summary>
    private void SkipCharacter()
    {
        var word = tokens.RunEnd(0);
        // A full stop at its end may be the statement's.
        tokens.Skip(Math.Max(input.Rest[..word].TrimEnd((byte)'.').Length, 1));
    }
}
