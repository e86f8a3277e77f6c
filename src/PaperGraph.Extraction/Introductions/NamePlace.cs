using PaperGraph.Model;

namespace PaperGraph.Extraction.Introductions;

/// <summary>Where something that may be a name stands.</summary>
/// <param name="Location">Its units.</param>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after its last.</param>
/// <param name="Mention">Index of the mention at exactly this place, or −1.</param>
/// <param name="Type">The mention's type; meaningless without one.</param>
/// <param name="Confidence">The mention's confidence, or 0.</param>
/// <param name="Origin">Why it may be a name, whatever the tagger says.</param>
internal readonly record struct NamePlace(
    TextLocation Location,
    int First,
    int End,
    int Mention,
    ConceptType Type,
    float Confidence,
    NameOrigin Origin)
{
    public bool InTitle => Location.Field == TextField.Title;
}
