namespace PaperGraph.Architecture.Tests.House;

/// <summary>Fails a test with every offender by name.</summary>
internal static class Rule
{
    public static void Holds(string rule, IEnumerable<string> offenders)
    {
        var found = offenders.Order(StringComparer.Ordinal).ToList();
        Assert.True(found.Count == 0, $"{rule} Offenders ({found.Count}):\n  {string.Join("\n  ", found)}");
    }
}
