using System.Text;
using PaperGraph.Model;

namespace PaperGraph.Evaluation.Tests.Papers;

/// <summary>
/// Text with its mentions marked in place: <c>[m:BrackNet]</c> is a method, t a task, d a dataset, x a metric, c a concept; <c>[m!:BrackNet]</c>
/// is one the paper introduces.
/// </summary>
internal sealed record MarkedText(string Text, IReadOnlyList<(TextSpan Span, ConceptType Type, bool Introduced)> Marks)
{
    public static MarkedText Parse(string marked)
    {
        var text = new StringBuilder();
        var marks = new List<(TextSpan, ConceptType, bool)>();
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked[i] != '[')
            {
                text.Append(marked[i]);
                continue;
            }

            var colon = marked.IndexOf(':', i);
            var end = marked.IndexOf(']', colon);
            var start = text.Length;
            text.Append(marked, colon + 1, end - colon - 1);
            marks.Add((new TextSpan(start, text.Length), TypeOf(marked[i + 1]), marked[i + 2] == '!'));
            i = end;
        }

        return new MarkedText(text.ToString(), marks);
    }

    private static ConceptType TypeOf(char letter) => letter switch
    {
        'm' => ConceptType.Method,
        't' => ConceptType.Task,
        'd' => ConceptType.Dataset,
        'x' => ConceptType.Metric,
        'c' => ConceptType.Concept,
        _ => throw new ArgumentException($"No type is called '{letter}'.", nameof(letter)),
    };
}
