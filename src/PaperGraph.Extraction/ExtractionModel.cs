using System.IO.Compression;
using System.Text;
using PaperGraph.Extraction.Abbreviations;
using PaperGraph.Extraction.Introductions;
using PaperGraph.Extraction.Relations;
using PaperGraph.Extraction.Tagging;
using PaperGraph.Extraction.Terms;
using PaperGraph.Model;

namespace PaperGraph.Extraction;

/// <summary>Everything that extraction learned from annotated papers, as one file. Immutable and safe to share.</summary>
/// <param name="Words">How common words are.</param>
/// <param name="Tagger">Finds typed mentions.</param>
/// <param name="Introductions">Tells which of them a paper introduces.</param>
/// <param name="Terms">Decides over whole documents which terms they have; null when the tagger's word is taken.</param>
public sealed record ExtractionModel(WordStatistics Words, TaggerModel Tagger, IntroductionModel Introductions, TermModel? Terms = null)
{
    private const uint Magic = 0x4D584750; // "PGXM"
    private const int FormatVersion = 4;
    private const string Resource = "PaperGraph.Extraction.papergraph.model";

    /// <summary>
    /// Whether the labels are those of <see cref="ConceptType"/>, so that a graph can be built. Any model can serve a <see
    /// cref="Mentions.SpanTagger"/>.
    /// </summary>
    public bool TagsConcepts => Tagger.Labels.Types.All(static type => Enum.GetNames<ConceptType>().Contains(type, StringComparer.Ordinal));

    /// <summary>What training on few labels can start from: the statistics of words and the tagger's encoder, which knows how sentences of papers
    /// go.</summary>
    public WordStatistics Background => Words.With(Tagger.Encoder);

    /// <summary>Chooses the long forms of abbreviations; the shipped weights unless told otherwise.</summary>
    public AbbreviationModel Abbreviations { get; init; } = AbbreviationModel.Shipped;

    /// <summary>Tells how mentions are related; null where that was not learned.</summary>
    public RelationModel? Relations { get; init; }

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
        Abbreviations.Write(writer);
        writer.Write(Terms is not null);
        Terms?.Write(writer);
        writer.Write(Relations is not null);
        Relations?.Write(writer);
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
            var tagger = TaggerModel.Read(reader, words.Vectors);
            var introductions = IntroductionModel.Read(reader);
            var abbreviations = AbbreviationModel.Read(reader);
            var terms = reader.ReadBoolean() ? TermModel.Read(reader) : null;
            if (terms is not null && terms.Types != tagger.Labels.Types.Length)
                throw new InvalidDataException("The model is damaged: its term ranker does not fit its tagger.");
            var relations = reader.ReadBoolean() ? RelationModel.Read(reader) : null;
            return new ExtractionModel(words, tagger, introductions, terms) { Abbreviations = abbreviations, Relations = relations };
        }
        catch (Exception fault) when (fault is EndOfStreamException or InvalidOperationException or ArgumentException or OverflowException
            or FormatException)
        {
            throw new InvalidDataException("The model is damaged or ends early.", fault);
        }
    }
}
