using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace PaperGraph.Extraction.Tagging;

/// <summary>
/// Those features of the tokens of a sentence that depend on more than one word, or on its place (<see cref="FeatureMatrix.OtherTemplates"/>): the same
/// indices as in a row of the matrix, hashed for eight tokens at a time. For one thread.
/// </summary>
/// <param name="bits">Indices are below <c>2^bits</c>.</param>
internal sealed class ContextFeatures(int bits)
{
    /// <summary>Tokens that are hashed together: the features of one token lie so far apart.</summary>
    public const int Lanes = 8;

    // Tokens that a feature sees on either side; beyond the ends of the sentence they are the boundary's.
    private const int Reach = 2;

    private const int Columns = 9;

    private static readonly int Count = FeatureMatrix.OtherTemplates.Length;

    private readonly int _shift = 64 - bits;
    private ulong[] _columns = [];
    private uint[] _indices = [];
    private int _length;

    // A number for each token of the sentence, two before it and two behind it.
    private enum Column
    {
        Word,
        WordPair,
        Shape,
        ShapePair,
        Suffix,
        Abbreviation,
        Vocabulary,
        InDocument,
        Statistics,
    }

    /// <summary>The features of a token of the sentence, in every eighth index from the first on.</summary>
    public ReadOnlySpan<uint> this[int token] => _indices.AsSpan((token / Lanes * Count * Lanes) + (token % Lanes), ((Count - 1) * Lanes) + 1);

    /// <summary>Hashes the features of a sentence.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Read(ReadOnlySpan<TokenProperties> sentence)
    {
        if (sentence.IsEmpty) return;
        Grow(sentence.Length);
        Fill(sentence);
        Pair(Column.Word, Column.WordPair, sentence.Length);
        Pair(Column.Shape, Column.ShapePair, sentence.Length);
        var isTitle = sentence[0].Place == 0 ? 1UL : 0UL;
        for (var token = 0; token < sentence.Length; token += Lanes) Combine(token, isTitle);
    }

    // Whole blocks of tokens are hashed; what they hold beyond the last token does not matter.
    private void Grow(int tokens)
    {
        if (_length >= tokens + (2 * Reach) + Lanes) return;
        _length = (2 * tokens) + (2 * Reach) + Lanes;
        _columns = new ulong[Columns * _length];
        _indices = new uint[(_length + Lanes) * Count];
    }

    private void Fill(ReadOnlySpan<TokenProperties> sentence)
    {
        var boundary = TokenProperties.Boundary;
        for (var i = 0; i < Reach; i++)
        {
            Fill(i, in boundary);
            Fill(Reach + sentence.Length + i, in boundary);
        }

        for (var i = 0; i < sentence.Length; i++) Fill(Reach + i, in sentence[i]);
    }

    private void Fill(int place, ref readonly TokenProperties token)
    {
        ref var at = ref _columns[place];
        Unsafe.Add(ref at, (int)Column.Word * _length) = token.Word;
        Unsafe.Add(ref at, (int)Column.Shape * _length) = token.Shape;
        Unsafe.Add(ref at, (int)Column.Suffix * _length) = token.Suffix3;
        Unsafe.Add(ref at, (int)Column.Abbreviation * _length) = token.Abbreviation;
        Unsafe.Add(ref at, (int)Column.Vocabulary * _length) = token.Vocabulary;
        Unsafe.Add(ref at, (int)Column.InDocument * _length) = token.InDocument;
        Unsafe.Add(ref at, (int)Column.Statistics * _length) = token.Statistics;
    }

    // Each token's number with that of the next.
    private void Pair(Column column, Column pairs, int tokens)
    {
        ref var from = ref _columns[(int)column * _length];
        ref var to = ref _columns[(int)pairs * _length];
        for (nuint i = 0; i < (nuint)(tokens + Reach + 1); i += Lanes)
            TokenHash.Combine(Vector512.LoadUnsafe(ref from, i), Vector512.LoadUnsafe(ref from, i + 1)).StoreUnsafe(ref to, i);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Combine(int token, ulong isTitle)
    {
        var (word, shape, suffix) = (At(Column.Word, token), At(Column.Shape, token), At(Column.Suffix, token));
        var (suffixBefore, suffixAfter) = (At(Column.Suffix, token - 1), At(Column.Suffix, token + 1));
        var (vocabulary, inDocument) = (At(Column.Vocabulary, token), At(Column.InDocument, token));
        var abbreviation = At(Column.Abbreviation, token);
        ref var block = ref _indices[token * Count];
        Put(ref block, 0, At(Column.WordPair, token - 1));
        Put(ref block, 1, At(Column.WordPair, token));
        Put(ref block, 2, At(Column.WordPair, token - 2));
        Put(ref block, 3, At(Column.WordPair, token + 1));
        Put(ref block, 4, TokenHash.Combine(TokenHash.Combine(At(Column.Word, token - 1), shape), At(Column.Word, token + 1)));
        Put(ref block, 5, TokenHash.Combine(shape, Vector512.Create(isTitle)));
        Put(ref block, 6, At(Column.ShapePair, token - 1));
        Put(ref block, 7, At(Column.ShapePair, token));
        Put(ref block, 8, TokenHash.Combine(TokenHash.Combine(suffixBefore, suffix), suffixAfter));
        Put(ref block, 9, TokenHash.Combine(word, suffixAfter));
        Put(ref block, 10, TokenHash.Combine(suffixBefore, word));
        Put(ref block, 11, vocabulary);
        Put(ref block, 12, TokenHash.Combine(vocabulary, word));
        Put(ref block, 13, TokenHash.Combine(TokenHash.Combine(inDocument, shape), suffix));
        Put(ref block, 14, TokenHash.Combine(abbreviation, shape));
        Put(ref block, 15, TokenHash.Combine(TokenHash.Combine(At(Column.Abbreviation, token - 1), abbreviation), At(Column.Abbreviation, token + 1)));
        Put(ref block, 16, TokenHash.Combine(TokenHash.Combine(At(Column.Statistics, token), inDocument), shape));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector512<ulong> At(Column column, int token) => Vector512.LoadUnsafe(ref _columns[((int)column * _length) + Reach + token]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Put(ref uint block, int feature, Vector512<ulong> values)
    {
        var template = Vector512.Create(FeatureMatrix.SaltOf(FeatureMatrix.OtherTemplates[feature]));
        var hashes = TokenHash.Mix(values + template) >> _shift;
        Vector256.Narrow(hashes.GetLower(), hashes.GetUpper()).StoreUnsafe(ref block, (nuint)(feature * Lanes));
    }
}
