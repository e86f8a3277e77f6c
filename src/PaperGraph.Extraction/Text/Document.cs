using PaperGraph.Model;

namespace PaperGraph.Extraction.Text;

/// <summary>A paper read as text: what every extractor works on. Immutable.</summary>
public sealed class Document
{
    private Document(Paper paper)
    {
        Paper = paper;
        Title = Read(TextField.Title, paper.Title);
        Abstract = Read(TextField.Abstract, paper.Abstract);
    }

    /// <summary>The paper whose stored texts all offsets count in.</summary>
    public Paper Paper { get; }

    /// <summary>The title, one sentence.</summary>
    public DocumentField Title { get; }

    /// <summary>The abstract.</summary>
    public DocumentField Abstract { get; }

    /// <summary>Splits title and abstract of a paper into tokens and sentences.</summary>
    public static Document Of(Paper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        return new Document(paper);
    }

    /// <summary>One of the two fields.</summary>
    public DocumentField this[TextField field] => field == TextField.Title ? Title : Abstract;

    private static DocumentField Read(TextField field, string text)
    {
        var tokens = Tokenizer.Tokenize(text);
        Sentence[] sentences = field == TextField.Title
            ? tokens.Length == 0 ? [] : [new Sentence(0, tokens.Length)]
            : SentenceSplitter.Split(text, tokens);
        return new DocumentField(field, text, tokens, sentences);
    }
}
