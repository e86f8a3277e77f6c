namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <content>Character classes and escapes.</content>
internal sealed partial class PatternTranslator
{
    /// <summary>Reads a class after its opening bracket; null when it is none.</summary>
    private CharacterClass? ReadClass()
    {
        var characters = new CharacterClass();
        if (Next('^')) characters.IsNegated = true;
        while (_at < _pattern.Length)
        {
            if (!characters.IsEmpty && Next(']')) return characters;
            if (_pattern.AsSpan(_at).StartsWith("-[", StringComparison.Ordinal) && !characters.IsEmpty)
            {
                _at += 2;
                if (ReadClass() is not { } subtracted || !Next(']')) return null;
                characters.Subtract(subtracted);
                return characters;
            }

            if (!TryReadItem(characters)) return null;
        }

        return null;
    }

    private bool Next(char expected)
    {
        if (_at >= _pattern.Length || _pattern[_at] != expected) return false;
        _at++;
        return true;
    }

    /// <summary>One character, escape or range of a class.</summary>
    private bool TryReadItem(CharacterClass characters)
    {
        if (!TryReadEnd(characters, out var first)) return false;
        if (first < 0) return true;
        var isRange = _at + 1 < _pattern.Length && _pattern[_at] == '-' && _pattern[_at + 1] is not (']' or '[');
        var last = first;
        if (isRange)
        {
            _at++;
            if (!TryReadEnd(characters, out last) || last < first) return false;
        }

        characters.Add(first, last);
        return true;
    }

    /// <summary>One code point; -1 when it was an escape for many, which is added already.</summary>
    private bool TryReadEnd(CharacterClass characters, out int codePoint)
    {
        codePoint = _pattern[_at++];
        if (codePoint == '\\') return TryReadEscape(characters, out codePoint, isInClass: true);
        if (char.IsHighSurrogate((char)codePoint) && _at < _pattern.Length)
            codePoint = char.ConvertToUtf32((char)codePoint, _pattern[_at++]);
        return codePoint != '[';
    }

    /// <summary>What comes after a backslash, but for references and boundaries.</summary>
    private bool TryReadEscape(CharacterClass characters, out int codePoint, bool isInClass = false)
    {
        codePoint = -1;
        if (_at == _pattern.Length) return false;
        var letter = _pattern[_at++];
        if (ClassEscapes.BodyOf(letter) is { } body)
        {
            characters.Add(body, char.IsAsciiLetterUpper(letter));
            return true;
        }

        if (letter is 'p' or 'P')
        {
            var end = _pattern.IndexOf('}', _at);
            if (!Next('{') || end < 0) return false;
            characters.Add($@"\{letter}{{{_pattern[_at..end]}}}", letter == 'P');
            _at = end + 1;
            return true;
        }

        codePoint = letter switch
        {
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            '\\' or '|' or '.' or '?' or '*' or '+' or '(' or ')' or '{' or '}' or '-' or '[' or ']' or '^' or '$' => letter,
            _ => -1,
        };
        if (codePoint < 0) return false;
        if (!isInClass) characters.Add(codePoint, codePoint);
        return true;
    }
}
