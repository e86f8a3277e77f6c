using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>
/// From a regular expression of XPath (XQuery and XPath Functions, section 5.6.1) to two of .NET: one for texts without surrogates, one in
/// which a pair of them is one character. Beyond XPath 2.0 it knows groups without a number, <c>(?:…)</c>, and word boundaries, <c>\b</c>
/// and <c>\B</c>. What else .NET would understand is no pattern here.
/// </summary>
internal sealed partial class PatternTranslator
{
    private readonly string _pattern;
    private readonly PatternFlags _flags;
    private readonly StringBuilder _plain = new();
    private readonly StringBuilder _astral = new();
    private int _at;
    private int _open;
    private bool _followsAtom;
    private bool _failed;

    private PatternTranslator(string pattern, PatternFlags flags) => (_pattern, _flags) = (pattern, flags);

    /// <summary>How many groups have a number.</summary>
    public int Groups { get; private set; }

    /// <summary>Whether the pattern refers to what a group matched, which no automaton can follow.</summary>
    public bool HasBackReference { get; private set; }

    public string Plain => _plain.ToString();

    public string Astral => _astral.ToString();

    /// <summary>The translation, or null when the pattern is none.</summary>
    public static PatternTranslator? TryTranslate(string pattern, PatternFlags flags)
    {
        var translator = new PatternTranslator(flags.HasFlag(PatternFlags.IgnoreSpace) ? WithoutSpace(pattern) : pattern, flags);
        return translator.Run() ? translator : null;
    }

    /// <summary>What flag x leaves: white space goes before anything else is looked at, but for what stands in a class.</summary>
    private static string WithoutSpace(string pattern)
    {
        var kept = new StringBuilder(pattern.Length);
        var depth = 0;
        var isEscaped = false;
        foreach (var character in pattern)
        {
            if (depth == 0 && character is (' ' or '\t' or '\r' or '\n')) continue;
            kept.Append(character);
            if (!isEscaped && character == '[') depth++;
            if (!isEscaped && character == ']' && depth > 0) depth--;
            isEscaped = !isEscaped && character == '\\';
        }

        return kept.ToString();
    }

    private bool Run()
    {
        while (_at < _pattern.Length && !_failed)
        {
            var character = _pattern[_at++];
            switch (character)
            {
                case '\\':
                    TranslateEscape();
                    break;
                case '[':
                    EmitClass(ReadClass());
                    break;
                case '(':
                    OpenGroup();
                    break;
                case ')':
                    _failed = _open-- == 0;
                    EmitAtom(")");
                    break;
                case '|':
                    Emit("|");
                    _followsAtom = false;
                    break;
                case '^':
                    Emit("^");
                    _followsAtom = false;
                    break;
                case '$':
                    // Without flag m it is the very end; the dollar of .NET would take a line feed before it too.
                    Emit(_flags.HasFlag(PatternFlags.Multiline) ? "$" : @"\z");
                    _followsAtom = false;
                    break;
                case '.':
                    EmitDot();
                    break;
                case '?' or '*' or '+' or '{':
                    TranslateQuantifier(character);
                    break;
                default:
                    EmitLiteral(character);
                    break;
            }
        }

        return !_failed && _open == 0;
    }

    private void Emit(string both)
    {
        _plain.Append(both);
        _astral.Append(both);
    }

    private void EmitAtom(string both)
    {
        Emit(both);
        _followsAtom = true;
    }

    private void EmitLiteral(char character)
    {
        if (char.IsHighSurrogate(character) && _at < _pattern.Length)
            EmitAtom($"(?:{character}{_pattern[_at++]})");
        else
            EmitAtom(Regex.Escape(character.ToString()).Replace("]", @"\]", StringComparison.Ordinal));
    }

    private void EmitDot()
    {
        var lineFeed = _flags.HasFlag(PatternFlags.DotAll) ? "" : @"\n";
        _plain.Append(lineFeed.Length == 0 ? @"[\u0000-\uFFFF]" : @"[^\n]");
        _astral.Append($@"(?:{CharacterClass.AnyPair}|[^{lineFeed}\uD800-\uDFFF])");
        _followsAtom = true;
    }

    private void EmitClass(CharacterClass? characters)
    {
        if (characters is null || characters.IsEmpty)
        {
            _failed = true;
            return;
        }

        _plain.Append(characters.ToPlain());
        _astral.Append(characters.ToAstral());
        _followsAtom = true;
    }

    private void OpenGroup()
    {
        if (_pattern.AsSpan(_at).StartsWith("?:", StringComparison.Ordinal))
        {
            _at += 2;
            Emit("(?:");
        }
        else
        {
            _failed = _at < _pattern.Length && _pattern[_at] == '?';
            Emit("(");
            Groups++;
        }

        _open++;
        _followsAtom = false;
    }

    private void TranslateQuantifier(char first)
    {
        var quantifier = first.ToString();
        if (first == '{')
        {
            var end = _pattern.IndexOf('}', _at);
            if (end < 0 || !IsCount(_pattern.AsSpan(_at, end - _at)))
            {
                _failed = true;
                return;
            }

            quantifier = _pattern[(_at - 1)..(end + 1)];
            _at = end + 1;
        }

        if (_at < _pattern.Length && _pattern[_at] == '?')
        {
            quantifier += '?';
            _at++;
        }

        _failed |= !_followsAtom;
        Emit(quantifier);
        _followsAtom = false;
    }

    private static bool IsCount(ReadOnlySpan<char> text)
    {
        var comma = text.IndexOf(',');
        var least = comma < 0 ? text : text[..comma];
        var most = comma < 0 ? least : text[(comma + 1)..];
        if (!int.TryParse(least, NumberStyles.None, CultureInfo.InvariantCulture, out var from)) return false;
        if (comma >= 0 && most.IsEmpty) return true;
        return int.TryParse(most, NumberStyles.None, CultureInfo.InvariantCulture, out var to) && from <= to;
    }

    private void TranslateEscape()
    {
        if (_at == _pattern.Length)
        {
            _failed = true;
            return;
        }

        var letter = _pattern[_at];
        if (letter is >= '1' and <= '9')
        {
            TranslateBackReference();
        }
        else if (letter is 'b' or 'B')
        {
            _at++;
            Emit($@"\{letter}");
            _followsAtom = false;
        }
        else
        {
            var characters = new CharacterClass();
            _failed |= !TryReadEscape(characters, out _);
            if (!_failed) EmitClass(characters);
        }
    }

    private void TranslateBackReference()
    {
        var number = _pattern[_at++] - '0';
        // More digits belong to it as long as there are so many groups.
        while (_at < _pattern.Length && char.IsAsciiDigit(_pattern[_at]) && (number * 10) + _pattern[_at] - '0' <= Groups)
            number = (number * 10) + _pattern[_at++] - '0';
        _failed = number > Groups;
        HasBackReference = true;
        EmitAtom($@"(?:\{number})");
    }
}
