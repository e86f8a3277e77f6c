using PaperGraph.Rdf.Sparql.Algebra;

namespace PaperGraph.Rdf.Sparql.Syntax;

/// <content>Property paths (sections 9.1, 18.2.2.3 and 18.2.2.4).</content>
internal sealed partial class QueryParser
{
    /// <summary>Splits sequences at variables of their own, and makes triples of what is one.</summary>
    private void AddPath(GroupBuilder target, PatternTerm subject, PropertyPath path, PatternTerm end)
    {
        var steps = new Stack<PropertyPath>();
        for (; path is SequencePath sequence; path = sequence.First) steps.Push(sequence.Second);
        steps.Push(path);
        while (steps.TryPop(out var step))
        {
            PatternTerm next = steps.Count == 0 ? end : _helpers.Next();
            switch (step)
            {
                case LinkPath link:
                    target.Add(new TriplePattern(subject, (Term)link.Predicate, next));
                    break;
                case InversePath { Path: LinkPath link }:
                    target.Add(new TriplePattern(next, (Term)link.Predicate, subject));
                    break;
                case SequencePath:
                    AddPath(target, subject, step, next);
                    break;
                default:
                    target.Add(new PathPattern(subject, step, next));
                    break;
            }

            subject = next;
        }
    }

    private PropertyPath ReadPath()
    {
        var ways = new List<PropertyPath>();
        do ways.Add(ReadSequence());
        while (_tokens.TryTake(TokenKind.Bar));

        return Chain.Alternatives(ways);
    }

    private PropertyPath ReadSequence()
    {
        var steps = new List<PropertyPath>();
        do steps.Add(ReadStep());
        while (_tokens.TryTake(TokenKind.Slash));

        return Chain.Sequence(steps);
    }

    private PropertyPath ReadStep()
    {
        var isInverse = _tokens.TryTake(TokenKind.Caret);
        var path = ReadPathPrimary();
        if (_tokens.TryTake(TokenKind.Question)) path = new ZeroOrOnePath(path);
        else if (_tokens.TryTake(TokenKind.Star)) path = new ZeroOrMorePath(path);
        else if (_tokens.TryTake(TokenKind.Plus)) path = new OneOrMorePath(path);
        return isInverse ? new InversePath(path) : path;
    }

    private PropertyPath ReadPathPrimary()
    {
        if (_tokens.TryTake(TokenKind.Not)) return ReadNegatedSet();
        if (!_tokens.TryTake(TokenKind.OpenParenthesis)) return new LinkPath(ReadPredicate());
        _tokens.Enter();
        var path = ReadPath();
        _tokens.Leave();
        _tokens.Expect(TokenKind.CloseParenthesis, "')' or more of the path");
        return path;
    }

    private NegatedPath ReadNegatedSet()
    {
        var forward = new List<Iri>();
        var backward = new List<Iri>();
        var isList = _tokens.TryTake(TokenKind.OpenParenthesis);
        if (!isList || !_tokens.TryTake(TokenKind.CloseParenthesis))
        {
            do (_tokens.TryTake(TokenKind.Caret) ? backward : forward).Add(ReadPredicate());
            while (isList && _tokens.TryTake(TokenKind.Bar));

            if (isList) _tokens.Expect(TokenKind.CloseParenthesis, "'|' or ')'");
        }

        return new NegatedPath(
            [.. forward.Distinct()], [.. backward.Distinct()], HasForward: forward.Count > 0 || backward.Count == 0, HasBackward: backward.Count > 0);
    }
}
