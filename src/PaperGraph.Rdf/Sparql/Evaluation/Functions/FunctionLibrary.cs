using System.Text;
using PaperGraph.Rdf.Sparql.Algebra;

namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>The functions of sections 17.4 and 17.5, by name.</summary>
internal sealed class FunctionLibrary
{
    private readonly FunctionContext _context;

    public FunctionLibrary(FunctionContext context) => _context = context;

    /// <summary>A call of a function that takes no part in how its arguments are evaluated.</summary>
    public CompiledExpression Call(BuiltInFunction function, CompiledExpression[] arguments)
    {
        if (Unary(function) is { } unary) return new UnaryCall(_context, unary, arguments[0]);
        if (Binary(function) is { } binary) return new BinaryCall(_context, binary, arguments[0], arguments[1]);
        return function switch
        {
            BuiltInFunction.Regex => new RegexTest(_context.Terms, arguments),
            BuiltInFunction.Replace => new ReplaceCall(_context, arguments),
            _ => new VariadicCall(_context, Variadic(function), arguments),
        };
    }

    /// <summary>A cast; a function that is none known here is an error for each solution.</summary>
    public CompiledExpression Cast(Iri function, CompiledExpression[] arguments)
    {
        var datatype = Datatypes.Of(Encoding.UTF8.GetBytes(function.Value));
        return datatype == Datatype.Unknown || arguments.Length != 1
            ? new ConstantValue(_context.Terms, 0)
            : new UnaryCall(_context, (FunctionContext context, in Value x) => Casts.To(datatype, context, x), arguments[0]);
    }

    private static UnaryFunction? Unary(BuiltInFunction function) => function switch
    {
        BuiltInFunction.IsIri => TermFunctions.IsIri,
        BuiltInFunction.IsBlank => TermFunctions.IsBlank,
        BuiltInFunction.IsLiteral => TermFunctions.IsLiteral,
        BuiltInFunction.IsNumeric => TermFunctions.IsNumeric,
        BuiltInFunction.Str => TermFunctions.Str,
        BuiltInFunction.Lang => TermFunctions.Lang,
        BuiltInFunction.Datatype => TermFunctions.Datatype,
        BuiltInFunction.Iri => TermFunctions.Iri,
        BuiltInFunction.StrLen => StringFunctions.StrLen,
        BuiltInFunction.UCase => StringFunctions.UCase,
        BuiltInFunction.LCase => StringFunctions.LCase,
        BuiltInFunction.EncodeForUri => StringFunctions.EncodeForUri,
        BuiltInFunction.Abs => NumericFunctions.Abs,
        BuiltInFunction.Round => NumericFunctions.Round,
        BuiltInFunction.Ceil => NumericFunctions.Ceil,
        BuiltInFunction.Floor => NumericFunctions.Floor,
        BuiltInFunction.Year => TimeFunctions.Year,
        BuiltInFunction.Month => TimeFunctions.Month,
        BuiltInFunction.Day => TimeFunctions.Day,
        BuiltInFunction.Hours => TimeFunctions.Hours,
        BuiltInFunction.Minutes => TimeFunctions.Minutes,
        BuiltInFunction.Seconds => TimeFunctions.Seconds,
        BuiltInFunction.Timezone => TimeFunctions.Timezone,
        BuiltInFunction.Tz => TimeFunctions.Tz,
        BuiltInFunction.Md5 => HashFunctions.Md5,
        BuiltInFunction.Sha1 => HashFunctions.Sha1,
        BuiltInFunction.Sha256 => HashFunctions.Sha256,
        BuiltInFunction.Sha384 => HashFunctions.Sha384,
        BuiltInFunction.Sha512 => HashFunctions.Sha512,
        _ => null,
    };

    private static BinaryFunction? Binary(BuiltInFunction function) => function switch
    {
        BuiltInFunction.StrDt => TermFunctions.StrDt,
        BuiltInFunction.StrLang => TermFunctions.StrLang,
        BuiltInFunction.StrStarts => StringFunctions.StrStarts,
        BuiltInFunction.StrEnds => StringFunctions.StrEnds,
        BuiltInFunction.Contains => StringFunctions.Contains,
        BuiltInFunction.StrBefore => StringFunctions.StrBefore,
        BuiltInFunction.StrAfter => StringFunctions.StrAfter,
        BuiltInFunction.LangMatches => StringFunctions.LangMatches,
        _ => null,
    };

    private static VariadicFunction Variadic(BuiltInFunction function) => function switch
    {
        BuiltInFunction.BNode => TermFunctions.BNode,
        BuiltInFunction.Uuid => TermFunctions.Uuid,
        BuiltInFunction.StrUuid => TermFunctions.StrUuid,
        BuiltInFunction.SubStr => StringFunctions.SubStr,
        BuiltInFunction.Concat => StringFunctions.Concat,
        BuiltInFunction.Rand => NumericFunctions.Rand,
        BuiltInFunction.Now => TimeFunctions.Now,
        _ => throw new ArgumentOutOfRangeException(nameof(function), function, "This is no function of SPARQL 1.1."),
    };
}
