using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace PaperGraph.Rdf;

/// <summary>
/// An absolute IRI (RDF 1.1 Concepts, section 3.2), kept exactly as given: nothing is normalised, and two IRIs are equal when their
/// characters are. Every writer can put it between angle brackets without an escape.
/// </summary>
public readonly record struct Iri : IComparable<Iri>
{
    // What the IRIREF production of N-Triples and Turtle shuts out, and DEL and the C1 controls, which RFC 3987 does.
    private static readonly SearchValues<char> Forbidden = SearchValues.Create(
        [.. Enumerable.Range(0, 0x21).Select(c => (char)c), .. "<>\"{}|^`\\", .. Enumerable.Range(0x7F, 0x21).Select(c => (char)c)]);

    private readonly string? _value;

    /// <summary>Wraps an IRI.</summary>
    /// <exception cref="ArgumentException">
    /// <paramref name="value"/> has no scheme, or holds a blank, a control character, one of <c>&lt; &gt; " { } | ^ ` \</c> or a lone
    /// surrogate.
    /// </exception>
    public Iri(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (Fault(value) is { } fault) throw new ArgumentException($"<{value}> is no IRI: {fault}.", nameof(value));
        _value = value;
    }

    /// <summary>The IRI as given; empty only for <c>default</c>, which no triple accepts.</summary>
    public string Value => _value ?? "";

    /// <summary>Makes an IRI of what came from outside, or says that it is none by the rules of the constructor.</summary>
    public static bool TryCreate([NotNullWhen(true)] string? value, out Iri iri)
    {
        var sound = value is not null && Fault(value) is null;
        iri = sound ? new Iri(value!) : default;
        return sound;
    }

    /// <summary>Ordinal order, by UTF-16 units.</summary>
    public int CompareTo(Iri other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The IRI between angle brackets.</summary>
    public override string ToString() => $"<{Value}>";

    private static string? Fault(string value)
    {
        if (!HasScheme(value)) return "it does not begin with a scheme";
        if (value.AsSpan().ContainsAny(Forbidden)) return "it holds a character that must be percent-encoded";
        return Surrogates.AnyAlone(value) ? "it holds a lone surrogate" : null;
    }

    private static bool HasScheme(string value)
    {
        if (value.Length == 0 || !char.IsAsciiLetter(value[0])) return false;
        foreach (var unit in value)
        {
            if (unit == ':') return true;
            if (!char.IsAsciiLetterOrDigit(unit) && unit is not ('+' or '-' or '.')) return false;
        }

        return false;
    }
}
