namespace PaperGraph.Rdf;

/// <summary>The six orders in which a graph keeps its triples, each named by the roles of first, second and third column.</summary>
public enum IndexOrder : byte
{
    /// <summary>Subject, predicate, object.</summary>
    Spo,

    /// <summary>Subject, object, predicate.</summary>
    Sop,

    /// <summary>Predicate, subject, object.</summary>
    Pso,

    /// <summary>Predicate, object, subject.</summary>
    Pos,

    /// <summary>Object, subject, predicate.</summary>
    Osp,

    /// <summary>Object, predicate, subject.</summary>
    Ops,
}
