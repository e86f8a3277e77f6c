using PaperGraph.Rdf.Sparql.Algebra;

namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>
/// A path with <c>?</c>, <c>*</c> or <c>+</c> between two ends: a search from the end that is bound, or from each node of the graph when
/// none is.
/// </summary>
internal sealed class ReachOperator : Operator
{
    private readonly RunContext _context;
    private readonly int[] _row;
    private readonly GraphScope _scope;
    private readonly PatternEnd _subject;
    private readonly PatternEnd _object;
    private readonly bool _subjectIsTerm;
    private readonly bool _objectIsTerm;
    private readonly ReachStep _step;
    private readonly PropertyPath _path;
    private Mode _mode;
    private GraphNodes _starts;
    private int _from;
    private int _next;

    /// <summary>Makes the operator of one path.</summary>
    /// <param name="context">The run.</param>
    /// <param name="row">The pipeline's row.</param>
    /// <param name="pattern">The ends: subject and object.</param>
    /// <param name="areTerms">Which of them stand for terms, so that they are reached by no step even when the graph lacks them.</param>
    /// <param name="scope">The graph.</param>
    /// <param name="path">The path, for Explain.</param>
    /// <param name="step">The same, ready.</param>
    public ReachOperator(
        RunContext context,
        int[] row,
        (PatternEnd Subject, PatternEnd Object) pattern,
        (bool Subject, bool Object) areTerms,
        GraphScope scope,
        PropertyPath path,
        ReachStep step)
    {
        (_context, _row, _scope, _path, _step) = (context, row, scope, path, step);
        (_subject, _object) = pattern;
        (_subjectIsTerm, _objectIsTerm) = areTerms;
    }

    private enum Mode
    {
        Done,
        Once,
        FillObject,
        FillSubject,
        Pairs,
    }

    public override void Open()
    {
        _context.Guard.Tick();
        var (subject, @object) = (_subject.In(_row), _object.In(_row));
        _next = 0;
        if (subject == 0 && @object == 0)
        {
            (_mode, _starts, _from) = (Mode.Pairs, default, 0);
            return;
        }

        // A variable takes nodes of the graph only, or the term at the other end: that is at the end of the way without a step wherever it
        // is.
        var isSame = subject == @object && (_subjectIsTerm || _objectIsTerm);
        var known = isSame
            || ((subject == 0 || _subjectIsTerm || GraphNodes.Contain(_scope.Graph, subject))
                && (@object == 0 || _objectIsTerm || GraphNodes.Contain(_scope.Graph, @object)));
        if (!known)
        {
            _mode = Mode.Done;
        }
        else if (subject != 0 && @object != 0)
        {
            _mode = _step.Reach(subject, isForward: true, @object) ? Mode.Once : Mode.Done;
        }
        else
        {
            _mode = subject != 0 ? Mode.FillObject : Mode.FillSubject;
            _step.Reach(subject != 0 ? subject : @object, isForward: subject != 0, target: 0);
        }
    }

    public override bool Next()
    {
        switch (_mode)
        {
            case Mode.Once:
                _mode = Mode.Done;
                return true;
            case Mode.FillObject:
                return Fill(_object.Slot);
            case Mode.FillSubject:
                return Fill(_subject.Slot);
            case Mode.Pairs:
                return _subject.Slot == _object.Slot ? NextLoop() : NextPair();
            default:
                return false;
        }
    }

    public override void Describe(PlanText text) =>
        text.Line($"path {text.End(_subject)} {text.Path(_path)} {text.End(_object)}", estimate: Estimate);

    private bool Fill(int slot)
    {
        if (_next < _step.Reached.Count)
        {
            _row[slot] = _step.Reached[_next++];
            return true;
        }

        _row[slot] = 0;
        return false;
    }

    private bool NextPair()
    {
        while (_from == 0 || !Fill(_object.Slot))
        {
            _row[_subject.Slot] = _from = _starts.Next(_scope.Graph);
            if (_from == 0) return Finish();
            _next = 0;
            _step.Reach(_from, isForward: true, target: 0);
        }

        return true;
    }

    private bool NextLoop()
    {
        while ((_from = _starts.Next(_scope.Graph)) != 0)
        {
            if (!_step.Reach(_from, isForward: true, _from)) continue;
            _row[_subject.Slot] = _from;
            return true;
        }

        return Finish();
    }

    private bool Finish()
    {
        _row[_subject.Slot] = _row[_object.Slot] = 0;
        _mode = Mode.Done;
        return false;
    }
}
