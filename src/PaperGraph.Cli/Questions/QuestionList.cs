using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using PaperGraph.Cli.Terminal;

namespace PaperGraph.Cli.Questions;

/// <summary>Shows what can be asked.</summary>
internal static class QuestionList
{
    /// <summary>For people: a question a line, its parameters below it.</summary>
    public static void WriteText(ImmutableArray<Question> questions, TextWriter output)
    {
        var width = questions.Max(static question => question.Name.Length);
        var parameterWidth = questions.SelectMany(static question => question.Parameters).Max(static parameter => parameter.Name.Length);
        foreach (var question in questions)
        {
            var number = question.Number.ToString(CultureInfo.InvariantCulture);
            output.Write($"{number,2}  {question.Name.PadRight(width)}  {question.Summary}\n");
            foreach (var parameter in question.Parameters)
            {
                var name = parameter.Name.PadRight(parameterWidth);
                output.Write($"      --set {name}  {parameter.KindName,-7}  {parameter.Meaning} ({Note(parameter)})\n");
            }
        }
    }

    /// <summary>For programs.</summary>
    public static void WriteJson(ImmutableArray<Question> questions, TextWriter output) => IndentedJson.Write(output, json =>
    {
        json.WriteStartArray();
        foreach (var question in questions) Write(json, question);
        json.WriteEndArray();
    });

    private static string Note(QuestionParameter parameter)
    {
        var note = parameter.Default is { } given ? $"default {given}" : parameter.IsRequired ? "needed" : "may be left out";
        return parameter.Example is { } example ? $"{note}; for example {example}" : note;
    }

    private static void Write(Utf8JsonWriter json, Question question)
    {
        json.WriteStartObject();
        json.WriteNumber("number", question.Number);
        json.WriteString("name", question.Name);
        json.WriteString("question", question.Summary);
        json.WriteStartArray("parameters");
        foreach (var parameter in question.Parameters)
        {
            json.WriteStartObject();
            json.WriteString("name", parameter.Name);
            json.WriteString("kind", parameter.KindName);
            json.WriteBoolean("required", parameter.IsRequired);
            if (parameter.Default is { } given) json.WriteString("default", given);
            if (parameter.Example is { } example) json.WriteString("example", example);
            json.WriteString("meaning", parameter.Meaning);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
