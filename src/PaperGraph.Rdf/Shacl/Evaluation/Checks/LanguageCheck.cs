using System.Text;

namespace PaperGraph.Rdf.Shacl;

/// <summary>sh:languageIn: a tagged string whose tag is one of the ranges, or begins with one and a hyphen.</summary>
internal sealed class LanguageCheck : ValueCheck
{
    private readonly byte[][] _ranges;

    public LanguageCheck(IEnumerable<string> ranges) =>
        _ranges = [.. ranges.Select(range => Encoding.UTF8.GetBytes(range.ToLowerInvariant()))];

    protected override bool Accepts(ShapeRun run, int value)
    {
        var term = run.Terms[value];
        if (!term.IsTagged) return false;
        foreach (var range in _ranges)
        {
            if (range is [(byte)'*']) return true;
            var tag = term.Qualifier;
            if (tag.StartsWith(range) && (tag.Length == range.Length || tag[range.Length] == (byte)'-')) return true;
        }

        return false;
    }
}
