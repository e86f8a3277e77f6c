using PaperGraph.Model;

namespace PaperGraph.Evaluation.Gold;

/// <summary>Names annotated papers.</summary>
internal static class GoldId
{
    /// <summary>The identifier that a record has, blanks made hyphens.</summary>
    /// <exception cref="FormatException">It is empty or holds control characters.</exception>
    public static PaperId Parse(string text)
    {
        var id = text.Trim().Replace(' ', '-');
        if (id.Length == 0 || id.AsSpan().IndexOfAnyInRange('\0', ' ') >= 0) throw new FormatException("'id' is empty or holds control characters");
        return new PaperId(id);
    }

    /// <summary>An identifier from a file's name, which may hold anything.</summary>
    public static PaperId OfFile(string name) => new(name.Length == 0 ? "-" : string.Concat(name.Select(unit => unit <= ' ' ? '-' : unit)));
}
