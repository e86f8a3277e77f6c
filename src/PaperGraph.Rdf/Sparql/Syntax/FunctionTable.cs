using System.Collections.Frozen;
using System.Globalization;
using PaperGraph.Rdf.Sparql.Algebra;

namespace PaperGraph.Rdf.Sparql.Syntax;

/// <summary>The keywords of functions and aggregates, and how many arguments they take (BuiltInCall, Aggregate).</summary>
internal static class FunctionTable
{
    private static readonly FrozenDictionary<string, AggregateFunction> Aggregates = new Dictionary<string, AggregateFunction>(StringComparer.OrdinalIgnoreCase)
    {
        ["COUNT"] = AggregateFunction.Count,
        ["SUM"] = AggregateFunction.Sum,
        ["MIN"] = AggregateFunction.Min,
        ["MAX"] = AggregateFunction.Max,
        ["AVG"] = AggregateFunction.Avg,
        ["SAMPLE"] = AggregateFunction.Sample,
        ["GROUP_CONCAT"] = AggregateFunction.GroupConcat,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, Signature> BuiltIns = MakeBuiltIns().ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static bool IsAggregate(string word, out AggregateFunction function) => Aggregates.TryGetValue(word, out function);

    public static bool IsBuiltIn(string word, out Signature signature) => BuiltIns.TryGetValue(word, out signature);

    private static Dictionary<string, Signature> MakeBuiltIns()
    {
        // All others have one argument, and a keyword that is their name.
        var all = Enum.GetValues<BuiltInFunction>().ToDictionary(
            function => function.ToString(), function => new Signature(function, 1, 1), StringComparer.OrdinalIgnoreCase);
        all["URI"] = new Signature(BuiltInFunction.Iri, 1, 1);
        all["ISURI"] = new Signature(BuiltInFunction.IsIri, 1, 1);
        all.Remove(nameof(BuiltInFunction.EncodeForUri));
        all["ENCODE_FOR_URI"] = new Signature(BuiltInFunction.EncodeForUri, 1, 1);
        foreach (var function in (BuiltInFunction[])[BuiltInFunction.Rand, BuiltInFunction.Now, BuiltInFunction.Uuid, BuiltInFunction.StrUuid])
            Set(function, 0, 0);
        Set(BuiltInFunction.BNode, 0, 1);
        foreach (var function in (BuiltInFunction[])
        [
            BuiltInFunction.SameTerm, BuiltInFunction.StrDt, BuiltInFunction.StrLang, BuiltInFunction.StrStarts, BuiltInFunction.StrEnds,
            BuiltInFunction.Contains, BuiltInFunction.StrBefore, BuiltInFunction.StrAfter, BuiltInFunction.LangMatches,
        ])
        {
            Set(function, 2, 2);
        }

        Set(BuiltInFunction.SubStr, 2, 3);
        Set(BuiltInFunction.Regex, 2, 3);
        Set(BuiltInFunction.If, 3, 3);
        Set(BuiltInFunction.Replace, 3, 4);
        Set(BuiltInFunction.Concat, 0, int.MaxValue);
        Set(BuiltInFunction.Coalesce, 0, int.MaxValue);
        return all;

        void Set(BuiltInFunction function, int least, int most) => all[function.ToString()] = new Signature(function, least, most);
    }

    internal readonly record struct Signature(BuiltInFunction Function, int Least, int Most)
    {
        public string Arguments => (Least, Most) switch
        {
            (0, 0) => "no argument",
            (1, 1) => "one argument",
            _ when Least == Most => $"{Least.ToString(CultureInfo.InvariantCulture)} arguments",
            _ => $"{Least} to {Most} arguments",
        };
    }
}
