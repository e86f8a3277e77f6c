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
            ReadLine(text, place, shelf);
        }
    }

    private static void ReadLine(string text, SourceLocation place, GoldShelf shelf)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            if (GoldJson.IsText(json.RootElement))
            {
                shelf.Add(GoldText.Read(json.RootElement), place);
                return;
            }

            shelf.Add(GoldAbstract.Read(json.RootElement, shelf.Texts, out var nowhere), place, mayRename: false);
            if (nowhere > 0) shelf.Refuse(place, $"phrases that stand nowhere in the paper teach no places: {nowhere}");
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
