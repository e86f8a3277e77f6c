namespace PaperGraph.Rdf.JsonLd;

/// <summary>
/// Where contexts come from that a document names by IRI. Nothing is ever fetched by this library: who wants remote contexts brings a
/// loader that has them, from files or from memory.
/// </summary>
public interface IDocumentLoader
{
    /// <summary>
    /// The bytes of the JSON document at an IRI, in UTF-8, or null when there is none; the reader then reports the fault
    /// "loading remote context failed" at the place that names the IRI. Called at most once an IRI for each document read.
    /// </summary>
    ReadOnlyMemory<byte>? Load(Iri iri);
}
