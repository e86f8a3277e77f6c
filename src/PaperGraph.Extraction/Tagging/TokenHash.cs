using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PaperGraph.Extraction.Tagging;

/// <summary>Hashes of words and of their parts. The same on every machine and in every run: the trained weights depend on it.</summary>
internal static class TokenHash
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    // One for the signs of ASCII that hashes of words leave out.
    private static ReadOnlySpan<byte> LatexMarks =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 1,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0,
    ];

    /// <summary>FNV-1a of the word in lower case, LaTeX marks left out, a typographic hyphen or apostrophe taken for the plain
    /// one.</summary>
    public static ulong OfWord(ReadOnlySpan<char> word)
    {
        var hash = Offset;
        foreach (var unit in word)
        {
            if (unit < '\x80')
            {
                if (LatexMarks[unit] == 0) hash = (hash ^ (char)(unit is >= 'A' and <= 'Z' ? unit | 0x20 : unit)) * Prime;
            }
            else
            {
                hash = (hash ^ Lower(unit)) * Prime;
            }
        }

        return hash;
    }

    /// <summary><see cref="OfWord"/> with every digit taken for a nought.</summary>
    public static ulong OfForm(ReadOnlySpan<char> word)
    {
        var hash = Offset;
        foreach (var unit in word)
        {
            if (unit is '$' or '{' or '}' or '\\' or '^' or '_') continue;
            hash = (hash ^ (char.IsAsciiDigit(unit) ? '0' : Lower(unit))) * Prime;
        }

        return hash;
    }

    /// <summary>FNV-1a of a name of several words in lower case: blanks, hyphens, LaTeX marks and a plural s left out.</summary>
    public static ulong OfName(ReadOnlySpan<char> name)
    {
        if (name.Length > 3 && name[^1] == 's' && name[^2] != 's') name = name[..^1];
        var hash = Offset;
        foreach (var unit in name)
        {
            if (unit is ' ' or '-' or '$' or '{' or '}' or '\\' or '^') continue;
            hash = (hash ^ Lower(unit)) * Prime;
        }

        return hash;
    }

    /// <summary>FNV-1a of the letters and digits alone, in lower case or as they are.</summary>
    public static ulong OfAlphanumerics(ReadOnlySpan<char> text, bool foldsCase)
    {
        var hash = Offset;
        foreach (var unit in text)
        {
            if (char.IsLetterOrDigit(unit)) hash = (hash ^ (foldsCase ? Lower(unit) : unit)) * Prime;
        }

        return hash;
    }

    /// <summary>FNV-1a of the units as they are.</summary>
    public static ulong OfUnits(ReadOnlySpan<char> units)
    {
        var hash = Offset;
        foreach (var unit in units) hash = (hash ^ unit) * Prime;
        return hash;
    }

    /// <summary>A hash of a text as it is, four units at a time: for keys that no trained weight depends on.</summary>
    public static ulong OfText(ReadOnlySpan<char> text)
    {
        const int Block = sizeof(ulong) / sizeof(char);
        var hash = (ulong)text.Length;
        for (; text.Length >= Block; text = text[Block..]) hash = Mix(hash ^ BinaryPrimitives.ReadUInt64LittleEndian(MemoryMarshal.AsBytes(text)));
        ulong rest = 0;
        foreach (var unit in text) rest = (rest << 16) | unit;
        return Mix(hash ^ rest);
    }

    /// <summary>An order-dependent hash of two hashes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Combine(ulong first, ulong second) => Mix(Join(first, second));

    /// <inheritdoc cref="Combine(ulong, ulong)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ulong> Combine(Vector512<ulong> first, Vector512<ulong> second) =>
        Mix((first * Vector512.Create(0x9E3779B97F4A7C15UL)) + second);

    /// <summary>Two hashes in one number, which is yet to be mixed.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Join(ulong first, ulong second) => (first * 0x9E3779B97F4A7C15) + second;

    /// <summary>Spreads every bit over all others (Stafford's variant 13 of the MurmurHash3 finaliser).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }

    /// <inheritdoc cref="Mix(ulong)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ulong> Mix(Vector512<ulong> values)
    {
        values = (values ^ (values >> 30)) * Vector512.Create(0xBF58476D1CE4E5B9UL);
        values = (values ^ (values >> 27)) * Vector512.Create(0x94D049BB133111EBUL);
        return values ^ (values >> 31);
    }

    /// <summary>Lower case without culture, hyphens and apostrophes made plain.</summary>
    public static char Lower(char unit) => unit switch
    {
        >= 'A' and <= 'Z' => (char)(unit | 0x20),
        < '\x80' => unit,
        '‐' or '‑' or '–' => '-',
        '’' => '\'',
        _ => char.ToLowerInvariant(unit),
    };
}
