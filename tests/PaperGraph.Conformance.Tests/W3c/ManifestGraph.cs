using PaperGraph.Rdf;

namespace PaperGraph.Conformance.Tests.W3c;

/// <summary>The triples of a manifest, by subject and predicate.</summary>
internal sealed class ManifestGraph
{
    public const string Mf = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
    public const string Qt = "http://www.w3.org/2001/sw/DataAccess/tests/test-query#";
    public const string Rdft = "http://www.w3.org/ns/rdftest#";
    public const string Dawgt = "http://www.w3.org/2001/sw/DataAccess/tests/test-dawg#";
    public const string Rdfs = "http://www.w3.org/2000/01/rdf-schema#";
    private const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    private readonly ILookup<(Term Subject, string Predicate), Term> _objects;

    public ManifestGraph(string path, string iri)
    {
        using var stream = File.OpenRead(path);
        _objects = RdfReader
            .ReadAll(stream, RdfSyntax.Turtle, new RdfReadOptions { Source = path, BaseIri = new Iri(iri) })
            .ToLookup(quad => (quad.Triple.Subject, quad.Triple.Predicate.Value), quad => quad.Triple.Object);
    }

    public IEnumerable<Term> Objects(Term subject, string predicate) => _objects[(subject, predicate)];

    /// <summary>The text of the first object, or null.</summary>
    public string? Text(Term subject, string predicate) =>
        Objects(subject, predicate).Select(term => term.Text).FirstOrDefault();

    /// <summary>The items of the lists that are the predicate's objects; an object that is no list is an item itself.</summary>
    public IEnumerable<Term> Items(Term subject, string predicate)
    {
        foreach (var list in Objects(subject, predicate))
        {
            if (list.Kind == TermKind.Iri && list.Text != Rdf + "nil") yield return list;
            for (var cell = list; cell.Kind == TermKind.BlankNode && cell.Text != Rdf + "nil"; cell = Objects(cell, Rdf + "rest").Single())
                yield return Objects(cell, Rdf + "first").Single();
        }
    }
}
