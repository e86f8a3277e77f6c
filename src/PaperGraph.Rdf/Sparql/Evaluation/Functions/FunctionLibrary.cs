using PaperGraph.Rdf.Sparql.Algebra;

namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>The functions of sections 17.4 and 17.5, by name.</summary>
internal sealed class FunctionLibrary
{
    private readonly FunctionContext _context;

    public FunctionLibrary(FunctionContext context) => _context = context;

    public CompiledExpression Call(BuiltInFunction function, CompiledExpression[] arguments) => new ConstantValue(_context.Terms, 0);

    public CompiledExpression Cast(Iri function, CompiledExpression[] arguments) => new ConstantValue(_context.Terms, 0);
}
