using System.Text.Json;
using PaperGraph.Model;

namespace PaperGraph.Evaluation.Gold.JsonLines;

/// <summary>Reads a file with one annotated object a line; empty lines are passed over, a line that is bad fails the file.</summary>
internal static class JsonLinesFile
{
    public static void Read(string path, GoldShelf shelf)
    {
        foreach (var (index, text) in File.ReadLines(path).Index())
        {
            if (string.IsNullOrWhiteSpace(text)) continue;
            var place = new SourceLocation(path, index + 1);
            shelf.Add(ReadLine(text, place, out var isText), place, mayRename: isText);
        }
    }

    private static GoldPaper ReadLine(string text, SourceLocation place, out bool isText)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            isText = GoldJson.IsText(json.RootElement);
            return isText ? GoldText.Read(json.RootElement) : GoldAbstract.Read(json.RootElement);
        }
        catch (JsonException fault)
        {
            throw new InvalidDataException($"{place}: not JSON, from byte {fault.BytePositionInLine + 1} on", fault);
        }
        catch (FormatException fault)
        {
            throw new InvalidDataException($"{place}: not an annotated paper: {fault.Message}", fault);
        }
    }
}
