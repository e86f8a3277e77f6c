using System.Text.Json;

namespace PaperGraph.Rdf.JsonLd;

/// <summary>Reads <c>@container</c> (Create Term Definition, step 19).</summary>
internal static class ContainerSyntax
{
    private const Containers Since11 = Containers.Graph | Containers.Id | Containers.Type;

    public static Containers Parse(JsonElement value, JsonLdVersion version)
    {
        var isArray = value.ValueKind == JsonValueKind.Array;
        var containers = isArray ? Containers.None : Parse(value);
        if (isArray)
        {
            foreach (var item in value.EnumerateArray())
            {
                var container = Parse(item);
                if (container == Containers.None || containers.HasFlag(container)) throw Fault(value);
                containers |= container;
            }
        }

        if (!IsCombination(containers)) throw Fault(value);
        if (version == JsonLdVersion.V10 && (isArray || (containers & Since11) != Containers.None))
            throw new JsonLdFault(ErrorCode.InvalidContainerMapping, value, "JSON-LD 1.0 has no such container");
        return containers;
    }

    /// <summary>Whether the containers may stand together: one alone, @graph with @id or @index, and @set with any but @list.</summary>
    private static bool IsCombination(Containers containers) => (containers & ~Containers.Set) switch
    {
        Containers.List => containers == Containers.List,
        Containers.None => containers == Containers.Set,
        Containers.Language or Containers.Index or Containers.Id or Containers.Type or Containers.Graph => true,
        (Containers.Graph | Containers.Id) or (Containers.Graph | Containers.Index) => true,
        _ => false,
    };

    private static Containers Parse(JsonElement value) => value.ValueKind != JsonValueKind.String
        ? Containers.None
        : value.GetString() switch
        {
            Keyword.List => Containers.List,
            Keyword.Set => Containers.Set,
            Keyword.Language => Containers.Language,
            Keyword.Index => Containers.Index,
            Keyword.Id => Containers.Id,
            Keyword.Type => Containers.Type,
            Keyword.Graph => Containers.Graph,
            _ => Containers.None,
        };

    private static JsonLdFault Fault(JsonElement value) =>
        new(ErrorCode.InvalidContainerMapping, value, "no such container, or not with the others");
}
