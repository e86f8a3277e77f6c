using PaperGraph.Model;

namespace PaperGraph.Evaluation.Gold.Conll;

/// <summary>
/// Reads a file in the column format of the CoNLL tasks: token in the first column, tag in the last, columns by blanks or tabs, lines that begin
/// with <c>#</c> and have no tag passed over. A sentence with a bad line is told and left out as a whole: half of it would teach that the rest
/// is no mention.
/// </summary>
internal sealed class ConllFile
{
    private readonly GoldShelf _shelf;
    private readonly string _path;
    private readonly string _name;
    private readonly bool _hasDocuments;
    private readonly List<(string Token, ConllTag Tag)> _sentence = [];
    private ConllText _text = new();
    private bool _isBad;
    private int _count;

    private ConllFile(string path, bool hasDocuments, GoldShelf shelf)
    {
        _path = path;
        _shelf = shelf;
        _name = Path.GetFileNameWithoutExtension(path);
        _hasDocuments = hasDocuments;
    }

    /// <summary>Reads all texts of a file.</summary>
    /// <exception cref="InvalidDataException">The first line that says anything is no token with its tag.</exception>
    public static void Read(string path, GoldShelf shelf)
    {
        var first = File.ReadLines(path).Index().FirstOrDefault(line => !string.IsNullOrWhiteSpace(line.Item) && line.Item[0] != '#');
        if (first.Item is not null && !IsDocumentStart(first.Item) && !TryRead(first.Item, out _))
        {
            throw new InvalidDataException(
                $"{path}:{first.Index + 1}: neither JSON nor a token with its tag (O, B-…, I-…), and there is no BRAT file (.ann) beside it");
        }

        new ConllFile(path, File.ReadLines(path).Any(IsDocumentStart), shelf).Read();
    }

    private void Read()
    {
        foreach (var (index, line) in File.ReadLines(_path).Index())
        {
            if (string.IsNullOrWhiteSpace(line)) EndSentence(index);
            else if (IsDocumentStart(line)) EndText(index);
            else if (TryRead(line, out var token)) _sentence.Add(token);
            else if (line[0] != '#') Refuse(index);
        }

        EndText(File.ReadLines(_path).Count());
    }

    private void Refuse(int index)
    {
        if (!_isBad) _shelf.Refuse(new SourceLocation(_path, index + 1), "no token with its tag (O, B-…, I-…); the sentence is left out");
        _isBad = true;
    }

    private void EndSentence(int index)
    {
        if (!_isBad && _sentence.Count > 0) _text.AddSentence(_sentence);
        _sentence.Clear();
        _isBad = false;
        if (!_hasDocuments) PutAway(index);
    }

    private void EndText(int index)
    {
        EndSentence(index);
        PutAway(index);
    }

    private void PutAway(int index)
    {
        if (_text.IsEmpty) return;
        _count++;
        _shelf.Add(_text.ToPaper(FormattableString.Invariant($"{_name}:{_count}")), new SourceLocation(_path, index));
        _text = new ConllText();
    }

    private static bool IsDocumentStart(string line) => line.StartsWith("-DOCSTART-", StringComparison.Ordinal);

    private static bool TryRead(string line, out (string Token, ConllTag Tag) token)
    {
        token = default;
        var columns = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (columns.Length < 2 || !ConllTag.TryParse(columns[^1], out var tag)) return false;
        token = (columns[0], tag);
        return true;
    }
}
