using System.IO.Compression;
using System.Text;
using PaperGraph.Extraction.Introductions;
using PaperGraph.Extraction.Tagging;

namespace PaperGraph.Extraction;

/// <summary>Everything that extraction learned from annotated papers, as one file. Immutable and safe to share.</summary>
/// <param name="Words">How common words are.</param>
/// <param name="Tagger">Finds typed mentions.</param>
/// <param name="Introductions">Tells which of them a paper introduces.</param>
public sealed record ExtractionModel(WordStatistics Words, TaggerModel Tagger, IntroductionModel Introductions)
{
    private const uint Magic = 0x4D584750; // "PGXM"
    private const int FormatVersion = 1;
    private const string Resource = "PaperGraph.Extraction.papergraph.model";

    /// <summary>The model that ships with the program.</summary>
    public static ExtractionModel LoadShipped()
    {
        using var stream = typeof(ExtractionModel).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is missing from the assembly.");
        return Load(stream);
    }

    /// <summary>Writes the model; the same model gives the same bytes.</summary>
    public void Save(Stream output)
    {
        using (var header = new BinaryWriter(output, Encoding.UTF8, leaveOpen: true))
        {
            header.Write(Magic);
            header.Write(FormatVersion);
        }

        using var brotli = new BrotliStream(output, CompressionLevel.SmallestSize, leaveOpen: true);
        using var writer = new BinaryWriter(brotli, Encoding.UTF8);
        Words.Write(writer);
        Tagger.Write(writer);
        Introductions.Write(writer);
        Introductions.WriteTrees(writer);
    }

    /// <summary>Reads a saved model.</summary>
    /// <exception cref="InvalidDataException">The stream holds no such model, or one of another format version, or is damaged.</exception>
    public static ExtractionModel Load(Stream input)
    {
        try
        {
            using var header = new BinaryReader(input, Encoding.UTF8, leaveOpen: true);
            if (header.ReadUInt32() != Magic) throw new InvalidDataException("This is no PaperGraph model.");
            if (header.ReadInt32() is var version && version != FormatVersion)
                throw new InvalidDataException($"The model has format {version}; this program reads format {FormatVersion}.");
            using var brotli = new BrotliStream(input, CompressionMode.Decompress, leaveOpen: true);
            using var buffered = new BufferedStream(brotli, 1 << 16);
            using var reader = new BinaryReader(buffered, Encoding.UTF8);
            var words = WordStatistics.Read(reader);
            var tagger = TaggerModel.Read(reader);
            var introductions = IntroductionModel.Read(reader);
            return new ExtractionModel(words, tagger, introductions.ReadTrees(reader));
        }
        catch (Exception fault) when (fault is EndOfStreamException or InvalidOperationException or ArgumentException or OverflowException
            or FormatException)
        {
            throw new InvalidDataException("The model is damaged or ends early.", fault);
        }
    }
}
