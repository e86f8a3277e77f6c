using PaperGraph.Rdf;

namespace PaperGraph.Export.Diagrams;

/// <summary>
/// Draws an ontology (OWL 2) as SVG: its own classes as boxes with their datatype properties, object properties and restrictions as arrows,
/// subclass links, and superclasses of other vocabularies in a lighter tone. Light or dark as the reader's screen is. Equal triples give equal
/// bytes, in any order.
/// </summary>
public static class OntologyDiagram
{
    /// <summary>
    /// Draws the classes of the namespace that the ontology says is its own (<c>vann:preferredNamespaceUri</c>). Names are shortened by
    /// <paramref name="prefixes"/>.
    /// </summary>
    /// <exception cref="FormatException">The triples name no namespace of their own, or no class in it.</exception>
    public static void Write(IEnumerable<Triple> triples, PrefixMap prefixes, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(triples);
        ArgumentNullException.ThrowIfNull(prefixes);
        ArgumentNullException.ThrowIfNull(output);
        var model = new OntologyReader(triples, prefixes).Read();
        new SvgDrawing(output).Draw(model, new DiagramLayout(model));
    }
}
