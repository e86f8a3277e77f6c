namespace PaperGraph.Extraction.Abbreviations;

/// <summary>Nouns that writers put behind a long form without meaning them to be spelled by the short form.</summary>
internal static class GenericHeads
{
    /// <summary>Whether the word says what kind of thing a long form names, so that it belongs to the form even when no letter spells
    /// it.</summary>
    public static bool NamesThing(ReadOnlySpan<char> word)
    {
        if (word.Length > 4 && word[^1] == 's') word = word[..^1];
        return word is "network" or "Network" or "model" or "Model" or "module" or "Module" or "dataset" or "Dataset";
    }

    /// <summary>Whether the word is such a noun, in singular or plural, lower case.</summary>
    public static bool IsGeneric(ReadOnlySpan<char> word)
    {
        if (word.Length > 4 && word[^1] == 's') word = word[..^1];
        return word is "algorithm" or "method" or "model" or "framework" or "approach" or "pipeline" or "technique" or "system"
            or "architecture"
            or "network" or "strategy" or "strategie" or "module" or "dataset" or "benchmark" or "loss" or "metric" or "problem" or "task"
                or "sampling"
            or "technology" or "scheme" or "procedure" or "protocol" or "paradigm" or "mechanism" or "score" or "layer" or "data"
                or "training" or "analysi" or "mission";
    }
}
