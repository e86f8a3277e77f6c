namespace PaperGraph.Conformance.Tests.W3c;

/// <summary>One test of a manifest. Files are named by their published IRI: <see cref="W3cFolder.PathOf"/> finds them.</summary>
internal sealed record ManifestEntry
{
    /// <summary>The entry's IRI, by which Exceptions.tsv knows it.</summary>
    public required string Iri { get; init; }

    /// <summary>mf:name, or the IRI where there is none.</summary>
    public required string Name { get; init; }

    /// <summary>The part of rdf:type after the <c>#</c>, as TestTurtleEval or QueryEvaluationTest.</summary>
    public required string Type { get; init; }

    /// <summary>The part of rdft:approval or dawgt:approval after the <c>#</c>, or null.</summary>
    public string? Approval { get; init; }

    /// <summary>mf:action, or its qt:query: the file that is tested.</summary>
    public required string Action { get; init; }

    /// <summary>qt:data: the files of the default graph.</summary>
    public IReadOnlyList<string> Data { get; init; } = [];

    /// <summary>qt:graphData: the named graphs, each with the file that it is read from.</summary>
    public IReadOnlyList<(string Name, string File)> GraphData { get; init; } = [];

    /// <summary>mf:result, or null.</summary>
    public string? Result { get; init; }

    /// <summary>
    /// What relative IRIs in the action are resolved against: mf:assumedTestBase and the file's name, else the file's IRI.
    /// </summary>
    public required string Base { get; init; }

    /// <summary>mf:requires and mf:feature: what an implementation must be able to do, as the part of the IRI after the <c>#</c>.</summary>
    public IReadOnlyList<string> Requires { get; init; } = [];

    /// <summary>mf:resultCardinality is mf:LaxCardinality: REDUCED may drop duplicates or not.</summary>
    public bool IsLax { get; init; }
}
