using System.Globalization;
using PaperGraph.Model;

namespace PaperGraph.Evaluation.Gold.Brat;

/// <summary>
/// Reads one annotation file in BRAT's standoff format with the text beside it. Text-bound annotations (<c>T</c>) become mentions, binary
/// relations (<c>R</c>) relations; events, attributes, normalisations, equivalences and notes are passed over. Offsets count code points. A
/// line that cannot be followed, and a mention in several pieces, is told and left out.
/// </summary>
internal sealed class BratFile
{
    private readonly string _path;
    private readonly GoldShelf _shelf;
    private readonly TextLayout _layout;
    private readonly Paper _paper;
    private readonly Dictionary<string, GoldMention> _mentions = new(StringComparer.Ordinal);
    private readonly List<GoldRelation> _relations = [];

    private BratFile(string path, Paper paper, TextLayout layout, GoldShelf shelf) => (_path, _paper, _layout, _shelf) = (path, paper, layout, shelf);

    public static void Read(string path, string name, GoldShelf shelf)
    {
        var textPath = Path.ChangeExtension(path, ".txt");
        if (!File.Exists(textPath))
        {
            shelf.Refuse(new SourceLocation(path, 0), "there is no text beside it (.txt)");
            return;
        }

        var layout = new TextLayout(File.ReadAllText(textPath), title: "");
        new BratFile(path, new Paper { Id = GoldId.OfFile(name), Title = layout.Title, Abstract = layout.Abstract }, layout, shelf).Read();
    }

    private void Read()
    {
        var lines = File.ReadLines(_path).Index().Where(line => line.Item.Length > 0).ToList();
        foreach (var (index, line) in lines.Where(line => line.Item[0] == 'T')) Try(index, line, ReadMention);
        foreach (var (index, line) in lines.Where(line => line.Item[0] == 'R')) Try(index, line, ReadRelation);
        foreach (var (index, line) in lines.Where(line => !"TREAMN*#".Contains(line.Item[0], StringComparison.Ordinal)))
            Refuse(index, $"no annotation of BRAT begins with '{line[0]}'");
        var (mentions, overlapped) = FlatMentions.Of([.. _mentions.Values]);
        var paper = new GoldPaper
        {
            Paper = _paper,
            Layers = GoldLayers.Mentions | (_relations.Count > 0 ? GoldLayers.Relations : GoldLayers.None),
            Mentions = mentions,
            Overlapped = overlapped,
            Relations = [.. _relations],
        };
        _shelf.Add(paper, new SourceLocation(_path, 0));
    }

    private void Try(int index, string line, Action<string[]> read)
    {
        try
        {
            read(line.Split('\t'));
        }
        catch (FormatException fault)
        {
            Refuse(index, fault.Message);
        }
    }

    private void Refuse(int index, string reason) => _shelf.Refuse(new SourceLocation(_path, index + 1), reason);

    // T1 <tab> Type start end <tab> the text there, line breaks as blanks
    private void ReadMention(string[] columns)
    {
        if (columns.Length < 3) throw new FormatException("a mention has three columns, with tabs between them");
        if (columns[1].Contains(';', StringComparison.Ordinal))
            throw new FormatException($"mention {columns[0]} stands in several pieces, which a tagger cannot learn");
        var parts = columns[1].Split(' ');
        if (parts.Length != 3 || !TryOffset(parts[1], out var start) || !TryOffset(parts[2], out var end))
            throw new FormatException($"mention {columns[0]} has no type, start and end");
        var mention = new GoldMention(_layout.Locate(start, end), parts[0]);
        var text = _paper.Text(mention.Location).ToString().ReplaceLineEndings(" ");
        if (text != columns[2]) throw new FormatException($"mention {columns[0]} is '{columns[2]}', and the text has '{text}' there");
        if (!_mentions.TryAdd(columns[0], mention)) throw new FormatException($"there are two mentions {columns[0]}");
    }

    // R1 <tab> Type Arg1:T1 Arg2:T2
    private void ReadRelation(string[] columns)
    {
        var parts = columns.Length < 2 ? [] : columns[1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length != 3) throw new FormatException($"relation {columns[0]} has no type and two arguments");
        var (head, tail) = (Argument(columns[0], parts[1]), Argument(columns[0], parts[2]));
        _relations.Add(new GoldRelation(_paper.Text(head).ToString(), parts[0], _paper.Text(tail).ToString())
        {
            HeadLocation = head,
            TailLocation = tail,
        });
    }

    private TextLocation Argument(string relation, string argument) =>
        argument.Split(':') is [_, var id] && _mentions.TryGetValue(id, out var mention)
            ? mention.Location
            : throw new FormatException($"relation {relation} has '{argument}', which names no mention that was kept");

    private static bool TryOffset(string text, out int offset) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out offset);
}
