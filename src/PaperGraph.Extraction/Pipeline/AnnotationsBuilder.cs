using System.Runtime.InteropServices;
using PaperGraph.Model;

namespace PaperGraph.Extraction;

/// <summary>Collects what extractors find in one document; <see cref="Build"/> sorts and freezes it. For one thread.</summary>
public sealed class AnnotationsBuilder
{
    private readonly Paper _paper;
    private readonly List<Mention> _mentions = [];
    private readonly List<Abbreviation> _abbreviations = [];
    private readonly List<Link> _links = [];
    private readonly List<Relation> _relations = [];

    /// <summary>Starts empty.</summary>
    public AnnotationsBuilder(Paper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        _paper = paper;
    }

    /// <summary>Mentions so far, in no order. Valid until the next change.</summary>
    public Span<Mention> Mentions => CollectionsMarshal.AsSpan(_mentions);

    /// <summary>Abbreviations so far. Valid until the next change.</summary>
    public ReadOnlySpan<Abbreviation> Abbreviations => CollectionsMarshal.AsSpan(_abbreviations);

    /// <summary>Links so far. Valid until the next change.</summary>
    public ReadOnlySpan<Link> Links => CollectionsMarshal.AsSpan(_links);

    /// <summary>Adds a mention. Where it overlaps earlier ones, the caller decides first: see <see cref="Replace"/>.</summary>
    /// <exception cref="ArgumentException">It overlaps a mention that is there already.</exception>
    public void Add(Mention mention)
    {
        foreach (var other in Mentions)
        {
            if (other.Location.Overlaps(mention.Location))
                throw new ArgumentException($"The mention at {mention.Location} overlaps the one at {other.Location}.", nameof(mention));
        }

        _mentions.Add(mention);
    }

    /// <summary>Adds a mention in place of all that it overlaps.</summary>
    public void Replace(Mention mention)
    {
        _mentions.RemoveAll(other => other.Location.Overlaps(mention.Location));
        _mentions.Add(mention);
    }

    /// <summary>Adds an abbreviation unless the same pair is there already.</summary>
    public void Add(Abbreviation abbreviation)
    {
        foreach (var other in _abbreviations)
        {
            if (other.ShortForm == abbreviation.ShortForm && other.LongForm == abbreviation.LongForm) return;
        }

        _abbreviations.Add(abbreviation);
    }

    /// <summary>Adds a link.</summary>
    public void Add(Link link) => _links.Add(link);

    /// <summary>Adds a relation unless the same head, type and tail are there already, or head and tail are one.</summary>
    public void Add(Relation relation)
    {
        if (relation.Head == relation.Tail) return;
        foreach (var other in _relations)
        {
            if (other.Head == relation.Head && other.Tail == relation.Tail && other.Type == relation.Type) return;
        }

        _relations.Add(relation);
    }

    /// <summary>The sorted, frozen annotations. Relations whose head or tail is no longer a mention are left out.</summary>
    public Annotations Build()
    {
        _mentions.Sort((a, b) => a.Location.CompareTo(b.Location));
        _abbreviations.Sort((a, b) => a.ShortForm.CompareTo(b.ShortForm) is var order and not 0 ? order : a.LongForm.CompareTo(b.LongForm));
        _links.Sort((a, b) => a.Location.CompareTo(b.Location));
        var locations = _mentions.Select(mention => mention.Location).ToHashSet();
        return new Annotations
        {
            Paper = _paper,
            Mentions = [.. _mentions],
            Abbreviations = [.. _abbreviations],
            Links = [.. _links],
            Relations =
            [
                .. _relations.Where(relation => locations.Contains(relation.Head) && locations.Contains(relation.Tail))
                    .OrderBy(relation => relation.Head).ThenBy(relation => relation.Type).ThenBy(relation => relation.Tail),
            ],
        };
    }
}
