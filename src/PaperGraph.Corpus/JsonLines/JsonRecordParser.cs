using System.Text;
using System.Text.Json;
using PaperGraph.Corpus.Records;

namespace PaperGraph.Corpus.JsonLines;

/// <summary>Reads one JSON object (RFC 8259) into a record. Fields we don't know are skipped unread.</summary>
internal sealed class JsonRecordParser(RecordBuilder builder)
{
    private static readonly JsonReaderOptions Options = new() { AllowTrailingCommas = true, MaxDepth = 64 };

    private char[] _text = new char[4096];

    /// <summary>Hands the object's fields to the builder. False, with the reason, when it is no JSON object; then the builder may hold a part of it.</summary>
    /// <param name="json">Valid UTF-8. Raw control characters inside are overwritten so that they end up in the text, where they are reported.</param>
    /// <param name="fault">What is wrong with it.</param>
    public bool TryParse(Span<byte> json, out string fault)
    {
        MaskControlCharacters(json);
        var reader = new Utf8JsonReader(json, Options);
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                fault = "expected a JSON object";
                return false;
            }

            ReadObject(ref reader);
            fault = reader.Read() ? "text follows the JSON object" : "";
            return fault.Length == 0;
        }
        catch (JsonException)
        {
            fault = IsCutShort(json) ? "the JSON object is cut short" : $"damaged JSON after byte {reader.BytesConsumed}";
            return false;
        }
    }

    // Told that more will come, the reader finds no fault in what is only incomplete.
    private static bool IsCutShort(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, isFinalBlock: false, new JsonReaderState(Options));
        try
        {
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private void ReadObject(ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = FieldName.Find(Text(ref reader));
            reader.Read();
            if (name.Field == RecordField.None)
                reader.Skip();
            else
                ReadValue(ref reader, name);
        }
    }

    private void ReadValue(ref Utf8JsonReader reader, FieldName name)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
            case JsonTokenType.Number:
                builder.Add(name, Text(ref reader));
                break;
            case JsonTokenType.StartArray:
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) ReadItem(ref reader, name);
                break;
            case JsonTokenType.StartObject when name.Field == RecordField.Authors:
                ReadItem(ref reader, name);
                break;
            default:
                reader.Skip();
                break;
        }
    }

    private void ReadItem(ref Utf8JsonReader reader, FieldName name)
    {
        if (reader.TokenType is JsonTokenType.String or JsonTokenType.Number)
            builder.AddItem(name, Text(ref reader));
        else if (reader.TokenType == JsonTokenType.StartObject && name.Field is RecordField.Authors or RecordField.Categories or RecordField.Keywords)
            builder.AddItem(name, ReadName(ref reader));
        else
            reader.Skip();
    }

    // {"name": …}, or {"given": …, "family": …} as in CSL and Crossref, or {"firstname", "lastname"}, or {"display_name"} of OpenAlex.
    private string ReadName(ref Utf8JsonReader reader)
    {
        string whole = "", given = "", family = "";
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = Text(ref reader).ToString();
            reader.Read();
            if (reader.TokenType != JsonTokenType.String)
            {
                reader.Skip();
                continue;
            }

            var value = Text(ref reader).ToString();
            switch (key.ToLowerInvariant())
            {
                case "name" or "fullname" or "full_name" or "display_name": whole = value; break;
                case "given" or "first" or "firstname" or "first_name": given = value; break;
                case "family" or "last" or "lastname" or "last_name": family = value; break;
            }
        }

        return whole.Length > 0 ? whole : $"{given} {family}";
    }

    // Utf8JsonReader.GetString throws on a lone surrogate escape; here it passes, for cleaning to take out and report.
    private ReadOnlySpan<char> Text(ref Utf8JsonReader reader)
    {
        var raw = reader.ValueSpan;
        if (_text.Length < raw.Length) _text = new char[Math.Max(raw.Length, _text.Length * 2)];
        if (!reader.ValueIsEscaped) return _text.AsSpan(0, Encoding.UTF8.GetChars(raw, _text));

        var length = 0;
        while (!raw.IsEmpty)
        {
            var escape = raw.IndexOf((byte)'\\');
            var plain = escape < 0 ? raw : raw[..escape];
            length += Encoding.UTF8.GetChars(plain, _text.AsSpan(length));
            raw = raw[plain.Length..];
            if (!raw.IsEmpty) _text[length++] = Unescape(ref raw);
        }

        return _text.AsSpan(0, length);
    }

    // The reader has checked the escape: what follows the backslash is whole.
    private static char Unescape(ref ReadOnlySpan<byte> raw)
    {
        var kind = (char)raw[1];
        if (kind != 'u')
        {
            raw = raw[2..];
            return kind switch { 'n' => '\n', 't' => '\t', 'r' => '\r', 'b' => '\b', 'f' => '\f', _ => kind };
        }

        var unit = 0;
        foreach (var digit in raw.Slice(2, 4)) unit = (unit << 4) | HexValue(digit);
        raw = raw[6..];
        return (char)unit;
    }

    private static int HexValue(byte digit) => digit switch
    {
        <= (byte)'9' => digit - '0',
        <= (byte)'F' => digit - 'A' + 10,
        _ => digit - 'a' + 10,
    };

    private static void MaskControlCharacters(Span<byte> json)
    {
        int at;
        while ((at = json.IndexOfAnyInRange((byte)0, (byte)0x1F)) >= 0)
        {
            json[at] = json[at] is (byte)'\t' or (byte)'\r' or (byte)'\n' ? (byte)' ' : (byte)0x7F;
            json = json[(at + 1)..];
        }
    }
}
