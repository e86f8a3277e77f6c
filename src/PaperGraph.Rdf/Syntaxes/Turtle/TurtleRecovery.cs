namespace PaperGraph.Rdf;

/// <summary>
/// Finds the next statement after a fault: what follows a full stop before white space that stands in no string, IRI or comment. Between
/// brackets no such full stop is sound, so brackets need no counting; the braces of TriG do.
/// </summary>
internal sealed class TurtleRecovery(TurtleTokens tokens, bool hasGraphs)
{
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
                case '<' or '"' or '\'' when tokens.TrySkipQuoted():
                    continue;
            }

            tokens.SkipCharacter();
        }
    }
}
