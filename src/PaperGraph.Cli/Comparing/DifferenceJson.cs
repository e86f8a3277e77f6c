using System.Text.Json;
using PaperGraph.Cli.Terminal;

namespace PaperGraph.Cli.Comparing;

/// <summary>The whole difference as one object: <c>counts</c>, then the lists of each subject.</summary>
internal static class DifferenceJson
{
    /// <summary>Writes the object and a line feed.</summary>
    public static void Write(BuildDifference difference, TextWriter output) => IndentedJson.Write(output, json =>
    {
        json.WriteStartObject();
        WriteCounts(json, difference);
        foreach (var subject in difference.Subjects) WriteLists(json, subject);
        json.WriteEndObject();
    });

    private static void WriteCounts(Utf8JsonWriter json, BuildDifference difference)
    {
        json.WriteStartObject("counts");
        foreach (var subject in difference.Subjects)
        {
            json.WriteStartObject(subject.Name);
            json.WriteNumber("old", subject.Old);
            json.WriteNumber("new", subject.New);
            foreach (var list in subject.Lists) json.WriteNumber(list.Kind, list.Changes.Length);
            if (subject.ConfidenceChanged is { } changed) json.WriteNumber("confidence_changed", changed);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteLists(Utf8JsonWriter json, SubjectDifference subject)
    {
        json.WriteStartObject(subject.Name);
        foreach (var list in subject.Lists)
        {
            json.WriteStartArray(list.Kind);
            foreach (var change in list.Changes)
            {
                json.WriteStartObject();
                change.WriteTo(json);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
