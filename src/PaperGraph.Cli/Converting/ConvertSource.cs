using PaperGraph.Cli.Graphs;
using PaperGraph.Rdf;

namespace PaperGraph.Cli.Converting;

/// <summary>What is converted: a document that can be streamed, or a saved dataset.</summary>
internal sealed class ConvertSource(ConvertRequest request, Stream input, FaultList faults, CancellationToken cancellation)
{
    /// <summary>Whether it is a dataset, which comes sorted.</summary>
    public bool IsDataset { get; } = request.From is null && GraphFiles.IsDataset(request.Input);

    /// <summary>Streams the document.</summary>
    public void Read(IQuadSink sink)
    {
        var options = new RdfReadOptions { BaseIri = request.BaseIri, CancellationToken = cancellation };
        if (request.Input == GraphFiles.Standard)
        {
            var syntax = request.From ?? throw new GraphFileException("standard input has no name that says its syntax: give --from");
            RdfReader.Read(input, syntax, sink, options with { Source = "standard input", OnError = faults.Add });
        }
        else
        {
            GraphFiles.Read(request.Input, request.From, sink, faults, options);
        }
    }

    /// <summary>All of it in memory, with the prefixes that it declares.</summary>
    /// <param name="prefixes">Null where there are none.</param>
    /// <param name="withUnion">Whether the union of its graphs is kept with it.</param>
    public Dataset Load(out PrefixMap? prefixes, bool withUnion = false)
    {
        prefixes = null;
        if (IsDataset) return GraphFiles.OpenDataset(request.Input);
        var builder = new DatasetBuilder { WithUnion = withUnion };
        var collector = new PrefixCollector(builder);
        Read(collector);
        prefixes = collector.Prefixes;
        return builder.Build();
    }
}
