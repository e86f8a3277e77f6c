namespace PaperGraph.Rdf;

/// <summary>The scan of PN_LOCAL, or of nothing.</summary>
internal struct TurtleLocalName
{
    /// <summary>The bytes that belong to it: without the full stops at the end.</summary>
    public int Length { get; private set; }

    /// <summary>The bytes that were looked at.</summary>
    public int Scanned { get; private set; }

    public bool HasEscape { get; private set; }

    /// <summary>Whether the text ended within an escape.</summary>
    public bool IsCut { get; private set; }

    /// <summary>What was expected at <see cref="Length"/>.</summary>
    public string? Fault { get; private set; }

    private static ReadOnlySpan<byte> Escaped => "_~.-!$&'()*+,;=/?#@%"u8;

    /// <summary>Scans, or scans on when the same text has grown.</summary>
    public void Go(ReadOnlySpan<byte> text)
    {
        IsCut = false;
        while (Scanned < text.Length)
        {
            var length = Next(text[Scanned..]);
            if (length == 0) return;
            var isStop = text[Scanned] == '.';
            Scanned += length;
            if (!isStop) Length = Scanned;
        }
    }

    private int Next(ReadOnlySpan<byte> text)
    {
        var unit = text[0];
        if (unit < 0x80 && char.IsAsciiLetterOrDigit((char)unit)) return 1;
        switch (unit)
        {
            case (byte)'_' or (byte)':':
                return 1;
            case (byte)'-' or (byte)'.':
                return Scanned > 0 ? 1 : 0;
            case (byte)'%':
                return Percent(text);
            case (byte)'\\':
                return Backslash(text);
            case >= 0x80:
                return Scanned > 0 ? Utf8Names.Other(text) : Utf8Names.First(text);
            default:
                return 0;
        }
    }

    private int Percent(ReadOnlySpan<byte> text)
    {
        if (text.Length < 3)
        {
            IsCut = true;
            return 0;
        }

        if (char.IsAsciiHexDigit((char)text[1]) && char.IsAsciiHexDigit((char)text[2])) return 3;
        return Refuse("two hexadecimal digits after '%'");
    }

    private int Backslash(ReadOnlySpan<byte> text)
    {
        if (text.Length < 2)
        {
            IsCut = true;
            return 0;
        }

        HasEscape = true;
        return Escaped.Contains(text[1]) ? 2 : Refuse("one of _~.-!$&'()*+,;=/?#@% after '\\'");
    }

    private int Refuse(string expected)
    {
        (Fault, Length) = (expected, Scanned + 1);
        return 0;
    }
}
