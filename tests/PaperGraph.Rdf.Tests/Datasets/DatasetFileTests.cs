using System.Buffers.Binary;
using System.Text;

namespace PaperGraph.Rdf.Tests.Datasets;

public sealed class DatasetFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    private string File => Path.Combine(_folder.FullName, "graph.pgd");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData(1, 0, DatasetVerification.OnFirstUse)]
    [InlineData(2, 1, DatasetVerification.OnOpen)]
    [InlineData(3, 500, DatasetVerification.Never)]
    [InlineData(4, 5000, DatasetVerification.OnFirstUse)]
    public void What_was_saved_opens_as_it_was(int seed, int count, DatasetVerification verification)
    {
        var quads = RandomQuads.Make(seed, count, 200);
        using var built = RandomQuads.Build(quads);
        built.Save(File);
        using var opened = Dataset.Open(File, verification);
        Assert.Equal([.. quads], RandomQuads.Read(opened));
        Assert.Equal(built.GraphNames, opened.GraphNames);
        Assert.Equal(built.UnionGraph.Count, opened.UnionGraph.Count);
        opened.Verify();
        Assert.Equal(System.IO.File.ReadAllBytes(File), RandomQuads.Bytes(opened));
        for (var id = 1; id <= opened.Terms.Count; id++) Assert.Equal(id, opened.Terms.Find(built.Terms[id]));
    }

    [Fact]
    public void Saves_over_the_file_it_is_open_from_and_leaves_nothing_beside_it()
    {
        using var built = RandomQuads.Build(RandomQuads.Make(1, 300));
        built.Save(File);
        using var opened = Dataset.Open(File);
        opened.Save(File);
        Assert.Equal(built.QuadCount, RandomQuads.Read(opened).Count);
        Assert.Equal([File], Directory.GetFiles(_folder.FullName));
    }

    [Fact]
    public void A_save_that_fails_leaves_the_old_file_and_nothing_beside_it()
    {
        System.IO.File.WriteAllText(File, "old");
        var dataset = RandomQuads.Build(RandomQuads.Make(1, 300));
        dataset.Dispose();
        Assert.Throws<ObjectDisposedException>(() => dataset.Save(File));
        Assert.Equal("old", System.IO.File.ReadAllText(File));
        Assert.Equal([File], Directory.GetFiles(_folder.FullName));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Throws_after_it_was_disposed_of(bool fromFile)
    {
        var dataset = RandomQuads.Build(RandomQuads.Make(1, 300));
        if (fromFile)
        {
            dataset.Save(File);
            dataset = Dataset.Open(File);
        }

        var (terms, graph, name) = (dataset.Terms, dataset.DefaultGraph, dataset.GraphNames[0]);
        Assert.Equal(TermKind.BlankNode, terms[1].Kind);
        dataset.Dispose();
        dataset.Dispose();
        Action[] uses =
        [
            () => _ = terms[1].Kind, () => terms.Find(TermView.Iri("a:b"u8)), () => terms.QualifierOf(0).ToString(),
            () => graph.CountOf(1, 0, 0), () => _ = graph[IndexOrder.Ops].All, () => graph.StatisticsOf(1), () => _ = graph.DistinctObjects,
            () => _ = dataset.Terms, () => _ = dataset.DefaultGraph, () => dataset.NamedGraph(name), () => _ = dataset.UnionGraph,
            dataset.Verify, () => dataset.Save(Stream.Null), () => dataset.Hold(),
        ];
        Assert.All(uses, use => Assert.Throws<ObjectDisposedException>(use));
    }

    [Fact]
    public void Memory_that_is_held_outlives_the_dataset()
    {
        using (var built = RandomQuads.Build(RandomQuads.Make(1, 300))) built.Save(File);
        var dataset = Dataset.Open(File);
        using (dataset.Hold())
        {
            var term = dataset.Terms[1];
            var text = term.ToString();
            dataset.Dispose();
            Assert.Equal(text, term.ToString());
        }
    }

    [Fact]
    public void Many_threads_may_be_the_first_to_ask()
    {
        var quads = RandomQuads.Make(8, 400);
        using (var built = RandomQuads.Build(quads)) built.Save(File);
        using var opened = Dataset.Open(File);
        HashSet<Quad> expected = [.. quads];
        Parallel.For(0, 8, _ =>
        {
            Assert.Equal(expected, RandomQuads.Read(opened));
            Assert.Equal(opened.DefaultGraph.Count, opened.DefaultGraph[IndexOrder.Ops].All.Count);
        });
    }

    [Theory]
    [InlineData(0, "it is empty")]
    [InlineData(1, "it is no dataset file")]
    [InlineData(15, "it is no dataset file")]
    [InlineData(16, "it ends within its header")]
    [InlineData(63, "it ends within its header")]
    [InlineData(800, "it ends within its header")]
    [InlineData(900, "part of it is missing")]
    [InlineData(-1, "part of it is missing")]
    public void A_truncated_file_is_refused_by_name(int length, string fault)
    {
        var bytes = Sound();
        AssertRefused(bytes[..(length < 0 ? bytes.Length + length : length)], fault);
    }

    [Fact]
    public void A_file_with_something_behind_it_is_refused() => AssertRefused([.. Sound(), 0], "was added");

    [Theory]
    [InlineData("<a:a> <a:b> <a:c> .\n")]
    [InlineData("PK\u0003\u0004, and then some more of it")]
    public void A_foreign_file_is_refused_by_name(string text) => AssertRefused(Encoding.UTF8.GetBytes(text), "it is no dataset file");

    [Theory]
    [InlineData(2, "use a newer one")]
    [InlineData(int.MaxValue, "use a newer one")]
    [InlineData(0, "damaged")]
    [InlineData(-1, "damaged")]
    public void Another_version_is_refused_by_name(int version, string fault)
    {
        var bytes = Sound();
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(8), version);
        AssertRefused(bytes, fault);
    }

    [Fact]
    public void A_missing_file_is_said_to_be_missing() => Assert.Throws<FileNotFoundException>(() => Dataset.Open(File));

    [Fact]
    public void A_flipped_bit_gives_a_clear_error_or_the_right_answer()
    {
        using var sound = RandomQuads.Build(RandomQuads.Make(5, 20));
        var bytes = RandomQuads.Bytes(sound);
        var expected = RandomQuads.Read(sound);
        var (refused, right) = (0, 0);
        for (var at = 0; at < bytes.Length; at += 3)
        {
            bytes[at] ^= (byte)(1 << (at % 8));
            System.IO.File.WriteAllBytes(File, bytes);
            bytes[at] ^= (byte)(1 << (at % 8));
            try
            {
                using var dataset = Dataset.Open(File);
                Assert.Equal(expected, RandomQuads.Read(dataset));
                foreach (var order in Enum.GetValues<IndexOrder>())
                    Assert.True(sound.DefaultGraph[order].Third.SequenceEqual(dataset.DefaultGraph[order].Third));
                right++;
            }
            catch (DatasetFileException error)
            {
                Assert.Equal(File, error.Path);
                refused++;
            }
        }

        // What is not refused are the gaps between sections and the figures that nobody asked for.
        Assert.True(refused > right, $"{refused} of {bytes.Length} refused");
    }

    [Fact]
    public void What_is_wrong_under_right_checksums_never_breaks_the_process()
    {
        using var sound = RandomQuads.Build(RandomQuads.Make(6, 80));
        var bytes = RandomQuads.Bytes(sound);
        var layout = FileLayout.Read(bytes, bytes.Length, out _)!;
        var random = new Random(6);
        for (var i = 0; i < 400; i++)
        {
            var changed = bytes.ToArray();
            var section = random.Next(Sections.Count);
            var place = layout.Places[section];
            if (place.Length == 0) continue;
            byte[] values = [0, 0xFF, (byte)random.Next(256)];
            changed[place.Offset + random.NextInt64(place.Length)] = values[random.Next(values.Length)];
            var places = layout.Places.ToArray();
            places[section] = place with { Checksum = XxHash64.Of(changed.AsSpan((int)place.Offset, (int)place.Length)) };
            (layout with { Places = places }).Write().CopyTo(changed, 0);
            System.IO.File.WriteAllBytes(File, changed);
            foreach (var verification in Enum.GetValues<DatasetVerification>()) UseAll(verification);
        }
    }

    private void UseAll(DatasetVerification verification)
    {
        try
        {
            using var dataset = Dataset.Open(File, verification);
            foreach (var order in Enum.GetValues<IndexOrder>())
            {
                var table = dataset.DefaultGraph[order];
                for (var id = 1; id <= dataset.Terms.Count; id++)
                {
                    _ = table.Find(id, 5, 7);
                    _ = dataset.Terms.Find(dataset.Terms[id]);
                }
            }

            foreach (var name in dataset.GraphNames) dataset.NamedGraph(name)!.StatisticsOf(3);
            dataset.Verify();
        }
        catch (Exception error)
            when (error is DatasetFileException or ArgumentException or IndexOutOfRangeException or InvalidOperationException)
        {
            // Which of them does not matter for a file made to deceive; that it is an exception does.
        }
    }

    private static byte[] Sound()
    {
        using var dataset = RandomQuads.Build(RandomQuads.Make(7, 100));
        return RandomQuads.Bytes(dataset);
    }

    private void AssertRefused(byte[] bytes, string fault)
    {
        System.IO.File.WriteAllBytes(File, bytes);
        var error = Assert.Throws<DatasetFileException>(() => Dataset.Open(File));
        Assert.Equal(File, error.Path);
        Assert.Contains(fault, error.Fault, StringComparison.Ordinal);
        Assert.StartsWith(File, error.Message, StringComparison.Ordinal);
    }
}
