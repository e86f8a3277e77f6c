using System.Text;

namespace PaperGraph.Rdf.JsonLd;

/// <summary>Labels of blank nodes: the document's own where RDF can have them, generated ones for the rest.</summary>
internal sealed class NodeLabels
{
    private readonly BlankNodeLabels _generated = new();
    private readonly Dictionary<string, string> _replacements = new(StringComparer.Ordinal);

    public string Next() => _generated.NextString();

    /// <summary>The label for what a document writes after <c>_:</c>, which in JSON-LD may be anything.</summary>
    public string Of(string written)
    {
        if (!NameCharacters.IsBlankNodeLabel(written))
        {
            if (!_replacements.TryGetValue(written, out var replacement)) _replacements.Add(written, replacement = Next());
            return replacement;
        }

        var bytes = Encoding.UTF8.GetBytes(written);
        return BlankNodeLabels.NeedsEscape(bytes) ? Encoding.UTF8.GetString(BlankNodeLabels.Escape(bytes)) : written;
    }
}
