using System.Text.Json;

namespace PaperGraph.Cli.Comparing;

/// <summary>Something that differs.</summary>
internal abstract record Change
{
    /// <summary>What a person reads, on one line.</summary>
    public abstract string Line { get; }

    /// <summary>Writes its properties into an object that is open.</summary>
    public abstract void WriteTo(Utf8JsonWriter json);
}
