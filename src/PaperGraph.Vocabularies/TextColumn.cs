using System.Text;
using PaperGraph.Vocabularies.Automata;

namespace PaperGraph.Vocabularies;

/// <summary>Many texts in one run of UTF-8; a text becomes a string only when it is asked for.</summary>
internal sealed class TextColumn
{
    private readonly int[] _starts;
    private readonly byte[] _text;

    private TextColumn(int[] starts, byte[] text) => (_starts, _text) = (starts, text);

    public int Count => _starts.Length - 1;

    public string this[int number] => Encoding.UTF8.GetString(_text.AsSpan(_starts[number].._starts[number + 1]));

    public static TextColumn Of(IEnumerable<string> texts)
    {
        var starts = new List<int> { 0 };
        var bytes = new List<byte>();
        foreach (var text in texts)
        {
            bytes.AddRange(Encoding.UTF8.GetBytes(text));
            starts.Add(bytes.Count);
        }

        return new TextColumn([.. starts], [.. bytes]);
    }

    public static TextColumn Read(Stream input) => new(VocabularyFile.Read<int>(input), VocabularyFile.Read<byte>(input));

    public void Write(Stream output)
    {
        VocabularyFile.Write(output, _starts);
        VocabularyFile.Write(output, _text);
    }
}
