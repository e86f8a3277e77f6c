using System.Collections.Immutable;
using System.Text;

namespace PaperGraph.Rdf.Sparql.Results;

/// <summary>
/// Solutions held in memory, as UTF-8 in one array: what the readers give, and what a caller fills who has solutions of their own. Fill
/// it, then read it; <see cref="Rewind"/> goes back before the first row.
/// </summary>
public sealed class SolutionTable : Solutions
{
    private readonly List<Cell> _cells = [];
    private byte[] _text = new byte[256];
    private int _length;
    private int _row = -1;

    /// <summary>A table without rows.</summary>
    /// <param name="variables">The columns, named without <c>?</c>; each once.</param>
    /// <exception cref="ArgumentException">A name stands twice.</exception>
    public SolutionTable(params ImmutableArray<string> variables)
        : base(variables)
    {
        if (variables.Distinct(StringComparer.Ordinal).Count() != variables.Length)
            throw new ArgumentException("A variable stands twice.", nameof(variables));
    }

    /// <summary>A table without rows, or null when a name stands twice.</summary>
    internal static SolutionTable? TryCreate(IReadOnlyCollection<string> names) =>
        names.Distinct(StringComparer.Ordinal).Count() == names.Count ? new SolutionTable([.. names]) : null;

    /// <summary>How many rows.</summary>
    public int Count { get; private set; }

    /// <inheritdoc/>
    public override TermView this[int column]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)column, (uint)Variables.Length, nameof(column));
            var cell = _cells[(_row * Variables.Length) + column];
            var text = _text.AsSpan(cell.Start, cell.TextLength);
            var qualifier = _text.AsSpan(cell.Start + cell.TextLength, cell.QualifierLength);
            return cell.Kind switch
            {
                TermKind.Iri => TermView.Iri(text),
                TermKind.BlankNode => TermView.BlankNode(text),
                TermKind.Literal when cell.IsTagged => TermView.TaggedLiteral(text, qualifier),
                TermKind.Literal => TermView.Literal(text, qualifier),
                _ => default,
            };
        }
    }

    /// <summary>Adds a row in which nothing is bound yet.</summary>
    public void AddRow()
    {
        Count++;
        for (var i = 0; i < Variables.Length; i++) _cells.Add(default);
    }

    /// <summary>Adds a row.</summary>
    /// <param name="cells">One for each variable; <c>default</c> for what is unbound.</param>
    /// <exception cref="ArgumentException">There are more or fewer cells than variables.</exception>
    public void AddRow(params ReadOnlySpan<Term> cells)
    {
        if (cells.Length != Variables.Length) throw new ArgumentException("A row has a cell for each variable.", nameof(cells));
        AddRow();
        for (var column = 0; column < cells.Length; column++)
        {
            var cell = cells[column];
            if (cell.Kind == TermKind.None) continue;
            var start = _length;
            Append(cell.Text);
            var textLength = _length - start;
            Append(cell.Qualifier);
            SetLast(column, new Cell(start, textLength, _length - start - textLength, cell.Kind, cell.IsTagged));
        }
    }

    /// <summary>Binds a cell of the last row; the term is copied.</summary>
    /// <exception cref="InvalidOperationException">There is no row.</exception>
    public void Set(int column, TermView cell)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)column, (uint)Variables.Length, nameof(column));
        if (Count == 0) throw new InvalidOperationException("There is no row to set a cell of.");
        var start = _length;
        Append(cell.Text);
        Append(cell.Qualifier);
        SetLast(column, new Cell(start, cell.Text.Length, cell.Qualifier.Length, cell.Kind, cell.IsTagged));
    }

    /// <inheritdoc/>
    public override bool MoveNext()
    {
        if (_row < Count) _row++;
        return _row < Count;
    }

    /// <summary>Goes back before the first row.</summary>
    public void Rewind() => _row = -1;

    private void SetLast(int column, Cell cell) => _cells[((Count - 1) * Variables.Length) + column] = cell;

    private void Append(string? text)
    {
        Reserve(Encoding.UTF8.GetMaxByteCount(text?.Length ?? 0));
        _length += Encoding.UTF8.GetBytes(text, _text.AsSpan(_length));
    }

    private void Append(ReadOnlySpan<byte> text)
    {
        Reserve(text.Length);
        text.CopyTo(_text.AsSpan(_length));
        _length += text.Length;
    }

    private void Reserve(int more)
    {
        if (more <= _text.Length - _length) return;
        Array.Resize(ref _text, Math.Max(checked(_length + more), (int)Math.Min(2L * _text.Length, Array.MaxLength)));
    }

    private readonly record struct Cell(int Start, int TextLength, int QualifierLength, TermKind Kind, bool IsTagged);
}
