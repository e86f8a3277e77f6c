namespace PaperGraph.Export.Diagrams;

/// <summary>
/// Which classes stand in which column: each one after the last that leads to it. Long arrows get a place in each column they pass.
/// </summary>
internal sealed class DiagramColumns
{
    private readonly Dictionary<string, DiagramCluster> _clusterOf = new(StringComparer.Ordinal);
    private readonly Dictionary<DiagramCluster, int> _columnOf = [];
    private readonly Dictionary<DiagramArrow, List<DiagramCluster>> _routes = [];
    private readonly List<List<DiagramCluster>> _columns = [];

    public DiagramColumns(DiagramModel model, IReadOnlyDictionary<string, DiagramBox> boxes) =>
        AssignColumns(Clusters(model, boxes), [.. model.Arrows.Where(arrow => arrow.From != arrow.To)]);

    /// <summary>From left to right, each from above downwards.</summary>
    public IReadOnlyList<List<DiagramCluster>> All => _columns;

    /// <summary>The places that an arrow to another class passes.</summary>
    public IReadOnlyDictionary<DiagramArrow, List<DiagramCluster>> Routes => _routes;

    /// <summary>Pieces of arrows from one column to the next.</summary>
    public IReadOnlyList<(DiagramCluster From, DiagramCluster To)> Segments => [.. EachSegment()];

    public DiagramCluster ClusterOf(string name) => _clusterOf[name];

    public int ColumnOf(DiagramCluster cluster) => _columnOf[cluster];

    private List<DiagramCluster> Clusters(DiagramModel model, IReadOnlyDictionary<string, DiagramBox> boxes)
    {
        var children = model.Classes.Where(type => type.Parent is not null)
            .ToLookup(type => type.Parent!, type => type.Name, StringComparer.Ordinal);
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
                members.Add((boxes[name], depth));
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
            var supers = cluster.Boxes[0].Box.Class.Foreign;
            var kin = touched.FirstOrDefault(other => other.Boxes[0].Box.Class.Foreign.Intersect(supers, StringComparer.Ordinal).Any());
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

    private IEnumerable<(DiagramCluster From, DiagramCluster To)> EachSegment()
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
}
