using System.Text;
using System.Text.Json;

namespace PaperGraph.Corpus.JsonLines;

/// <summary>Tells JSON from other text, and an object a line from objects in another arrangement.</summary>
internal static class JsonShapes
{
    private const int LinesLookedAt = 40;

    /// <summary>Whether the text begins like an array of objects or an object, or half of its lines do.</summary>
    public static bool IsJson(string sample)
    {
        var text = sample.AsSpan().TrimStart('\uFEFF').TrimStart();
        if (BeginsObject(text)) return true;
        if (text.Length > 0 && text[0] == '[')
        {
            text = text[1..].TrimStart();
            return text.IsEmpty || text[0] == ']' || BeginsObject(text);
        }

        var (lines, objects) = (0, 0);
        foreach (var range in text.Split('\n'))
        {
            var line = text[range].Trim();
            if (line.IsEmpty) continue;
            if (BeginsObject(line)) objects++;
            if (++lines == LinesLookedAt) break;
        }

        return objects > 0 && objects * 2 >= lines;
    }

    /// <summary>
    /// Whether objects stand otherwise than one a line. A first line that is a whole object settles it; so does one that is cut short
    /// when an object begins on the next.
    /// </summary>
    public static bool IsArrayOrSpansLines(string sample)
    {
        var text = sample.AsSpan().TrimStart('\uFEFF').TrimStart();
        if (text.IsEmpty || text[0] == '[') return true;
        if (text[0] != '{') return false;
        var end = text.IndexOf('\n');
        if (end < 0 || IsWholeObject(text[..end])) return false;
        return !BeginsObject(text[end..].TrimStart());
    }

    private static bool BeginsObject(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] != '{') return false;
        text = text[1..].TrimStart();
        return text.IsEmpty || text[0] is '"' or '}';
    }

    private static bool IsWholeObject(ReadOnlySpan<char> line)
    {
        var bytes = Encoding.UTF8.GetBytes(line.ToString());
        var reader = new Utf8JsonReader(bytes);
        try
        {
            return reader.Read() && reader.TrySkip() && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
