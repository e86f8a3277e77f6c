using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using PaperGraph.Extraction;
using PaperGraph.Extraction.Text;
using PaperGraph.Model;

namespace PaperGraph.Benchmarks;

/// <summary>Papers to annotations on one thread: the text layer alone, then with one extractor after the other.</summary>
[MemoryDiagnoser]
public class ExtractionBenchmarks
{
    private ImmutableArray<Paper> _papers;
    private ImmutableArray<IExtractor> _extractors;

    /// <summary>How many extractors of the shipped pipeline run, in its order.</summary>
    [Params(0, 1, 2, 3, 4, 5, 6)]
    public int Extractors { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _papers = BenchmarkCorpus.Read().Papers;
        _extractors = BenchmarkCorpus.Pipeline().Extractors[..Extractors];
    }

    [Benchmark]
    public int Annotate()
    {
        var found = 0;
        foreach (var paper in _papers)
        {
            var document = Document.Of(paper);
            var annotations = new AnnotationsBuilder(paper);
            foreach (var extractor in _extractors) extractor.Extract(document, annotations);
            found += annotations.Mentions.Length;
        }

        return found;
    }
}
