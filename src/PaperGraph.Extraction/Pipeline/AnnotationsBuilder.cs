using System.Collections.Immutable;
using System.Runtime.InteropServices;
using PaperGraph.Model;

namespace PaperGraph.Extraction;

/// <summary>Collects what extractors find in one document; <see cref="Build"/> sorts and freezes it. For one thread.</summary>
public sealed class AnnotationsBuilder
{
    private readonly Paper _paper;
    private readonly List<Mention> _mentions = [];
    private readonly HashSet<(TextLocation, TextLocation)> _abbreviationPairs = [];
    private readonly HashSet<(TextLocation, RelationType, TextLocation)> _relationTriples = [];
    private readonly List<Abbreviation> _abbreviations = [];
    private readonly List<Link> _links = [];
    private readonly List<Relation> _relations = [];

    /// <summary>Starts empty.</summary>
    public AnnotationsBuilder(Paper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        _paper = paper;
    }

    /// <summary>Mentions so far, by location. Valid until the next change; what is written here may change anything but
    /// locations.</summary>
    public Span<Mention> Mentions => CollectionsMarshal.AsSpan(_mentions);

    /// <summary>Abbreviations so far. Valid until the next change.</summary>
    public ReadOnlySpan<Abbreviation> Abbreviations => CollectionsMarshal.AsSpan(_abbreviations);

    /// <summary>Links so far. Valid until the next change.</summary>
    public ReadOnlySpan<Link> Links => CollectionsMarshal.AsSpan(_links);

    /// <summary>Makes room for so many more mentions.</summary>
    internal void Reserve(int mentions) => _mentions.EnsureCapacity(_mentions.Count + mentions);

    /// <summary>The mention at exactly this location.</summary>
    internal bool TryFind(TextLocation location, out Mention mention)
    {
        var place = PlaceOf(location);
        mention = place < _mentions.Count ? _mentions[place] : default;
        return place < _mentions.Count && mention.Location == location;
    }

    /// <summary>Adds a mention. Where it overlaps earlier ones, the caller decides first: see <see cref="Replace"/>.</summary>
    /// <exception cref="ArgumentException">It overlaps a mention that is there already.</exception>
    public void Add(Mention mention)
    {
        var place = PlaceOf(mention.Location);
        foreach (var other in Mentions[Math.Max(0, place - 1)..Math.Min(_mentions.Count, place + 1)])
        {
            if (other.Location.Overlaps(mention.Location))
                throw new ArgumentException($"The mention at {mention.Location} overlaps the one at {other.Location}.", nameof(mention));
        }

        _mentions.Insert(place, mention);
    }

    /// <summary>Adds a mention in place of all that it overlaps.</summary>
    public void Replace(Mention mention)
    {
        _mentions.RemoveAll(other => other.Location.Overlaps(mention.Location));
        _mentions.Insert(PlaceOf(mention.Location), mention);
    }

    /// <summary>Adds an abbreviation unless the same pair is there already.</summary>
    public void Add(Abbreviation abbreviation)
    {
        if (_abbreviationPairs.Add((abbreviation.ShortForm, abbreviation.LongForm))) _abbreviations.Add(abbreviation);
    }

    /// <summary>Adds a link.</summary>
    public void Add(Link link) => _links.Add(link);

    /// <summary>Adds a relation unless the same head, type and tail are there already, or head and tail are one.</summary>
    public void Add(Relation relation)
    {
        if (relation.Head != relation.Tail && _relationTriples.Add((relation.Head, relation.Type, relation.Tail))) _relations.Add(relation);
    }

    /// <summary>The sorted, frozen annotations. Relations whose head or tail is no longer a mention are left out.</summary>
    public Annotations Build()
    {
        _abbreviations.Sort((a, b) => a.ShortForm.CompareTo(b.ShortForm) is var order and not 0 ? order : a.LongForm.CompareTo(b.LongForm));
        _links.Sort((a, b) => a.Location.CompareTo(b.Location));
        var relations = ImmutableArray.CreateBuilder<Relation>(_relations.Count);
        foreach (var relation in _relations)
        {
            if (TryFind(relation.Head, out _) && TryFind(relation.Tail, out _)) relations.Add(relation);
        }

        // No two relations have the same head, type and tail, so the order is complete.
        relations.Sort(static (a, b) => a.Head.CompareTo(b.Head) is var order and not 0 ? order
            : a.Type != b.Type ? (int)a.Type - (int)b.Type : a.Tail.CompareTo(b.Tail));
        return new Annotations
        {
            Paper = _paper,
            Mentions = [.. _mentions],
            Abbreviations = [.. _abbreviations],
            Links = [.. _links],
            Relations = relations.DrainToImmutable(),
        };
    }

    // Mentions are kept by location and never overlap, so only the neighbours of this place can be in a new one's way.
    private int PlaceOf(TextLocation location)
    {
        var (low, high) = (0, _mentions.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_mentions[middle].Location.CompareTo(location) < 0) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
