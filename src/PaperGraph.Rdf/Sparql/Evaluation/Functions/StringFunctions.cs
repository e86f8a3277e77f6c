using System.Buffers;
using System.Text;

namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>
/// The functions on strings of section 17.4.3, on UTF-8 as it is in the dataset. Lengths and positions count code points. Two arguments go
/// together as section 17.4.3.1.2 has it; results keep the tag of the first.
/// </summary>
internal static class StringFunctions
{
    private static readonly SearchValues<byte> Unreserved =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~"u8);

    public static Value StrLen(FunctionContext context, in Value x) =>
        x.IsText ? Value.Of(CountCodePoints(context.Terms.TextOf(x))) : default;

    public static Value UCase(FunctionContext context, in Value x) => ChangeCase(context, x, toUpper: true);

    public static Value LCase(FunctionContext context, in Value x) => ChangeCase(context, x, toUpper: false);

    public static Value StrStarts(FunctionContext context, in Value x, in Value y) =>
        AreCompatible(context, x, y) ? Value.Of(context.Terms.TextOf(x).StartsWith(context.Terms.TextOf(y))) : default;

    public static Value StrEnds(FunctionContext context, in Value x, in Value y) =>
        AreCompatible(context, x, y) ? Value.Of(context.Terms.TextOf(x).EndsWith(context.Terms.TextOf(y))) : default;

    public static Value Contains(FunctionContext context, in Value x, in Value y) =>
        AreCompatible(context, x, y) ? Value.Of(context.Terms.TextOf(x).IndexOf(context.Terms.TextOf(y)) >= 0) : default;

    public static Value StrBefore(FunctionContext context, in Value x, in Value y)
    {
        if (!AreCompatible(context, x, y)) return default;
        var text = context.Terms.TextOf(x);
        var at = text.IndexOf(context.Terms.TextOf(y));
        return at < 0 ? Value.String([]) : WithTagOf(context, x, text[..at].ToArray());
    }

    public static Value StrAfter(FunctionContext context, in Value x, in Value y)
    {
        if (!AreCompatible(context, x, y)) return default;
        var text = context.Terms.TextOf(x);
        var part = context.Terms.TextOf(y);
        var at = text.IndexOf(part);
        return at < 0 ? Value.String([]) : WithTagOf(context, x, text[(at + part.Length)..].ToArray());
    }

    /// <summary>
    /// From a position, counted from 1, to the end or for a number of characters; as fn:substring, positions before the first count too.
    /// </summary>
    public static Value SubStr(FunctionContext context, ReadOnlySpan<Value> arguments)
    {
        if (!arguments[0].IsText || !arguments[1].IsNumeric || (arguments.Length > 2 && !arguments[2].IsNumeric)) return default;
        var start = NumericFunctions.Round(Arithmetic.ToDouble(arguments[1]));
        var end = arguments.Length > 2 ? start + NumericFunctions.Round(Arithmetic.ToDouble(arguments[2])) : double.PositiveInfinity;
        var text = context.Terms.TextOf(arguments[0]);
        var (from, to, position) = (text.Length, text.Length, 0);
        for (var at = 0; at < text.Length; at++)
        {
            if (IsContinuation(text[at])) continue;
            position++;
            if (position >= start && position < end)
            {
                from = Math.Min(from, at);
            }
            else if (from < text.Length)
            {
                to = at;
                break;
            }
        }

        return WithTagOf(context, arguments[0], text[from..to].ToArray());
    }

    public static Value Concat(FunctionContext context, ReadOnlySpan<Value> arguments)
    {
        var length = 0;
        var haveOneTag = arguments.Length > 0;
        foreach (ref readonly var argument in arguments)
        {
            if (!argument.IsText) return default;
            length += context.Terms.TextOf(argument).Length;
            haveOneTag = haveOneTag && argument.Kind == ValueKind.Tagged
                && context.Terms.LanguageOf(argument).SequenceEqual(context.Terms.LanguageOf(arguments[0]));
        }

        var text = new byte[length];
        var room = text.AsSpan();
        foreach (ref readonly var argument in arguments)
        {
            var part = context.Terms.TextOf(argument);
            part.CopyTo(room);
            room = room[part.Length..];
        }

        return haveOneTag ? WithTagOf(context, arguments[0], text) : Value.String(text);
    }

    public static Value EncodeForUri(FunctionContext context, in Value x)
    {
        if (!x.IsText) return default;
        var text = context.Terms.TextOf(x);
        if (!text.ContainsAnyExcept(Unreserved)) return Value.String(text.ToArray());
        var encoded = new ArrayBufferWriter<byte>(text.Length + 32);
        foreach (var unit in text)
        {
            if (Unreserved.Contains(unit))
                encoded.Write([unit]);
            else
                encoded.Write([(byte)'%', Digit(unit >> 4), Digit(unit & 15)]);
        }

        return Value.String(encoded.WrittenSpan.ToArray());
    }

    /// <summary>Basic filtering of RFC 4647, section 3.3.1.</summary>
    public static Value LangMatches(FunctionContext context, in Value x, in Value y)
    {
        if (x.Kind != ValueKind.String || y.Kind != ValueKind.String) return default;
        var tag = context.Terms.TextOf(x);
        var range = context.Terms.TextOf(y);
        if (range.SequenceEqual("*"u8)) return Value.Of(!tag.IsEmpty);
        if (range.IsEmpty || tag.Length < range.Length || !Ascii.EqualsIgnoreCase(tag[..range.Length], range)) return Value.Of(false);
        return Value.Of(tag.Length == range.Length || tag[range.Length] == (byte)'-');
    }

    /// <summary>A text with the tag of an argument, or an xsd:string where that has none.</summary>
    public static Value WithTagOf(FunctionContext context, in Value x, byte[] text) => x.Kind == ValueKind.Tagged
        ? Value.Tagged(text, context.Terms.LanguageOf(x).ToArray())
        : Value.String(text);

    private static bool AreCompatible(FunctionContext context, in Value x, in Value y) => x.IsText
        && (y.Kind == ValueKind.String
            || (x.Kind == ValueKind.Tagged && y.Kind == ValueKind.Tagged
                && context.Terms.LanguageOf(x).SequenceEqual(context.Terms.LanguageOf(y))));

    private static Value ChangeCase(FunctionContext context, in Value x, bool toUpper)
    {
        if (!x.IsText) return default;
        var text = context.Terms.TextOf(x);
        if (Ascii.IsValid(text))
        {
            var changed = new byte[text.Length];
            if (toUpper)
                Ascii.ToUpper(text, changed, out _);
            else
                Ascii.ToLower(text, changed, out _);
            return WithTagOf(context, x, changed);
        }

        var characters = Encoding.UTF8.GetString(text);
        return WithTagOf(context, x, Encoding.UTF8.GetBytes(toUpper ? characters.ToUpperInvariant() : characters.ToLowerInvariant()));
    }

    private static long CountCodePoints(ReadOnlySpan<byte> text)
    {
        var count = 0L;
        foreach (var unit in text)
        {
            if (!IsContinuation(unit)) count++;
        }

        return count;
    }

    private static bool IsContinuation(byte unit) => (unit & 0xC0) == 0x80;

    private static byte Digit(int value) => "0123456789ABCDEF"u8[value];
}
