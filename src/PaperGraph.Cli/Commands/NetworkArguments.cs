using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using PaperGraph.Export;
using PaperGraph.Export.Networks;
using PaperGraph.Model;

namespace PaperGraph.Cli.Commands;

/// <summary>The options of <c>build</c> that say what network files hold and which are written.</summary>
internal sealed class NetworkArguments
{
    private readonly Option<string> _projection = new("--projection")
    {
        Description = "What nodes of network files are: graph (papers, concepts, repositories), concepts (tied by common papers) "
            + "or papers (tied by common concepts).",
        DefaultValueFactory = static _ => "graph",
    };

    private readonly Option<int?> _minSupport = new("--min-support")
    {
        Description = "Leave concepts in fewer papers out of network files. Default: 1; for concepts.gexf 2, and more for large graphs.",
        HelpName = "N",
    };

    private readonly Option<string?> _types = new("--types")
    {
        Description = "Leave concepts of other types out of network files, such as Method,Task.",
        HelpName = "TYPE,…",
    };

    private readonly Option<string?> _also = new("--also")
    {
        Description = $"More network files to write: {string.Join(',', GraphWriters.OptionalFormats)}.",
        HelpName = "FORMAT,…",
    };

    public NetworkArguments()
    {
        _projection.AcceptOnlyFromAmong([.. Enum.GetNames<NetworkProjection>().Select(static name => name.ToLowerInvariant())]);
        _minSupport.Validators.Add(static result =>
        {
            // What is no number at all has its message from the parser.
            var text = result.Tokens is [var token, ..] ? token.Value : "";
            if (int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) && number < 1)
                result.AddError("--min-support takes a number from 1.");
        });
        _types.Validators.Add(static result => RefuseUnknown(result, Enum.GetNames<ConceptType>()));
        _also.Validators.Add(static result => RefuseUnknown(result, GraphWriters.OptionalFormats));
    }

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[_projection, _minSupport, _types, _also]) command.Add(option);
    }

    public NetworkOptions Network(ParseResult parsed) => new()
    {
        Projection = Enum.Parse<NetworkProjection>(parsed.GetRequiredValue(_projection), ignoreCase: true),
        MinSupport = parsed.GetValue(_minSupport),
        Types =
        [
            .. Items(parsed.GetValue(_types)).Select(static type => Enum.Parse<ConceptType>(type, ignoreCase: true)).Distinct().Order(),
        ],
    };

    public ImmutableArray<string> Also(ParseResult parsed) =>
    [
        .. Items(parsed.GetValue(_also)).Select(static format => format.ToLowerInvariant())
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];

    private static string[] Items(string? list) =>
        list?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    private static void RefuseUnknown(OptionResult result, IEnumerable<string> known)
    {
        foreach (var item in result.Tokens.SelectMany(static token => Items(token.Value)))
        {
            if (!known.Contains(item, StringComparer.OrdinalIgnoreCase))
                result.AddError($"{result.IdentifierToken?.Value} takes {string.Join(", ", known)}, not '{item}'.");
        }
    }
}
