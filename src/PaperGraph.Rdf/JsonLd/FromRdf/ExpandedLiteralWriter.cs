using System.Globalization;
using System.Text;

namespace PaperGraph.Rdf.JsonLd;

/// <summary>RDF to Object Conversion (JSON-LD 1.1 API, section 8.4.2) for literals.</summary>
internal sealed class ExpandedLiteralWriter(Utf8Output output, JsonLdSerializerOptions options)
{
    // The largest integer up to which all are doubles too, and so survive any reader of JSON.
    private const long LargestExact = (1L << 53) - 1;

    public void Write(in Term literal)
    {
        if (literal.IsTagged)
            Write(literal.Text, literal.Qualifier, null);
        else if (literal.Qualifier is not { } datatype)
            Write(literal.Text, null, null);
        else if (datatype == JsonLdNames.Json)
            WriteJson(literal.Text);
        else if (options.UseNativeTypes && Native(literal.Text, datatype) is { } native)
            WriteNative(native);
        else if (options.RdfDirection == RdfDirection.I18nDatatype && TryReadI18n(datatype, out var language, out var direction))
            Write(literal.Text, language, direction);
        else
            WriteTyped(literal.Text, datatype);
    }

    public void Write(string text, string? language, string? direction)
    {
        OpenValue();
        output.WriteString(text);
        WriteEntry(Keyword.Language, language);
        WriteEntry(Keyword.Direction, direction);
        output.Write((byte)'}');
    }

    private static bool TryReadI18n(string datatype, out string? language, out string? direction)
    {
        (language, direction) = (null, null);
        if (!datatype.StartsWith(JsonLdNames.I18n, StringComparison.Ordinal)) return false;
        var name = datatype[JsonLdNames.I18n.Length..];
        var at = name.LastIndexOf('_');
        if (at < 0 || name.AsSpan(at + 1) is not ("ltr" or "rtl") || (at > 0 && !Literal.IsLanguageTag(name[..at]))) return false;
        language = at == 0 ? null : name[..at];
        direction = name[(at + 1)..];
        return true;
    }

    /// <summary>The literal as JSON's own number or truth value, or null.</summary>
    private static string? Native(string text, string datatype)
    {
        if (datatype == Xsd.Boolean.Value)
        {
            return text switch
            {
                "true" or "1" => "true",
                "false" or "0" => "false",
                _ => null,
            };
        }

        if (datatype == Xsd.Integer.Value)
        {
            var isInteger = long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer);
            return isInteger && integer is >= -LargestExact and <= LargestExact ? integer.ToString(CultureInfo.InvariantCulture) : null;
        }

        const NumberStyles Floating = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        var isDouble = datatype == Xsd.Double.Value && double.TryParse(text, Floating, CultureInfo.InvariantCulture, out var number)
            && double.IsFinite(number);
        return isDouble ? EcmaNumber.Of(double.Parse(text, Floating, CultureInfo.InvariantCulture)) : null;
    }

    private void OpenValue() => output.Write("{\"@value\":"u8);

    private void WriteEntry(string keyword, string? value)
    {
        if (value is null) return;
        output.Write((byte)',');
        output.WriteName(keyword);
        output.WriteString(value);
    }

    private void WriteNative(string json)
    {
        OpenValue();
        output.WriteText(json);
        output.Write((byte)'}');
    }

    private void WriteTyped(string text, string datatype)
    {
        OpenValue();
        output.WriteString(text);
        WriteEntry(Keyword.Type, datatype);
        output.Write((byte)'}');
    }

    private void WriteJson(string text)
    {
        // A byte order mark may begin a document, and this is none.
        if (text.StartsWith('\uFEFF')) throw new FormatException($"{ErrorCode.InvalidJsonLiteral}: it begins with a byte order mark");
        try
        {
            JsonLdDocument.Parse("", Encoding.UTF8.GetBytes(text)).Dispose();
        }
        catch (RdfSyntaxException fault)
        {
            throw new FormatException($"{ErrorCode.InvalidJsonLiteral}: {fault.Error.Message}", fault);
        }

        OpenValue();
        output.WriteText(text);
        WriteEntry(Keyword.Type, Keyword.Json);
        output.Write((byte)'}');
    }
}
