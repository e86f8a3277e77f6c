using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PaperGraph.Evaluation.Training.Encoding;

/// <summary>
/// An array of weights with its gradient, stepped by Adam (Kingma &amp; Ba 2015). Only additions, multiplications, divisions and square roots,
/// which IEEE 754 fixes to the last bit.
/// </summary>
internal sealed class Adam
{
    private const float KeepMean = 0.9f;
    private const float KeepSquare = 0.999f;
    private const float Softening = 1e-8f;

    private readonly float[] _mean;
    private readonly float[] _square;

    public Adam(float[] weights)
    {
        if (weights.Length % Vector512<float>.Count != 0) throw new ArgumentException("The length must be a multiple of 16.", nameof(weights));
        Weights = weights;
        Gradient = new float[weights.Length];
        _mean = new float[weights.Length];
        _square = new float[weights.Length];
    }

    /// <summary>The weights.</summary>
    public float[] Weights { get; }

    /// <summary>Gradient of the loss; a step clears it.</summary>
    public float[] Gradient { get; }

    /// <summary>Sum of the squares of the gradient.</summary>
    public double SquaredNorm()
    {
        var sums = Vector512<float>.Zero;
        foreach (var block in MemoryMarshal.Cast<float, Vector512<float>>(Gradient.AsSpan())) sums += block * block;
        double sum = 0;
        for (var lane = 0; lane < Vector512<float>.Count; lane++) sum += sums[lane];
        return sum;
    }

    /// <summary>Steps a part of the weights along its gradient times <paramref name="scale"/> and clears that.</summary>
    /// <param name="start">First weight, a multiple of 8.</param>
    /// <param name="length">Number of weights, a multiple of 8.</param>
    /// <param name="scale">Factor of the gradient.</param>
    /// <param name="step">Step size, bias correction included.</param>
    public void Step(int start, int length, float scale, float step)
    {
        var weights = MemoryMarshal.Cast<float, Vector256<float>>(Weights.AsSpan(start, length));
        var gradients = MemoryMarshal.Cast<float, Vector256<float>>(Gradient.AsSpan(start, length));
        var means = MemoryMarshal.Cast<float, Vector256<float>>(_mean.AsSpan(start, length));
        var squares = MemoryMarshal.Cast<float, Vector256<float>>(_square.AsSpan(start, length));
        for (var i = 0; i < weights.Length; i++)
        {
            var gradient = gradients[i] * scale;
            var mean = (means[i] * KeepMean) + (gradient * (1 - KeepMean));
            var square = (squares[i] * KeepSquare) + (gradient * gradient * (1 - KeepSquare));
            (means[i], squares[i]) = (mean, square);
            weights[i] -= mean * step / (Vector256.Sqrt(square) + Vector256.Create(Softening));
            gradients[i] = Vector256<float>.Zero;
        }
    }

    /// <summary>Factor of the learning rate that corrects the start of both means after so many steps.</summary>
    public static float Correction(int steps) => MathF.Sqrt(1 - Power(KeepSquare, steps)) / (1 - Power(KeepMean, steps));

    // By multiplication, as a mathematics library's power differs from machine to machine.
    private static float Power(float value, int exponent)
    {
        double power = 1;
        double square = value;
        for (; exponent > 0; exponent >>= 1, square *= square)
        {
            if ((exponent & 1) != 0) power *= square;
        }

        return (float)power;
    }
}
