using System.Collections.Immutable;

namespace PaperGraph.Rdf.JsonLd;

/// <summary>Where a local context comes from and how it may treat the active one.</summary>
/// <param name="Location">The document that holds it.</param>
/// <param name="Remotes">The remote contexts that led to it, outermost first.</param>
/// <param name="OverridesProtected">Whether protected terms may be redefined.</param>
/// <param name="ValidatesScoped">False while a scoped context is only tried: no remote context is then entered twice.</param>
/// <param name="Chain">How many terms are being defined around it.</param>
internal sealed record ContextScope(
    BaseIri? Location, ImmutableList<string> Remotes, bool OverridesProtected = false, bool ValidatesScoped = true, int Chain = 0)
{
    public static ContextScope Of(BaseIri? location) => new(location, []);
}
