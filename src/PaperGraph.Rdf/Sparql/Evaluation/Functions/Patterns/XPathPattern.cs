using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>
/// A regular expression ready for use. It takes time linear in the text, by an automaton; only one that refers back to a group is tried
/// out, and stopped after <see cref="LongestTry"/>. For one thread.
/// </summary>
internal sealed class XPathPattern
{
    private static readonly TimeSpan LongestTry = TimeSpan.FromSeconds(2);

    private LiteralAlternatives? _literals;
    private readonly RegexOptions _options;
    private readonly string _plainText;
    private readonly string _astralText;
    private readonly bool _isQuoted;
    private Regex? _plain;
    private Regex? _astral;
    private char[] _characters = new char[256];

    private XPathPattern(LiteralAlternatives? literals, PatternTranslator? translation, string pattern, PatternFlags flags)
    {
        _literals = literals;
        _isQuoted = translation is null;
        _plainText = translation?.Plain ?? Regex.Escape(pattern);
        _astralText = translation?.Astral ?? _plainText;
        _options = RegexOptions.CultureInvariant;
        if (translation is not { HasBackReference: true }) _options |= RegexOptions.NonBacktracking;
        if (flags.HasFlag(PatternFlags.IgnoreCase)) _options |= RegexOptions.IgnoreCase;
        if (flags.HasFlag(PatternFlags.Multiline)) _options |= RegexOptions.Multiline;
    }

    /// <summary>Makes a pattern, or null when the pattern or a flag is none.</summary>
    public static XPathPattern? TryCreate(string pattern, string flags)
    {
        if (!TryReadFlags(flags, out var known)) return null;
        PatternTranslator? translation = null;
        if (!known.HasFlag(PatternFlags.Quoted))
        {
            translation = PatternTranslator.TryTranslate(pattern, known);
            if (translation is null) return null;
        }

        var created = new XPathPattern(LiteralAlternatives.TryCreate(pattern, known), translation, pattern, known);
        try
        {
            // A category or block that there is not, and automata past all bounds, come to light here.
            created._plain = created.Compile(created._plainText);
            return created;
        }
        catch (Exception fault) when (fault is RegexParseException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>The same for another thread, without being made anew.</summary>
    public XPathPattern ForThread()
    {
        var other = (XPathPattern)MemberwiseClone();
        other._characters = new char[256];
        other._literals = _literals?.ForThread();
        return other;
    }

    /// <summary>Whether the pattern matches anywhere in a text.</summary>
    /// <exception cref="QueryLimitException">A pattern that refers back to a group took too long.</exception>
    public bool IsMatch(ReadOnlySpan<byte> text)
    {
        if (_literals?.IsMatch(text) is { } found) return found;
        if (_characters.Length < text.Length) _characters = new char[text.Length * 2];
        ReadOnlySpan<char> characters = _characters.AsSpan(0, Encoding.UTF8.GetChars(text, _characters));
        try
        {
            return For(characters).IsMatch(characters);
        }
        catch (RegexMatchTimeoutException)
        {
            throw TooLong();
        }
    }

    /// <summary>
    /// The text with every match replaced, where <c>$1</c> stands for what the first group matched; null when the replacement is none or
    /// the pattern matches the empty string (fn:replace).
    /// </summary>
    /// <exception cref="QueryLimitException">A pattern that refers back to a group took too long.</exception>
    public string? Replace(string text, string replacement)
    {
        try
        {
            var regex = For(text);
            if (regex.IsMatch("")) return null;
            var result = new StringBuilder();
            var end = 0;
            for (var match = regex.Match(text); match.Success; match = match.NextMatch())
            {
                result.Append(text, end, match.Index - end);
                if (!TryAppend(result, match, replacement)) return null;
                end = match.Index + match.Length;
            }

            // A replacement that is none is so even where nothing is replaced.
            if (end == 0 && !TryAppend(new StringBuilder(), regex.Match(""), replacement)) return null;
            return result.Append(text, end, text.Length - end).ToString();
        }
        catch (RegexMatchTimeoutException)
        {
            throw TooLong();
        }
    }

    private static bool TryReadFlags(string flags, out PatternFlags known)
    {
        known = PatternFlags.None;
        foreach (var flag in flags)
        {
            var one = flag switch
            {
                's' => PatternFlags.DotAll,
                'm' => PatternFlags.Multiline,
                'i' => PatternFlags.IgnoreCase,
                'x' => PatternFlags.IgnoreSpace,
                'q' => PatternFlags.Quoted,
                _ => PatternFlags.None,
            };
            if (one == PatternFlags.None) return false;
            known |= one;
        }

        return true;
    }

    private static QueryLimitException TooLong() => new(string.Create(
        CultureInfo.InvariantCulture,
        $"A regular expression with a back-reference was tried on one text for longer than {LongestTry.TotalSeconds} s."));

    private Regex Compile(string pattern) =>
        new(pattern, _options, _options.HasFlag(RegexOptions.NonBacktracking) ? Regex.InfiniteMatchTimeout : LongestTry);

    private Regex For(ReadOnlySpan<char> text) => text.ContainsAnyInRange('\uD800', '\uDFFF')
        ? _astral ??= Compile(_astralText)
        : _plain!;

    private bool TryAppend(StringBuilder result, Match match, string replacement)
    {
        if (_isQuoted)
        {
            result.Append(replacement);
            return true;
        }

        for (var at = 0; at < replacement.Length; at++)
        {
            if (replacement[at] == '\\')
            {
                if (++at == replacement.Length || replacement[at] is not ('\\' or '$')) return false;
                result.Append(replacement[at]);
            }
            else if (replacement[at] == '$')
            {
                if (++at == replacement.Length || !char.IsAsciiDigit(replacement[at])) return false;
                var number = replacement[at] - '0';
                // More digits belong to it as long as there are so many groups.
                while (at + 1 < replacement.Length && char.IsAsciiDigit(replacement[at + 1])
                    && (number * 10) + replacement[at + 1] - '0' < match.Groups.Count)
                {
                    number = (number * 10) + replacement[++at] - '0';
                }

                result.Append(match.Groups[number].ValueSpan);
            }
            else
            {
                result.Append(replacement[at]);
            }
        }

        return true;
    }
}
