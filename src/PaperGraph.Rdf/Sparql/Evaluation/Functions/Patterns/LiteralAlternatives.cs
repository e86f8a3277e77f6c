using System.Buffers;
using System.Text;

namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>
/// A pattern that is words with bars between them, such as <c>graph|network</c>: searched for directly, without an automaton. For one
/// thread.
/// </summary>
internal sealed class LiteralAlternatives
{
    private const int MostAlternatives = 64;

    private readonly byte[][] _texts;
    private readonly SearchValues<string>? _ignoringCase;
    private char[] _characters = new char[256];

    private LiteralAlternatives(List<string> texts, bool ignoreCase)
    {
        _texts = [.. texts.Select(Encoding.UTF8.GetBytes)];
        if (ignoreCase) _ignoringCase = SearchValues.Create([.. texts], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The words of a pattern, or null when it is of another shape.</summary>
    public static LiteralAlternatives? TryCreate(string pattern, PatternFlags flags)
    {
        if ((flags & (PatternFlags.IgnoreSpace | PatternFlags.Quoted)) == PatternFlags.IgnoreSpace) return null;
        var ignoreCase = flags.HasFlag(PatternFlags.IgnoreCase);
        var texts = new List<string>();
        var text = new StringBuilder();
        var isQuoted = flags.HasFlag(PatternFlags.Quoted);
        for (var at = 0; at <= pattern.Length; at++)
        {
            if (at == pattern.Length || (pattern[at] == '|' && !isQuoted))
            {
                if (text.Length == 0 || texts.Count == MostAlternatives) return null;
                texts.Add(text.ToString());
                text.Clear();
                continue;
            }

            var character = pattern[at];
            if (!isQuoted && character == '\\')
            {
                if (++at == pattern.Length || !IsEscapable(character = pattern[at])) return null;
            }
            else if (!isQuoted && character is '.' or '?' or '*' or '+' or '(' or ')' or '{' or '}' or '[' or ']' or '^' or '$')
            {
                return null;
            }

            // Beyond ASCII, letters have more than two cases; the automaton knows them.
            if (ignoreCase && !char.IsAscii(character)) return null;
            text.Append(character);
        }

        return new LiteralAlternatives(texts, ignoreCase);
    }

    private static bool IsEscapable(char character) => @"\|.?*+(){}-[]^$".Contains(character, StringComparison.Ordinal);

    /// <summary>The same for another thread.</summary>
    public LiteralAlternatives ForThread()
    {
        var other = (LiteralAlternatives)MemberwiseClone();
        other._characters = new char[256];
        return other;
    }

    /// <summary>Whether any of the words is in a text; null when the text must be asked another way.</summary>
    public bool? IsMatch(ReadOnlySpan<byte> text)
    {
        if (_ignoringCase is null)
        {
            foreach (var part in _texts)
            {
                if (text.IndexOf(part) >= 0) return true;
            }

            return false;
        }

        if (_characters.Length < text.Length) _characters = new char[text.Length * 2];
        var length = Encoding.UTF8.GetChars(text, _characters);
        var characters = _characters.AsSpan(0, length);
        // Long s, the signs for Kelvin, and Turkish i match ASCII letters in one way of folding case and not in another.
        if (length < text.Length && characters.ContainsAny("\u017F\u212A\u0130\u0131")) return null;
        return characters.ContainsAny(_ignoringCase);
    }
}
