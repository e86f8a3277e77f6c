using PaperGraph.Extraction.Tagging.Encoding;

namespace PaperGraph.Extraction.Tests.Tagging.Encoding;

public class IntegerMatrixTests
{
    private const int Rows = 2 * IntegerMatrix.RowBlock;

    [Theory]
    [InlineData(2, 32, 32)]
    [InlineData(96, 32, 11)]
    [InlineData(96, 64, 33)]
    [InlineData(288, 96, 96)]
    [InlineData(3072, 32, 16)]
    public void A_product_is_that_of_the_numbers_but_for_the_rounding_of_weights(int inputs, int stride, int columns)
    {
        var (numbers, matrix) = Matrix(inputs, stride, columns, seed: 1);
        var activations = Activations(Rows * inputs, seed: 2);
        var products = new int[Rows * matrix.Columns];

        matrix.Multiply(activations, inputs, products, Rows);

        for (var row = 0; row < Rows; row++)
        {
            var own = activations.AsSpan(row * inputs, inputs);
            double most = matrix.Unit;
            foreach (var activation in own) most += 0.5001 * matrix.Unit * activation;
            for (var column = 0; column < columns; column++)
                Assert.Equal(Naive(own, numbers, stride, column), matrix.Unit * products[(row * matrix.Columns) + column], most);
        }
    }

    [Fact]
    public void Rows_may_overlap()
    {
        var (_, matrix) = Matrix(inputs: 12, stride: 32, columns: 32, seed: 3);
        var activations = Activations((4 * Rows) + 12, seed: 4);
        var apart = new short[Rows * 12];
        for (var row = 0; row < Rows; row++) activations.AsSpan(row * 4, 12).CopyTo(apart.AsSpan(row * 12));
        var (overlapping, expected) = (new int[Rows * 32], new int[Rows * 32]);

        matrix.Multiply(activations, 4, overlapping, Rows);
        matrix.Multiply(apart, 12, expected, Rows);

        Assert.Equal(expected, overlapping);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(288)]
    [InlineData(3072)]
    public void The_greatest_sums_are_not_lost(int inputs)
    {
        var numbers = new float[(inputs + 1) * 32];
        Array.Fill(numbers, 1e3f);
        var matrix = new IntegerMatrix(ByteRows.Of(numbers, 32), inputs, 32, 32);
        var activations = new short[IntegerMatrix.RowBlock * inputs];
        Array.Fill(activations, (short)IntegerMatrix.MostActivation);
        var products = new int[IntegerMatrix.RowBlock * 32];

        matrix.Multiply(activations, inputs, products, IntegerMatrix.RowBlock);

        var expected = 1e3 * ((inputs * IntegerMatrix.MostActivation * (double)IntegerMatrix.ActivationUnit) + 1);
        Assert.All(products, product => Assert.Equal(expected, (double)matrix.Unit * product, 0.001 * expected));
    }

    [Fact]
    public void Weights_of_nothing_give_the_biases()
    {
        var numbers = new float[5 * 32];
        numbers.AsSpan(4 * 32).Fill(0.25f);
        var matrix = new IntegerMatrix(ByteRows.Of(numbers, 32), 4, 32, 32);
        var products = new int[IntegerMatrix.RowBlock * 32];

        matrix.Multiply(Activations(IntegerMatrix.RowBlock * 4, seed: 5), 4, products, IntegerMatrix.RowBlock);

        Assert.All(products, product => Assert.Equal(0.25, matrix.Unit * product, 0.01));
    }

    [Fact]
    public void Refuses_activations_that_are_too_few()
    {
        var (_, matrix) = Matrix(inputs: 4, stride: 32, columns: 32, seed: 6);

        Assert.Throws<ArgumentOutOfRangeException>(() =>
            matrix.Multiply(new short[(4 * IntegerMatrix.RowBlock) - 1], 4, new int[32 * IntegerMatrix.RowBlock], IntegerMatrix.RowBlock));
    }

    // The last row of the numbers is that of the biases.
    private static (float[] Numbers, IntegerMatrix Matrix) Matrix(int inputs, int stride, int columns, int seed)
    {
        var random = new Random(seed);
        var rows = ByteRows.Of([.. Enumerable.Range(0, (inputs + 1) * stride).Select(_ => (float)(random.NextDouble() - 0.5))], stride);
        return (rows.ToArray(), new IntegerMatrix(rows, inputs, stride, columns));
    }

    private static double Naive(ReadOnlySpan<short> activations, float[] numbers, int stride, int column)
    {
        double sum = numbers[(activations.Length * stride) + column];
        for (var input = 0; input < activations.Length; input++)
            sum += (double)activations[input] * IntegerMatrix.ActivationUnit * numbers[(input * stride) + column];
        return sum;
    }

    private static short[] Activations(int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => (short)random.Next(IntegerMatrix.MostActivation + 1))];
    }
}
