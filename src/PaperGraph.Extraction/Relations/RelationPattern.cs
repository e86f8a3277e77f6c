using System.Collections.Immutable;
using PaperGraph.Model;

namespace PaperGraph.Extraction.Relations;

/// <summary>One row of the table of cues: what the words between two groups of mentions say about them.</summary>
internal sealed record RelationPattern(
    ImmutableArray<string> Cue,
    RelationType Type,
    bool HeadIsLeft,
    int LeftTypes,
    int RightTypes,
    float Confidence)
{
    private const string Resource = "PaperGraph.Extraction.Relations.relation-patterns.tsv";

    public bool Allows(ConceptType left, ConceptType right) => (LeftTypes >> (int)left & 1) != 0 && (RightTypes >> (int)right & 1) != 0;

    /// <summary>The table that ships with the program, longer cues first.</summary>
    public static ImmutableArray<RelationPattern> LoadShipped()
    {
        using var stream = typeof(RelationPattern).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is missing from the assembly.");
        using var reader = new StreamReader(stream);
        var patterns = ImmutableArray.CreateBuilder<RelationPattern>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            patterns.Add(Parse(line.Split('\t')));
        }

        return [.. patterns.OrderByDescending(pattern => pattern.Cue.Length)];
    }

    private static RelationPattern Parse(string[] columns) => new(
        [.. columns[0].Split(' ')],
        RelationTypeNames.Find(columns[1]) ?? throw new FormatException($"Unknown relation '{columns[1]}' in {Resource}."),
        columns[2] == "left",
        Types(columns[3]),
        Types(columns[4]),
        float.Parse(columns[5], System.Globalization.CultureInfo.InvariantCulture));

    private static int Types(string letters)
    {
        var mask = 0;
        foreach (var letter in letters)
        {
            mask |= letter switch
            {
                'M' => 1 << (int)ConceptType.Method,
                'T' => 1 << (int)ConceptType.Task,
                'D' => 1 << (int)ConceptType.Dataset,
                'E' => 1 << (int)ConceptType.Metric,
                'C' => 1 << (int)ConceptType.Concept,
                _ => 31,
            };
        }

        return mask;
    }
}
