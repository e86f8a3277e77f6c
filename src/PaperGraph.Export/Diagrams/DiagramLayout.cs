namespace PaperGraph.Export.Diagrams;

/// <summary>
/// Places classes in columns, so that arrows run from left to right, in the four steps of Sugiyama, Tagawa and Toda (1981): columns,
/// orders within them, rows, coordinates. Subclasses stand below their superclass, those of others above.
/// </summary>
internal sealed class DiagramLayout
{
    public const int Margin = 24;

    /// <summary>What an arrow has for its bend, after its labels.</summary>
    public const int BendWidth = 64;

    /// <summary>Between what stands in one column.</summary>
    public const int RowGap = 34;

    private readonly Dictionary<string, DiagramBox> _boxes;
    private readonly DiagramColumns _columns;

    public DiagramLayout(DiagramModel model)
    {
        var arriving = model.Arrows.Where(arrow => arrow.From != arrow.To)
            .CountBy(arrow => arrow.To, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var leaving = model.Arrows.ToLookup(arrow => arrow.From, StringComparer.Ordinal);
        _boxes = model.Classes.ToDictionary(
            type => type.Name,
            type => new DiagramBox(type, [.. leaving[type.Name]], arriving.GetValueOrDefault(type.Name)),
            StringComparer.Ordinal);
        _columns = new DiagramColumns(model, _boxes);
        new ColumnOrder(_columns).Settle();
        foreach (var box in _boxes.Values) box.Leaving.Sort((x, y) => GoesTo(x).CompareTo(GoesTo(y)));
        PlaceRows();
        PlaceColumns();
    }

    /// <summary>By name, placed.</summary>
    public IReadOnlyCollection<DiagramBox> Boxes => _boxes.Values;

    public int Width { get; private set; }

    public int Height { get; private set; }

    public DiagramBox Box(string name) => _boxes[name];

    /// <summary>The labels of arrows that leave a box stand up to here.</summary>
    public int LabelsEnd(DiagramBox box) => LabelsEnd(_columns.ColumnOf(_columns.ClusterOf(box.Class.Name)));

    /// <summary>Where an arrow passes between its ends: for each column, its sides and the height.</summary>
    public IEnumerable<(int Left, int Right, int Y)> Passages(DiagramArrow arrow) => _columns.Routes[arrow].Select(place =>
        (Left(_columns.ColumnOf(place)), Left(_columns.ColumnOf(place)) + ColumnWidth(_columns.ColumnOf(place)), (int)Math.Round(place.Middle)));

    /// <summary>Where an arrow arrives at its class: arrows come in the order of where they are from.</summary>
    public int ArrivesAt(DiagramArrow arrow)
    {
        var box = Box(arrow.To);
        var arriving = _columns.Routes.Keys.Where(other => other.To == arrow.To)
            .OrderBy(ComesFrom)
            .ThenBy(other => other.From, StringComparer.Ordinal).ToList();
        return box.Middle + (int)((arriving.IndexOf(arrow) - ((arriving.Count - 1) / 2.0)) * 20);
    }

    private double ComesFrom(DiagramArrow arrow) =>
        _columns.Routes[arrow].Count > 0 ? _columns.Routes[arrow][^1].Middle : Box(arrow.From).LeavesAt(arrow);

    private double GoesTo(DiagramArrow arrow) =>
        _columns.Routes[arrow].Count > 0 ? _columns.Routes[arrow][0].Middle : _columns.ClusterOf(arrow.To).Middle;

    /// <summary>Draws each cluster towards what it is joined to, the column's order kept.</summary>
    private void PlaceRows()
    {
        var segments = _columns.Segments;
        for (var round = 0; round < 8; round++)
        {
            foreach (var column in round % 2 == 0 ? _columns.All : _columns.All.Reverse())
            {
                var shift = (Sum: 0.0, Count: 0);
                for (var i = 0; i < column.Count; i++)
                {
                    var free = i == 0 ? double.NegativeInfinity : column[i - 1].Y + column[i - 1].Height + RowGap;
                    var neighbours = segments.Where(segment => segment.From == column[i]).Select(segment => segment.To.Middle)
                        .Concat(segments.Where(segment => segment.To == column[i]).Select(segment => segment.From.Middle))
                        .ToList();

                    // What nothing is joined to comes right after the one above.
                    var wished = neighbours.Count > 0 ? neighbours.Average() - (column[i].Height / 2.0) : Math.Max(free, column[i].Y - 1e9);
                    column[i].Y = Math.Max(wished, free);
                    if (neighbours.Count > 0) shift = (shift.Sum + column[i].Y - wished, shift.Count + 1);
                }

                foreach (var cluster in column) cluster.Y -= shift.Count == 0 ? 0 : shift.Sum / shift.Count;
            }
        }

        var top = _columns.All.SelectMany(column => column).Min(cluster => cluster.Y);
        foreach (var cluster in _columns.All.SelectMany(column => column)) cluster.Y += Margin + 34 - top;
    }

    private void PlaceColumns()
    {
        for (var column = 0; column < _columns.All.Count; column++)
        {
            foreach (var cluster in _columns.All[column]) cluster.Place(Left(column));
        }

        var last = _columns.All.Count - 1;
        var loops = _columns.All[last].SelectMany(cluster => cluster.Boxes).Select(entry => entry.Box.LoopEnd);
        Width = loops.Append(Left(last) + ColumnWidth(last)).Max() + Margin;
        Height = (int)Math.Ceiling(_columns.All.SelectMany(column => column).Max(cluster => cluster.Y + cluster.Height)) + Margin + 26;
    }

    private int Left(int column)
    {
        var x = Margin;
        for (var i = 0; i < column; i++) x += ColumnWidth(i) + LabelWidth(i) + BendWidth;
        return x;
    }

    private int LabelsEnd(int column) => Left(column) + ColumnWidth(column) + LabelWidth(column);

    private int ColumnWidth(int column) => _columns.All[column].Max(cluster => cluster.Width);

    private int LabelWidth(int column) => _columns.All[column].SelectMany(cluster => cluster.Boxes)
        .SelectMany(entry => entry.Box.Leaving.Concat(entry.Box.Loop is { } loop ? [loop] : []))
        .SelectMany(arrow => arrow.Labels)
        .Select(label => TextWidth.Of(label, DiagramBox.SmallSize) + 14)
        .DefaultIfEmpty(0)
        .Max();
}
