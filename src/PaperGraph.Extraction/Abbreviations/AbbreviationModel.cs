using System.Globalization;
using PaperGraph.Extraction.Tagging;

namespace PaperGraph.Extraction.Abbreviations;

/// <summary>
/// Weights by which an abbreviation's long form is chosen among candidates, or none: a conditional log-linear model (multinomial logistic
/// regression) with whole-number weights. Immutable and safe to share.
/// </summary>
public sealed class AbbreviationModel
{
    internal const int Values = 8;
    private const double Unit = 1.0 / 32;
    private const string Resource = "PaperGraph.Extraction.Abbreviations.abbreviation-weights.tsv";

    private static readonly ExpTable Exponentials = new(Unit);

    private readonly short[] _weights;

    private AbbreviationModel(short[] weights) => _weights = weights;

    /// <summary>The weights that ship with the program, for models that bring none.</summary>
    public static AbbreviationModel Shipped { get; } = ReadShipped();

    internal static int Size => Enum.GetValues<FeatureGroup>().Length * Values;

    /// <summary>Rounds trained weights.</summary>
    internal static AbbreviationModel Quantise(ReadOnlySpan<double> weights)
    {
        var rounded = new short[Size];
        for (var i = 0; i < rounded.Length; i++)
            rounded[i] = (short)Math.Clamp(Math.Round(weights[i] / Unit), short.MinValue, short.MaxValue);
        return new AbbreviationModel(rounded);
    }

    /// <summary>
    /// The probability of each candidate's long form among all and none, and the likeliest candidate; -1 where there is no candidate. A
    /// long form that can be spelled in two ways is there twice, and its probabilities add up.
    /// </summary>
    internal int Weigh(CandidateSet set, Span<double> probabilities)
    {
        if (set.Count == 0) return -1;
        Span<int> scores = set.Count <= 64 ? stackalloc int[set.Count] : new int[set.Count];
        var best = 0;
        for (var i = 0; i < scores.Length; i++)
        {
            foreach (var feature in set.Features(i)) scores[i] += _weights[feature];
            if (scores[i] > scores[best]) best = i;
        }

        var greatest = Math.Max(0, scores[best]);
        var sum = Exponentials[greatest];
        foreach (var score in scores) sum += Exponentials[greatest - score];
        for (var i = 0; i < scores.Length; i++)
        {
            probabilities[i] = 0;
            for (var k = 0; k < scores.Length; k++)
            {
                if (set.LongForm(k) == set.LongForm(i)) probabilities[i] += Exponentials[greatest - scores[k]] / sum;
            }
        }

        return best;
    }

    internal void Write(BinaryWriter writer)
    {
        writer.Write(_weights.Length);
        foreach (var weight in _weights) writer.Write(weight);
    }

    internal static AbbreviationModel Read(BinaryReader reader)
    {
        if (reader.ReadInt32() is var size && size != Size)
        {
            throw new InvalidDataException(
                $"The abbreviation model is damaged or of another version: it has {size} weights in place of {Size}.");
        }

        var weights = new short[Size];
        for (var i = 0; i < weights.Length; i++) weights[i] = reader.ReadInt16();
        return new AbbreviationModel(weights);
    }

    /// <summary>Writes the weights to be read: a line for each question, with the weights of its answers in units of 1/32.</summary>
    public void WriteText(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        foreach (var group in Enum.GetValues<FeatureGroup>())
            writer.Write($"{group}\t{string.Join(' ', _weights.Skip((int)group * Values).Take(Values))}\n");
    }

    private static AbbreviationModel ReadShipped()
    {
        using var stream = typeof(AbbreviationModel).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is missing from the assembly.");
        using var reader = new StreamReader(stream);
        var weights = new short[Size];
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var fields = line.Split('\t', ' ');
            var from = (int)Enum.Parse<FeatureGroup>(fields[0]) * Values;
            for (var i = 0; i < Values; i++) weights[from + i] = short.Parse(fields[i + 1], CultureInfo.InvariantCulture);
        }

        return new AbbreviationModel(weights);
    }
}
