namespace PaperGraph.Export.Diagrams;

/// <summary>
/// Places classes in columns, so that arrows run from left to right (Sugiyama, Tagawa and Toda 1981): a class stands one column after the last
/// that leads to it, long arrows get a place in each column they pass, neighbours in a column change places while that makes arrows cross less
/// or run straighter. Subclasses stand below their superclass, those of others above.
/// </summary>
internal sealed class DiagramLayout
{
    public const int Margin = 24;

    /// <summary>What an arrow has for its bend, after its labels.</summary>
    public const int BendWidth = 64;

    private const int RowGap = 34;

    private readonly Dictionary<string, DiagramBox> _boxes;
    private readonly Dictionary<string, DiagramCluster> _clusterOf = new(StringComparer.Ordinal);
    private readonly Dictionary<DiagramCluster, int> _columnOf = [];
    private readonly Dictionary<DiagramArrow, List<DiagramCluster>> _routes = [];
    private readonly List<List<DiagramCluster>> _columns = [];

    public DiagramLayout(DiagramModel model)
    {
        var arriving = model.Arrows.Where(arrow => arrow.From != arrow.To).CountBy(arrow => arrow.To).ToDictionary();
        var leaving = model.Arrows.ToLookup(arrow => arrow.From);
        _boxes = model.Classes.ToDictionary(
            type => type.Name, type => new DiagramBox(type, [.. leaving[type.Name]], arriving.GetValueOrDefault(type.Name)), StringComparer.Ordinal);
        var clusters = Clusters(model);
        AssignColumns(clusters, [.. model.Arrows.Where(arrow => arrow.From != arrow.To)]);
        Order();
        PlaceRows();
        PlaceColumns();
    }

    /// <summary>By name, placed.</summary>
    public IReadOnlyCollection<DiagramBox> Boxes => _boxes.Values;

    public int Width { get; private set; }

    public int Height { get; private set; }

    public DiagramBox Box(string name) => _boxes[name];

    /// <summary>The labels of arrows that leave a box stand up to here.</summary>
    public int LabelsEnd(DiagramBox box) => LabelsEnd(_columnOf[_clusterOf[box.Class.Name]]);

    /// <summary>Where an arrow passes between its ends: for each column, its sides and the height.</summary>
    public IEnumerable<(int Left, int Right, int Y)> Passages(DiagramArrow arrow) => _routes[arrow].Select(place =>
        (Left(_columnOf[place]), Left(_columnOf[place]) + ColumnWidth(_columnOf[place]), (int)Math.Round(place.Middle)));

    /// <summary>Where an arrow arrives at its class: arrows come in the order of where they are from.</summary>
    public int ArrivesAt(DiagramArrow arrow)
    {
        var box = Box(arrow.To);
        var arriving = _routes.Keys.Where(other => other.To == arrow.To).OrderBy(ComesFrom).ThenBy(other => other.From, StringComparer.Ordinal).ToList();
        return box.Middle + (int)((arriving.IndexOf(arrow) - ((arriving.Count - 1) / 2.0)) * 20);
    }

    private double ComesFrom(DiagramArrow arrow) => _routes[arrow].Count > 0 ? _routes[arrow][^1].Middle : Box(arrow.From).LeavesAt(arrow);

    private List<DiagramCluster> Clusters(DiagramModel model)
    {
        var children = model.Classes.Where(type => type.Parent is not null).ToLookup(type => type.Parent!, type => type.Name);
        var clusters = new List<DiagramCluster>();
        foreach (var root in model.Classes.Where(type => type.Parent is null))
        {
            var members = new List<(DiagramBox, int)>();
            Collect(root.Name, 0);
            var cluster = new DiagramCluster(members);
            clusters.Add(cluster);
            foreach (var (box, _) in members) _clusterOf[box.Class.Name] = cluster;

            void Collect(string name, int depth)
            {
                members.Add((_boxes[name], depth));
                foreach (var child in children[name]) Collect(child, depth + 1);
            }
        }

        return clusters;
    }

    private void AssignColumns(List<DiagramCluster> clusters, List<DiagramArrow> arrows)
    {
        foreach (var cluster in clusters) _columnOf[cluster] = 0;

        // As many rounds as there are clusters settle what has no circle; what has one keeps its arrows, some of them against the stream.
        for (var round = 0; round < clusters.Count; round++)
        {
            foreach (var arrow in arrows)
            {
                var (from, to) = (_clusterOf[arrow.From], _clusterOf[arrow.To]);
                if (from != to && _columnOf[from] + 1 < clusters.Count) _columnOf[to] = Math.Max(_columnOf[to], _columnOf[from] + 1);
            }
        }

        // What no arrow touches stands with a class that has the same superclass.
        var touched = arrows.SelectMany(arrow => new[] { _clusterOf[arrow.From], _clusterOf[arrow.To] }).ToHashSet();
        foreach (var cluster in clusters.Where(cluster => !touched.Contains(cluster)))
        {
            var kin = touched.FirstOrDefault(other => other.Boxes[0].Box.Class.Foreign.Intersect(cluster.Boxes[0].Box.Class.Foreign, StringComparer.Ordinal).Any());
            if (kin is not null) _columnOf[cluster] = _columnOf[kin];
        }

        foreach (var cluster in clusters) ColumnAt(_columnOf[cluster]).Add(cluster);
        foreach (var arrow in arrows)
        {
            var (route, to) = (_routes[arrow] = [], _columnOf[_clusterOf[arrow.To]]);
            for (var column = _columnOf[_clusterOf[arrow.From]] + 1; column < to; column++)
            {
                var place = new DiagramCluster(arrow);
                route.Add(place);
                _columnOf[place] = column;
                _columns[column].Add(place);
            }
        }
    }

