using System.Text;
using PaperGraph.Model;

namespace PaperGraph.Evaluation.Gold.Conll;

/// <summary>Rebuilds a text from tokens, one blank between them, with the mentions their tags tell.</summary>
internal sealed class ConllText
{
    private readonly StringBuilder _text = new();
    private readonly List<GoldMention> _mentions = [];
    private (int Start, int End, string Type) _open = (0, 0, "");

    public bool IsEmpty => _text.Length == 0;

    public void AddSentence(IEnumerable<(string Token, ConllTag Tag)> sentence)
    {
        foreach (var (token, tag) in sentence)
        {
            if (_text.Length > 0) _text.Append(' ');
            if (tag.IsOutside || tag.Begins || tag.Type != _open.Type) Close();
            var start = _text.Length;
            _text.Append(token);
            if (!tag.IsOutside) _open = (_open.Type.Length == 0 ? start : _open.Start, _text.Length, tag.Type);
            if (tag.Ends) Close();
        }

        Close();
    }

    public GoldPaper ToPaper(string name) => new()
    {
        Paper = new Paper { Id = GoldId.OfFile(name), Title = "", Abstract = _text.ToString() },
        Layers = GoldLayers.Mentions,
        Mentions = [.. _mentions],
    };

    private void Close()
    {
        if (_open.Type.Length > 0) _mentions.Add(new GoldMention(new TextLocation(TextField.Abstract, _open.Start, _open.End), _open.Type));
        _open = (0, 0, "");
    }
}
