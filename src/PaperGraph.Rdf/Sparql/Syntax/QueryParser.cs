using System.Collections.Immutable;
using PaperGraph.Rdf.Sparql.Algebra;

namespace PaperGraph.Rdf.Sparql.Syntax;

/// <summary>
/// A recursive-descent parser of SPARQL 1.1 Query that makes the algebra as it reads. One a query; here are the four forms (section 16),
/// the rest by what it reads.
/// </summary>
internal sealed partial class QueryParser
{
    private static readonly string[] UpdateKeywords =
        ["INSERT", "DELETE", "LOAD", "CLEAR", "DROP", "CREATE", "ADD", "MOVE", "COPY", "WITH"];

    private readonly TokenReader _tokens;
    private readonly Namespaces _names;
    private readonly BlankNodeScopes _blankNodes;
    private readonly HelperVariables _helpers = new();

    public QueryParser(string text, SparqlParserOptions options)
    {
        _tokens = new TokenReader(text);
        _names = new Namespaces(_tokens, options);
        _blankNodes = new BlankNodeScopes(_tokens);
    }

    public SparqlQuery Parse()
    {
        _names.ReadPrologue();
        var first = _tokens.Current;
        var query = ReadForm();
        if (!_tokens.Is(TokenKind.End)) throw _tokens.Expected("the end of the query");
        if (AlgebraDepth.IsTooDeep(query.Pattern))
            throw _tokens.Fault(first, $"the algebra of this query has more than {SparqlParser.MaxDepth} levels");
        return query with { Prefixes = _names.ToPrefixMap(), BaseIri = _names.BaseIri };
    }

    public Term ParseTerm()
    {
        Term term;
        if (_names.IsIri) term = _names.ReadIri("an IRI");
        else term = TryReadLiteral(out var literal) ? literal : throw _tokens.Expected("an IRI or a literal");
        return _tokens.Is(TokenKind.End) ? term : throw _tokens.Expected("nothing more");
    }

    private SparqlQuery ReadForm()
    {
        if (_tokens.IsWord("SELECT")) return ReadSelectQuery();
        if (_tokens.TryTakeWord("CONSTRUCT")) return ReadConstruct();
        if (_tokens.TryTakeWord("DESCRIBE")) return ReadDescribe();
        if (_tokens.TryTakeWord("ASK")) return ReadAsk();
        if (Array.Exists(UpdateKeywords, _tokens.IsWord))
            throw _tokens.Fault(_tokens.Current, "this is a SPARQL Update request, and only queries are read here");
        throw _tokens.Expected("SELECT, CONSTRUCT, DESCRIBE or ASK");
    }

    private SparqlQuery ReadSelectQuery()
    {
        var clause = ReadSelectClause();
        var graphs = ReadDatasetClauses();
        var (pattern, variables) = ReadSelectBody(clause);
        return Query(QueryForm.Select, pattern, variables, graphs);
    }

    private SparqlQuery ReadConstruct()
    {
        if (!_tokens.Is(TokenKind.OpenBrace)) return ReadConstructWhere();
        _blankNodes.IsTemplate = true;
        var template = ReadTemplate();
        _blankNodes.IsTemplate = false;
        var graphs = ReadDatasetClauses();
        var (pattern, visible) = ReadPatternAndModifiers();
        return Query(QueryForm.Construct, pattern, visible, graphs) with { Template = template };
    }

    private SparqlQuery ReadConstructWhere()
    {
        var graphs = ReadDatasetClauses();
        _tokens.ExpectWord("WHERE");
        _blankNodes.BeginPattern();
        var triples = ReadTemplate();
        var group = new GroupBuilder();
        foreach (var triple in triples) group.Add(triple);
        var (pattern, visible) = ReadModifiersOf(group.ToGroup(), new SolutionModifiers(_helpers));
        var template = triples.Select(triple => new TriplePattern(
            InTemplate(triple.Subject), InTemplate(triple.Predicate), InTemplate(triple.Object)));
        return Query(QueryForm.Construct, pattern, visible, graphs) with { Template = [.. template] };
    }

    private static PatternTerm InTemplate(PatternTerm term) =>
        term.IsVariable && !term.Variable.IsNamed ? BlankNodeScopes.InTemplate(term.Variable) : term;

    private ImmutableArray<TriplePattern> ReadTemplate()
    {
        var triples = new GroupBuilder();
        _tokens.Expect(TokenKind.OpenBrace, "'{'");
        while (!_tokens.Is(TokenKind.CloseBrace))
        {
            ReadTriples(triples, withPaths: false);
            if (!_tokens.TryTake(TokenKind.FullStop)) break;
        }

        _tokens.Expect(TokenKind.CloseBrace, "'}' or '.'");
        return [.. triples.Triples];
    }

    private SparqlQuery ReadDescribe()
    {
        var described = new List<PatternTerm>();
        var all = _tokens.TryTake(TokenKind.Star);
        while (!all && (_tokens.Is(TokenKind.Variable) || _names.IsIri)) described.Add(ReadVariableOrIri());
        if (!all && described.Count == 0) throw _tokens.Expected("a variable, an IRI or '*'");
        var graphs = ReadDatasetClauses();
        var hasPattern = _tokens.IsWord("WHERE") || _tokens.Is(TokenKind.OpenBrace);
        var (pattern, visible) = hasPattern
            ? ReadPatternAndModifiers()
            : ReadModifiersOf(new GroupBuilder().ToGroup(), new SolutionModifiers(_helpers));
        var meant = all ? visible.Select(variable => (PatternTerm)variable) : described.Distinct();
        return Query(QueryForm.Describe, pattern, visible, graphs) with { Described = [.. meant] };
    }

    private SparqlQuery ReadAsk()
    {
        var graphs = ReadDatasetClauses();
        var (pattern, visible) = ReadPatternAndModifiers();
        return Query(QueryForm.Ask, pattern, visible, graphs);
    }

    private static SparqlQuery Query(
        QueryForm form,
        GraphPattern pattern,
        ImmutableArray<Variable> variables,
        (ImmutableArray<Iri> From, ImmutableArray<Iri> Named) graphs) =>
        new() { Form = form, Pattern = pattern, Variables = variables, From = graphs.From, FromNamed = graphs.Named };

    private (ImmutableArray<Iri> From, ImmutableArray<Iri> Named) ReadDatasetClauses()
    {
        var from = new List<Iri>();
        var named = new List<Iri>();
        while (_tokens.TryTakeWord("FROM"))
        {
            var target = _tokens.TryTakeWord("NAMED") ? named : from;
            target.Add(_names.ReadIri("the IRI of a graph"));
        }

        return ([.. from.Distinct()], [.. named.Distinct()]);
    }

    private (GraphPattern Pattern, ImmutableArray<Variable> Visible) ReadPatternAndModifiers()
    {
        var modifiers = new SolutionModifiers(_helpers);
        return ReadModifiersOf(ReadWhere(), modifiers);
    }

    private (GraphPattern Pattern, ImmutableArray<Variable> Visible) ReadModifiersOf(ParsedGroup group, SolutionModifiers modifiers)
    {
        ReadModifiers(modifiers, group.Scope);
        var visible = modifiers.Visible(group.Scope);
        return (modifiers.Slice(modifiers.Translate(group.ToPattern(), [])), [.. visible.Variables]);
    }

    private ParsedGroup ReadWhere()
    {
        _tokens.TryTakeWord("WHERE");
        return ReadGroup();
    }
}
