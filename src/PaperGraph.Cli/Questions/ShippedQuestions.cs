using System.Collections.Immutable;
using System.Globalization;

namespace PaperGraph.Cli.Questions;

/// <summary>The questions of ontology/queries, which are in the program.</summary>
internal static class ShippedQuestions
{
    private const string Prefix = "PaperGraph.Cli.Questions.";
    private const int MostNearest = 3;

    /// <summary>All, by number.</summary>
    public static ImmutableArray<Question> All()
    {
        var assembly = typeof(ShippedQuestions).Assembly;
        return [.. assembly.GetManifestResourceNames()
            .Where(static name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name =>
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                return Question.Read(name[Prefix.Length..], reader.ReadToEnd());
            })];
    }

    /// <summary>The question of a name, with or without its number, or of a number alone; null for none.</summary>
    public static Question? Find(string name)
    {
        var asked = Question.Read(name, "");
        var isNumber = int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        return All().FirstOrDefault(question => isNumber
            ? question.Number == number
            : question.Name.Equals(asked.Name, StringComparison.OrdinalIgnoreCase) && (asked.Number == 0 || asked.Number == question.Number));
    }

    /// <summary>
    /// The names that are most like a name that is none: those that share most of its words, then those with fewest letters to change.
    /// </summary>
    public static ImmutableArray<string> Nearest(string name)
    {
        var words = name.ToLowerInvariant().Split(['-', ' ', '_']);
        return [.. All()
            .Select(question => question.Name)
            .OrderByDescending(candidate => words.Intersect(candidate.Split('-'), StringComparer.Ordinal).Count())
            .ThenBy(candidate => Distance(name.ToLowerInvariant(), candidate))
            .ThenBy(static candidate => candidate, StringComparer.Ordinal)
            .Take(MostNearest)];
    }

    // Levenshtein 1966.
    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var changed = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, 1 + Math.Min(row[j], row[j - 1]));
            }
        }

        return row[^1];
    }
}
