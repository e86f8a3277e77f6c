using PaperGraph.Evaluation.Training.Encoding;

namespace PaperGraph.Evaluation.Tests.Training.Encoding;

public class MatrixProductTests
{
    [Theory]
    [InlineData(1, 1, 32)]
    [InlineData(7, 5, 32)]
    [InlineData(8, 3, 64)]
    [InlineData(21, 40, 96)]
    public void Adds_the_product_to_what_is_there(int rows, int inner, int columns)
    {
        var (a, b, c) = (Numbers(rows * inner, 1), Numbers(inner * columns, 2), Numbers(rows * columns, 3));
        var expected = Naive(a, inner, 1, b, c, rows, inner, columns);

        MatrixProduct.Add(a, inner, 1, b, c, rows, inner, columns);

        Assert.Equal(expected, c);
    }

    [Fact]
    public void Reads_a_transposed_factor()
    {
        var (a, b) = (Numbers(6 * 9, 1), Numbers(6 * 32, 2));
        var c = new float[9 * 32];
        var expected = Naive(a, 1, 9, b, c, 9, 6, 32);

        MatrixProduct.Add(a, 1, 9, b, c, 9, 6, 32);

        Assert.Equal(expected, c);
    }

    [Fact]
    public void Reads_rows_that_overlap()
    {
        var (a, b) = (Numbers(12 * 4, 1), Numbers(12 * 32, 2));
        var c = new float[10 * 32];
        var expected = Naive(a, 4, 1, b, c, 10, 12, 32);

        MatrixProduct.Add(a, 4, 1, b, c, 10, 12, 32);

        Assert.Equal(expected, c);
    }

    [Theory]
    [InlineData(3, 12, 96, 96, 33)]
    [InlineData(3, 11, 96, 96, 32)]
    [InlineData(3, 12, 95, 96, 32)]
    [InlineData(3, 12, 128, 95, 32)]
    public void Refuses_matrices_that_do_not_fit(int rows, int a, int b, int c, int columns) => Assert.Throws<ArgumentException>(() =>
        MatrixProduct.Add(new float[a], 4, 1, new float[b], new float[c], rows, 4, columns));

    // Each sum in the same order and with the same rounding as promised, so that equality is exact.
    private static float[] Naive(float[] a, int aRow, int aColumn, float[] b, float[] c, int rows, int inner, int columns)
    {
        var sums = c.ToArray();
        for (var i = 0; i < rows; i++)
        {
            for (var j = 0; j < columns; j++)
            {
                for (var k = 0; k < inner; k++)
                    sums[(i * columns) + j] = MathF.FusedMultiplyAdd(a[(i * aRow) + (k * aColumn)], b[(k * columns) + j], sums[(i * columns) + j]);
            }
        }

        return sums;
    }

    private static float[] Numbers(int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => (float)(random.NextDouble() - 0.5))];
    }
}