    private List<DiagramCluster> ColumnAt(int index)
    {
        while (_columns.Count <= index) _columns.Add([]);
        return _columns[index];
    }

    private void Order()
    {
        var segments = Segments().ToList();
        var joined = segments.SelectMany(segment => new[] { segment.From, segment.To }).ToHashSet();
        foreach (var column in _columns)
        {
            DiagramCluster[] sorted = [.. column.Where(joined.Contains), .. column.Where(cluster => !joined.Contains(cluster))];
            column.Clear();
            column.AddRange(sorted);
        }

        PlaceEvenly();
        var best = Cost(segments);
        for (var improved = true; improved;)
        {
            improved = false;
            foreach (var change in Changes(joined))
            {
                var before = _columns.ConvertAll(column => column.ToArray());
                change();
                PlaceEvenly();
                var cost = Cost(segments);
                if (cost < best - 1e-6)
                {
                    (best, improved) = (cost, true);
                    continue;
                }

                for (var i = 0; i < before.Count; i++)
                {
                    _columns[i].Clear();
                    _columns[i].AddRange(before[i]);
                }
            }
        }

        PlaceEvenly();
        foreach (var box in _boxes.Values) box.Leaving.Sort((x, y) => GoesTo(x).CompareTo(GoesTo(y)));
    }

    /// <summary>Any two of a column change places; the whole of a long arrow goes over or under everything else.</summary>
    private IEnumerable<Action> Changes(HashSet<DiagramCluster> joined)
    {
        foreach (var column in _columns)
        {
            var count = column.Count(joined.Contains);
            for (var i = 0; i < count; i++)
            {
                for (var j = i + 1; j < count; j++)
                {
                    var (one, other) = (i, j);
                    yield return () => (column[one], column[other]) = (column[other], column[one]);
                }
            }
        }

        foreach (var route in _routes.Values.Where(route => route.Count > 0))
        {
            yield return () => Move(route, static _ => 0);
            yield return () => Move(route, column => column.Count(joined.Contains));
        }
    }

    private void Move(List<DiagramCluster> route, Func<List<DiagramCluster>, int> to)
    {
        foreach (var place in route)
        {
            var column = _columns[_columnOf[place]];
            column.Remove(place);
            column.Insert(to(column), place);
        }
    }

    private double GoesTo(DiagramArrow arrow) => _routes[arrow].Count > 0 ? _routes[arrow][0].Middle : _clusterOf[arrow.To].Middle;

    private IEnumerable<(DiagramCluster From, DiagramCluster To)> Segments()
    {
        foreach (var (arrow, route) in _routes)
        {
            DiagramCluster[] stops = [_clusterOf[arrow.From], .. route, _clusterOf[arrow.To]];
            for (var i = 1; i < stops.Length; i++)
            {
                if (stops[i - 1] != stops[i]) yield return (stops[i - 1], stops[i]);
            }
        }
    }

    private double Cost(List<(DiagramCluster From, DiagramCluster To)> segments)
    {
        var cost = segments.Sum(segment => Math.Abs(segment.From.Middle - segment.To.Middle));
        for (var i = 0; i < segments.Count; i++)
        {
            for (var j = i + 1; j < segments.Count; j++)
            {
                var (one, other) = (segments[i], segments[j]);
                if (_columnOf[one.From] != _columnOf[other.From] || _columnOf[one.To] != _columnOf[other.To]) continue;
                if ((one.From.Middle - other.From.Middle) * (one.To.Middle - other.To.Middle) < 0) cost += 2000;
            }
        }

        return cost;
    }

    private void PlaceEvenly()
    {
        foreach (var column in _columns)
        {
            var y = -(column.Sum(cluster => cluster.Height + RowGap) - RowGap) / 2.0;
            foreach (var cluster in column)
            {
                cluster.Y = y;
                y += cluster.Height + RowGap;
            }
        }
    }

    /// <summary>Draws each cluster towards what it is joined to, the column's order kept.</summary>
    private void PlaceRows()
    {
        var segments = Segments().ToList();
        for (var round = 0; round < 8; round++)
        {
            foreach (var column in round % 2 == 0 ? _columns : Enumerable.Reverse(_columns))
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

        var top = _columns.SelectMany(column => column).Min(cluster => cluster.Y);
        foreach (var cluster in _columns.SelectMany(column => column)) cluster.Y += Margin + 34 - top;
    }

    private void PlaceColumns()
    {
        for (var column = 0; column < _columns.Count; column++)
        {
            foreach (var cluster in _columns[column]) cluster.Place(Left(column));
        }

        var last = _columns.Count - 1;
        Width = _columns[last].SelectMany(cluster => cluster.Boxes).Select(entry => entry.Box.LoopEnd).Append(Left(last) + ColumnWidth(last)).Max() + Margin;
        Height = (int)Math.Ceiling(_columns.SelectMany(column => column).Max(cluster => cluster.Y + cluster.Height)) + Margin + 26;
    }

    private int Left(int column)
    {
        var x = Margin;
        for (var i = 0; i < column; i++) x += ColumnWidth(i) + LabelWidth(i) + BendWidth;
        return x;
    }

    private int LabelsEnd(int column) => Left(column) + ColumnWidth(column) + LabelWidth(column);

    private int ColumnWidth(int column) => _columns[column].Max(cluster => cluster.Width);

    private int LabelWidth(int column) => _columns[column].SelectMany(cluster => cluster.Boxes)
        .SelectMany(entry => entry.Box.Leaving.Concat(entry.Box.Loop is { } loop ? [loop] : []))
        .SelectMany(arrow => arrow.Labels)
        .Select(label => TextWidth.Of(label, DiagramBox.SmallSize) + 14)
        .DefaultIfEmpty(0)
        .Max();
}
