namespace PaperGraph.Rdf;

/// <summary>A place in a text: line and column from 1, the column in code points. LF, CR LF and a lone CR each end a line.</summary>
internal readonly record struct Utf8Place(long Line, int Column, bool AfterReturn)
{
    /// <summary>The place after these bytes.</summary>
    public Utf8Place After(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty) return this;
        var (line, column, afterReturn) = this;
        if (!afterReturn && !bytes.Contains((byte)'\r'))
        {
            var lastEnd = bytes.LastIndexOf((byte)'\n');
            if (lastEnd < 0) return this with { Column = column + Characters(bytes) };
            var last = bytes[(lastEnd + 1)..];
            return new Utf8Place(line + bytes.Count((byte)'\n'), 1 + Characters(last), AfterReturn: false);
        }

        foreach (var unit in bytes)
        {
            if (unit == '\r' || (unit == '\n' && !afterReturn))
                (line, column) = (line + 1, 1);
            else if (unit != '\n' && !IsContinuation(unit))
                column++;
            afterReturn = unit == '\r';
        }

        return new Utf8Place(line, column, afterReturn);
    }

    private static int Characters(ReadOnlySpan<byte> bytes)
    {
        var count = 0;
        foreach (var unit in bytes)
        {
            if (!IsContinuation(unit)) count++;
        }

        return count;
    }

    private static bool IsContinuation(byte unit) => (unit & 0xC0) == 0x80;
}
