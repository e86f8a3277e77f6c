using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using PaperGraph.Extraction.Tagging.Encoding;
using PaperGraph.Extraction.Text;

namespace PaperGraph.Extraction.Tagging;

/// <summary>
/// Finds the spans of a sentence by the span posteriors of a linear-chain conditional random field: every span whose probability exceeds
/// a threshold competes, and the set that gains most over the threshold wins. That decodes for F1 rather than for the single best
/// labelling, and gives each span its probability. One tagger serves one thread at a time.
/// </summary>
internal sealed class SequenceTagger
{
    private const int MostUnits = 4000;

    private readonly TaggerModel _model;
    private readonly ExpTable _exp;
    private readonly LabelChain _chain;
    private readonly ContextEncoder? _encoder;
    private readonly float _unitsPerScore;
    private readonly WordSums _words;
    private readonly ContextFeatures _contexts;
    private readonly int _stride;
    private readonly CandidateSpans _candidates;
    private int[] _places = [];
    private int[] _found = [];
    private short[] _sums = [];
    private double[] _gain = [];
    private int[] _choice = [];

    public SequenceTagger(TaggerModel model)
    {
        _model = model;
        _exp = new ExpTable(model.Unit);
        _chain = new LabelChain(model, _exp);
        _candidates = new CandidateSpans(model.Labels.Types.Length);
        _unitsPerScore = (float)(1 / model.Unit);
        _words = new WordSums(model.Weights);
        _contexts = new ContextFeatures(model.Bits);
        _stride = model.Weights.Stride;
        if (model.Encoder is not null) _encoder = new ContextEncoder(model.Encoder, model.Projections!);
    }

    /// <summary>Adds the spans of the sentences of a filled matrix; token numbers count in the matrix.</summary>
    public void Tag(FeatureMatrix features, ReadOnlySpan<Sentence> sentences, double threshold, List<TaggedSpan> spans)
    {
        _encoder?.Read(features, sentences);
        for (var s = 0; s < sentences.Length; s++)
        {
            _candidates.Clear();
            AddCandidates(features, sentences, s, threshold, _candidates);
            Choose(sentences[s].Length, threshold, sentences[s].First, spans);
        }
    }

    /// <summary>Adds all spans of the sentences whose probability reaches the threshold, sentence by sentence, then by first token, then by end;
    /// they may overlap. Token numbers count in the matrix.</summary>
    public void TagAll(FeatureMatrix features, ReadOnlySpan<Sentence> sentences, double threshold, CandidateSpans spans)
    {
        _encoder?.Read(features, sentences);
        for (var s = 0; s < sentences.Length; s++)
        {
            var from = spans.Count;
            AddCandidates(features, sentences, s, threshold, spans);
            spans.Shift(from, sentences[s].First);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddCandidates(FeatureMatrix features, ReadOnlySpan<Sentence> sentences, int sentence, double threshold, CandidateSpans spans)
    {
        var (first, n) = (sentences[sentence].First, sentences[sentence].Length);
        if (n == 0) return;
        _chain.Grow(n);
        Grow(n);

        _words.Announce(features, first, first + n);

        // All rows of the sentence are on their way from memory before the first is read.
        _contexts.Read(features.Properties(first, first + n));
        for (var i = 0; i < n; i++) _found[i] = _model.Weights.Find(_contexts[i], ContextFeatures.Lanes, _places.AsSpan(i * FeatureMatrix.TemplateCount));
        _words.Read(features, first, first + n, _sums);
        for (var i = 0; i < n; i++)
        {
            var sums = _sums.AsSpan(i * _stride, _stride);
            _model.Weights.AddTo(sums, _places.AsSpan(i * FeatureMatrix.TemplateCount, _found[i]));
            if (_encoder is not null) AddUnits(_encoder.Scores(sentence, i), sums);
            Exponentiate(sums, _chain.Emission(i));
        }

        _chain.Run(n);
        _chain.Collect(n, threshold, spans);
    }

    private void Grow(int n)
    {
        if (_found.Length >= n) return;
        _places = new int[n * FeatureMatrix.TemplateCount];
        _found = new int[n];
        _sums = new short[n * _stride];
    }

    private void Exponentiate(ReadOnlySpan<short> sums, Span<double> emit)
    {
        var greatest = short.MinValue;
        for (var y = 0; y < emit.Length; y++) greatest = Math.Max(greatest, sums[y]);
        for (var y = 0; y < emit.Length; y++) emit[y] = _exp[greatest - sums[y]];
    }

    // The sums beyond the labels are of no interest.
    private void AddUnits(ReadOnlySpan<float> scores, Span<short> sums)
    {
        ref var score = ref MemoryMarshal.GetReference(scores);
        ref var sum = ref MemoryMarshal.GetReference(sums);
        var (least, most) = (Vector512.Create(-(float)MostUnits), Vector512.Create((float)MostUnits));
        for (nuint y = 0; y < (nuint)sums.Length; y += 16)
        {
            var units = Vector512.Round(Vector512.LoadUnsafe(ref score, y) * Vector512.Create(_unitsPerScore));
            var whole = Vector512.ConvertToInt32(Vector512.Min(Vector512.Max(units, least), most));
            (Vector256.LoadUnsafe(ref sum, y) + Vector256.Narrow(whole.GetLower(), whole.GetUpper())).StoreUnsafe(ref sum, y);
        }
    }

    // Weighted interval scheduling over the candidates, worth = probability − threshold; ties go to the longer, then the earlier.
    private void Choose(int n, double threshold, int offset, List<TaggedSpan> spans)
    {
        if (_choice.Length <= n) (_gain, _choice) = (new double[n + 1], new int[n + 1]);
        _gain[n] = 0;
        var next = _candidates.Count - 1;
        for (var i = n - 1; i >= 0; i--)
        {
            _gain[i] = _gain[i + 1];
            _choice[i] = -1;
            for (; next >= 0 && _candidates.First(next) == i; next--)
            {
                var worth = Math.Max(0, _candidates.Total(next) - threshold) + 1e-9 + _gain[_candidates.End(next)];
                if (worth > _gain[i]) (_gain[i], _choice[i]) = (worth, next);
            }
        }

        for (var i = 0; i < n;)
        {
            if (_choice[i] < 0)
            {
                i++;
                continue;
            }

            var span = Tagged(_choice[i]);
            spans.Add(span with { First = span.First + offset, End = span.End + offset });
            i = span.End;
        }
    }

    private TaggedSpan Tagged(int candidate)
    {
        var probabilities = _candidates.Probabilities(candidate);
        var best = 0;
        for (var t = 1; t < probabilities.Length; t++)
        {
            if (probabilities[t] > probabilities[best]) best = t;
        }

        return new TaggedSpan(_candidates.First(candidate), _candidates.End(candidate), best, probabilities[best], _candidates.Total(candidate));
    }
}
