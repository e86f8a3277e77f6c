namespace PaperGraph.Corpus.Delimited;

/// <summary>Gives the parser the rows as text in which every row begins on the line it has in the file: what was left out became empty lines.</summary>
internal sealed class RowText(RowReader rows, int firstLine) : TextReader
{
    private int _line = firstLine;
    private string _row = "";
    private int _position;

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        if (_position == _row.Length)
        {
            if (rows.Read() is not { } row) return 0;
            _row = $"{new string('\n', Math.Max(0, row.Line - _line))}{row.Text}\n";
            _line = Math.Max(_line, row.Line) + row.Text.AsSpan().Count('\n') + 1;
            _position = 0;
        }

        var length = Math.Min(buffer.Length, _row.Length - _position);
        _row.AsSpan(_position, length).CopyTo(buffer);
        _position += length;
        return length;
    }

    public override int Peek() => throw new NotSupportedException();

    public override int Read() => throw new NotSupportedException();
}
