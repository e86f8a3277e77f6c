using System.Text;
using PaperGraph.Corpus.Decoding;
using PaperGraph.Corpus.Records;
using PaperGraph.Model;

namespace PaperGraph.Corpus.Delimited;

/// <summary>
/// Puts the lines of a row together (RFC 4180: a quoted field may hold line ends), and guards the parser from a quote that never
/// closes: that costs one line, not the rest of the file.
/// </summary>
internal sealed class RowReader(LineReader lines, RecordSink sink, int maxLength)
{
    // No honest row is longer: an abstract has at most 100,000 units.
    private const int LongestRow = 400_000;

    private readonly Queue<(string Text, int Line)> _pending = new();

    /// <summary>What separates fields; set once the header is known.</summary>
    public char Delimiter { get; set; } = ',';

    /// <summary>The next row that is not blank, without its line end, and the line on which it begins; null at the end.</summary>
    public (string Text, int Line)? Read()
    {
        while (NextLine() is { } first)
        {
            if (string.IsNullOrWhiteSpace(first.Text)) continue;
            var state = default(QuoteState).After(first.Text, Delimiter);
            if (!state.IsInQuotes) return first;
            if (Assemble(first, state) is { } row) return row;
            sink.Report(DiagnosticCode.MalformedRow, first.Line, "a quoted field that begins in this row never ends");
        }

        return null;
    }

    private (string Text, int Line)? Assemble((string Text, int Line) first, QuoteState state)
    {
        var taken = new List<(string Text, int Line)>();
        var text = new StringBuilder(first.Text);
        while (text.Length < LongestRow && NextLine() is { } next)
        {
            taken.Add(next);
            text.Append('\n').Append(next.Text);
            state = state.AfterLineEnd().After(next.Text, Delimiter);
            if (!state.IsInQuotes) return (text.ToString(), first.Line);
        }

        // Give the lines back, before those that still wait.
        var waiting = _pending.ToArray();
        _pending.Clear();
        foreach (var line in taken.Concat(waiting)) _pending.Enqueue(line);
        return null;
    }

    private (string Text, int Line)? NextLine()
    {
        if (_pending.TryDequeue(out var pending)) return pending;
        while (lines.Read(out var line) is var kind and not LineKind.End)
        {
            // A carriage return alone would end a row for the parser, not for us.
            if (kind == LineKind.Line) return (Encoding.UTF8.GetString(line).Replace('\r', ' '), lines.LineNumber);
            sink.Report(DiagnosticCode.TooLong, lines.LineNumber, $"the line is longer than {maxLength} bytes");
        }

        return null;
    }

    private readonly record struct QuoteState(bool IsInQuotes, bool IsQuotedField)
    {
        public QuoteState AfterLineEnd() => IsInQuotes ? this : default;

        public QuoteState After(string line, char delimiter)
        {
            var (inQuotes, quoted, atStart) = (IsInQuotes, IsQuotedField, !IsInQuotes);
            foreach (var unit in line)
            {
                if (unit == '"' && (quoted || atStart))
                {
                    inQuotes = !inQuotes;
                    quoted = true;
                    atStart = false;
                }
                else
                {
                    atStart = unit == delimiter && !inQuotes;
                    if (atStart) quoted = false;
                }
            }

            return new QuoteState(inQuotes, quoted);
        }
    }
}
