using PaperGraph.Rdf.Sparql.Algebra;

namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>Makes expressions ready for one run of a query.</summary>
internal sealed class ExpressionCompiler
{
    private readonly FunctionContext _context;
    private readonly QueryTerms _terms;
    private readonly Func<Variable, int> _slotOf;
    private readonly Func<ExistsExpression, IRowTest> _testOf;
    private readonly FunctionLibrary _functions;

    /// <summary>
    /// Takes what expressions refer to: the slot of a variable, negative when the pattern never binds it, and the test of an EXISTS.
    /// </summary>
    public ExpressionCompiler(FunctionContext context, Func<Variable, int> slotOf, Func<ExistsExpression, IRowTest> testOf)
    {
        (_context, _terms, _slotOf, _testOf) = (context, context.Terms, slotOf, testOf);
        _functions = new FunctionLibrary(context);
    }

    public CompiledExpression Compile(Expression expression) => expression switch
    {
        ConstantExpression constant => new ConstantValue(_terms, _terms.Intern(constant.Term)),
        VariableExpression variable => CompileVariable(variable.Variable),
        UnaryExpression unary => CompileUnary(unary),
        BinaryExpression binary => CompileBinary(binary),
        InExpression membership => new MembershipTest(
            _terms, Compile(membership.Operand), CompileAll(membership.List), membership.IsNegated),
        ExistsExpression exists => new ExistsTest(_terms, _testOf(exists), exists.IsNegated),
        BuiltInExpression builtIn => CompileBuiltIn(builtIn),
        FunctionExpression function => _functions.Cast(function.Function, CompileAll(function.Arguments)),
        _ => throw new ArgumentException($"{expression.GetType().Name} is no expression of SPARQL 1.1.", nameof(expression)),
    };

    private CompiledExpression CompileVariable(Variable variable)
    {
        var slot = _slotOf(variable);
        return slot < 0 ? new ConstantValue(_terms, 0) : new VariableValue(_terms, slot);
    }

    private CompiledExpression[] CompileAll(IEnumerable<Expression> expressions) => [.. expressions.Select(Compile)];

    private CompiledExpression CompileUnary(UnaryExpression unary)
    {
        var operand = Compile(unary.Operand);
        return unary.Operator switch
        {
            UnaryOperator.Not => new NotTest(_terms, operand),
            UnaryOperator.Minus => new UnaryCall(_context, NumericFunctions.Minus, operand),
            _ => new UnaryCall(_context, NumericFunctions.Plus, operand),
        };
    }

    private CompiledExpression CompileBinary(BinaryExpression binary)
    {
        var (left, right) = (Compile(binary.Left), Compile(binary.Right));
        switch (binary.Operator)
        {
            case BinaryOperator.Or or BinaryOperator.And:
                return new LogicTest(_terms, left, right, isOr: binary.Operator == BinaryOperator.Or);
            case BinaryOperator.Equal or BinaryOperator.NotEqual:
                return CompileEquality(left, right, binary.Operator == BinaryOperator.NotEqual);
            case BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual:
                var test = new OrderTest(_terms, binary.Operator, left, right);
                var (leftSlot, rightSlot) = (SlotOfStr(binary.Left), SlotOfStr(binary.Right));
                return leftSlot < 0 || rightSlot < 0 ? test : new TextOrderTest(_terms, binary.Operator, leftSlot, rightSlot, test);
            default:
                return new ArithmeticCall(_context, binary.Operator, left, right);
        }
    }

    /// <summary>The slot of the variable in STR(?variable), or less than 0.</summary>
    private int SlotOfStr(Expression expression) =>
        expression is BuiltInExpression { Function: BuiltInFunction.Str, Arguments: [VariableExpression variable] }
            ? _slotOf(variable.Variable)
            : -1;

    private TestExpression CompileEquality(CompiledExpression left, CompiledExpression right, bool isNegated)
    {
        // By id only where ids are at hand: a computed value would have to be made a term first.
        var byId = (IsIri(left) && right is VariableValue) || (left is VariableValue && IsIri(right));
        return byId ? new SameIdTest(_terms, left, right, isNegated) : new EqualityTest(_terms, left, right, isNegated);
    }

    private static bool IsIri(CompiledExpression expression) => expression is ConstantValue { Value.Kind: ValueKind.Iri };

    private CompiledExpression CompileBuiltIn(BuiltInExpression call)
    {
        if (call.Function == BuiltInFunction.Bound) return new BoundTest(_terms, _slotOf(((VariableExpression)call.Arguments[0]).Variable));
        var arguments = CompileAll(call.Arguments);
        return call.Function switch
        {
            BuiltInFunction.If => new ConditionalValue(arguments[0], arguments[1], arguments[2]),
            BuiltInFunction.Coalesce => new FirstValue(_terms, arguments),
            BuiltInFunction.SameTerm => new SameIdTest(_terms, arguments[0], arguments[1], isNegated: false),
            _ => _functions.Call(call.Function, arguments),
        };
    }
}
