using System.Text;

namespace PaperGraph.Rdf.Shacl;

/// <summary>The triples of a shapes graph, and the faults that are found in them.</summary>
internal sealed class ShapesSource(Dataset dataset)
{
    public const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    public const string Rdfs = "http://www.w3.org/2000/01/rdf-schema#";

    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly TermDictionary _terms = dataset.Terms;
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    public GraphIndex Graph { get; } = dataset.UnionGraph;

    public List<ShapeFault> Faults { get; } = [];

    public List<ShapeFault> Warnings { get; } = [];

    /// <summary>Id of an IRI, 0 when the graph lacks it.</summary>
    public int Id(string iri)
    {
        if (!_ids.TryGetValue(iri, out var id)) _ids.Add(iri, id = _terms.Find(TermView.Iri(Encoding.UTF8.GetBytes(iri))));
        return id;
    }

    public Term Term(int id) => _terms[id].ToTerm();

    public TermKind KindOf(int id) => _terms.KindOf(id);

    public string Text(int id) => Encoding.UTF8.GetString(_terms.TextOf(id));

    /// <summary>Whether it is a literal of a datatype.</summary>
    public bool Is(int id, Iri datatype) => _terms.OfDatatype(datatype).Contains(id);

    /// <summary>The objects of a subject and a predicate of the SHACL namespace, ascending.</summary>
    public ReadOnlySpan<int> Values(int node, string local) => Objects(node, Sh.Namespace + local);

    public ReadOnlySpan<int> Objects(int node, string predicate)
    {
        var id = Id(predicate);
        if (id == 0) return [];
        var table = Graph[IndexOrder.Spo];
        var rows = table.Find(node, id);
        return table.Third[rows.Start..rows.End];
    }

    /// <summary>The subjects of a predicate of the SHACL namespace and an object.</summary>
    public ReadOnlySpan<int> SubjectsOf(string local, int @object)
    {
        var id = Id(Sh.Namespace + local);
        if (id == 0) return [];
        var table = Graph[IndexOrder.Pos];
        var rows = table.Find(id, @object);
        return table.Third[rows.Start..rows.End];
    }

    /// <summary>The only object, or 0; more than one is a fault.</summary>
    public int Single(int node, string local)
    {
        var values = Values(node, local);
        if (values.Length > 1) Fail(node, $"sh:{local} stands there {values.Length} times, and may only once");
        return values.IsEmpty ? 0 : values[0];
    }

    /// <summary>Says a fault, once.</summary>
    public void Fail(int node, string reason)
    {
        if (_told.Add($"{node} {reason}")) Faults.Add(new ShapeFault(Term(node), reason));
    }

    public void Warn(int node, string reason)
    {
        if (_told.Add($"{node} {reason}")) Warnings.Add(new ShapeFault(Term(node), reason));
    }

    /// <summary>
    /// The members of a list; a list that is ill-formed (SHACL, section 1.4) is a fault of the node that names it, and gives null.
    /// </summary>
    public List<int>? Members(int node, string local, int list)
    {
        var members = new List<int>();
        var seen = new HashSet<int>();
        var (first, rest, nil) = (Rdf + "first", Rdf + "rest", Id(Rdf + "nil"));
        for (var cell = list; cell != nil || nil == 0;)
        {
            var items = Objects(cell, first);
            var next = Objects(cell, rest);
            var fault = items.Length != 1 || next.Length != 1 ? "a cell lacks its member or its rest, or has several" : null;
            if (!seen.Add(cell)) fault = "it comes back to itself";
            if (fault is not null)
            {
                Fail(node, $"the value of sh:{local} is no well-formed list: {fault}");
                return null;
            }

            members.Add(items[0]);
            cell = next[0];
        }

        return members;
    }

    /// <summary>All nodes that are instances of a class or of a subclass of it, as the graph says; ascending.</summary>
    public int[] InstancesOf(string @class)
    {
        var found = new List<int>();
        var id = Id(@class);
        if (id == 0) return [];
        var type = Id(RdfNames.Type.Value);
        foreach (var one in ClassTree.Below(Graph, Id(Rdfs + "subClassOf"), id))
        {
            var table = Graph[IndexOrder.Pos];
            var rows = table.Find(type, one);
            foreach (var instance in table.Third[rows.Start..rows.End]) found.Add(instance);
        }

        return SortedIds.Sorted(found);
    }
}
