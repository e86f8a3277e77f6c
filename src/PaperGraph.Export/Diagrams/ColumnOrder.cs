namespace PaperGraph.Export.Diagrams;

/// <summary>
/// Finds an order for each column in which arrows cross little and run straight: what makes it better is kept until nothing does.
/// Classes that no arrow touches stand last.
/// </summary>
internal sealed class ColumnOrder(DiagramColumns columns)
{
    private const int CrossingCost = 2000;

    private readonly IReadOnlyList<List<DiagramCluster>> _columns = columns.All;
    private readonly IReadOnlyList<(DiagramCluster From, DiagramCluster To)> _segments = columns.Segments;
    private readonly HashSet<DiagramCluster> _joined = [.. columns.Segments.SelectMany(segment => new[] { segment.From, segment.To })];

    public void Settle()
    {
        foreach (var column in _columns)
        {
            DiagramCluster[] sorted = [.. column.Where(_joined.Contains), .. column.Where(cluster => !_joined.Contains(cluster))];
            column.Clear();
            column.AddRange(sorted);
        }

        PlaceEvenly();
        var best = Cost();
        for (var improved = true; improved;)
        {
            improved = false;
            foreach (var change in Changes())
            {
                var before = _columns.Select(column => column.ToArray()).ToList();
                change();
                PlaceEvenly();
                var cost = Cost();
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
    }

    /// <summary>Any two of a column change places; the whole of a long arrow goes over or under everything else.</summary>
    private IEnumerable<Action> Changes()
    {
        foreach (var column in _columns)
        {
            var count = column.Count(_joined.Contains);
            for (var i = 0; i < count; i++)
            {
                for (var j = i + 1; j < count; j++)
                {
                    var (one, other) = (i, j);
                    yield return () => (column[one], column[other]) = (column[other], column[one]);
                }
            }
        }

        foreach (var route in columns.Routes.Values.Where(route => route.Count > 0))
        {
            yield return () => Move(route, static _ => 0);
            yield return () => Move(route, column => column.Count(_joined.Contains));
        }
    }

    private void Move(List<DiagramCluster> route, Func<List<DiagramCluster>, int> to)
    {
        foreach (var place in route)
        {
            var column = _columns[columns.ColumnOf(place)];
            column.Remove(place);
            column.Insert(to(column), place);
        }
    }

    private double Cost()
    {
        var cost = _segments.Sum(segment => Math.Abs(segment.From.Middle - segment.To.Middle));
        for (var i = 0; i < _segments.Count; i++)
        {
            for (var j = i + 1; j < _segments.Count; j++)
            {
                var (one, other) = (_segments[i], _segments[j]);
                if (columns.ColumnOf(one.From) != columns.ColumnOf(other.From)) continue;
                if ((one.From.Middle - other.From.Middle) * (one.To.Middle - other.To.Middle) < 0) cost += CrossingCost;
            }
        }

        return cost;
    }

    private void PlaceEvenly()
    {
        foreach (var column in _columns)
        {
            var y = -(column.Sum(cluster => cluster.Height + DiagramLayout.RowGap) - DiagramLayout.RowGap) / 2.0;
            foreach (var cluster in column)
            {
                cluster.Y = y;
                y += cluster.Height + DiagramLayout.RowGap;
            }
        }
    }
}
