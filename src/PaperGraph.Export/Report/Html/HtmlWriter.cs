using System.Buffers;
using PaperGraph.Export.Rows;
using PaperGraph.Export.Text;

namespace PaperGraph.Export.Report.Html;

// HTML with SVG inside it that is well formed whatever the texts are: each is escaped, and elements are closed in the order in which they
// were opened. Names of elements and attributes are our own constants. An attribute whose value is null is left out.
internal sealed class HtmlWriter(Utf8Output output)
{
    private static readonly SearchValues<char> InText = SearchValues.Create("&<>");
    private static readonly SearchValues<char> InAttribute = SearchValues.Create("&<>\"");

    // After these a line of the file ends, so that people and programs that compare lines can read it.
    private static readonly SearchValues<string> Blocks = SearchValues.Create(
        [
            "body", "button", "caption", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "g", "h1",
            "h2", "h3", "head", "header", "li", "main", "nav", "ol", "p", "section", "summary", "svg", "table", "tbody", "thead", "title", "tr", "ul",
        ],
        StringComparison.Ordinal);

    private readonly Stack<string> _open = new();

    public void Doctype() => output.Raw("<!doctype html>\n"u8);

    public void Open(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Tag(name, attributes);
        output.Raw(">"u8);
        _open.Push(name);
    }

    public void Close(string name)
    {
        var open = _open.Pop();
        if (open != name) throw new InvalidOperationException($"<{open}> is to be closed before <{name}>.");
        output.Raw("</"u8);
        output.Text(name);
        output.Raw(">"u8);
        if (Blocks.Contains(name)) output.Raw("\n"u8);
    }

    // An element with nothing but text in it.
    public void Element(string name, string text, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Open(name, attributes);
        Text(text);
        Close(name);
    }

    // An HTML element that has no end, such as <meta>.
    public void Void(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Tag(name, attributes);
        output.Raw(">\n"u8);
    }

    // An SVG element with nothing in it.
    public void Shape(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Tag(name, attributes);
        output.Raw("/>\n"u8);
    }

    public void Text(string text) => output.Escape(PlainText.ForXml(text), InText);

    // A text from the input: signs that turn the direction of writing end with it.
    public void Given(string text)
    {
        Open("bdi");
        Text(text);
        Close("bdi");
    }

    // An input's text that leads somewhere, where the address is one of the web; others, such as javascript:, are no links.
    public void Link(string? url, string text)
    {
        if (!WebAddress.IsSafe(url))
        {
            Given(text);
            return;
        }

        Open("a", ("href", url), ("rel", "noopener noreferrer"));
        Given(text);
        Close("a");
    }

    // A style sheet or script of this assembly, as it is.
    public void Embedded(string name, ReadOnlySpan<byte> content)
    {
        Open(name);
        output.Raw(content);
        Close(name);
    }

    private void Tag(string name, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        output.Raw("<"u8);
        output.Text(name);
        foreach (var (attribute, value) in attributes)
        {
            if (value is null) continue;
            output.Raw(" "u8);
            output.Text(attribute);
            if (value.Length == 0) continue;
            output.Raw("=\""u8);
            output.Escape(PlainText.ForXml(value), InAttribute);
            output.Raw("\""u8);
        }
    }
}
