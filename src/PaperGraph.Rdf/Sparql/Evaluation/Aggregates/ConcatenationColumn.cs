using System.Buffers;
using System.Text;

namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>
/// GROUP_CONCAT: the texts, as STR gives them, in the order of the solutions. Empty over nothing; an error or blank node in a group makes
/// its result an error.
/// </summary>
internal sealed class ConcatenationColumn : AggregateColumn
{
    private readonly QueryTerms _terms;
    private readonly CompiledExpression _expression;
    private readonly GroupedIds? _distinct;
    private readonly byte[] _separator;
    private ArrayBufferWriter<byte>?[] _texts = [];
    private bool[] _failed = [];

    public ConcatenationColumn(QueryTerms terms, CompiledExpression expression, GroupedIds? distinct, string separator) =>
        (_terms, _expression, _distinct, _separator) = (terms, expression, distinct, Encoding.UTF8.GetBytes(separator));

    public override void Add(int group, ReadOnlySpan<int> row)
    {
        Reach(ref _texts, group);
        Reach(ref _failed, group);
        if (_failed[group]) return;
        var id = _expression.EvaluateId(row);
        if (id == 0 || _terms.KindOf(id) == TermKind.BlankNode)
        {
            _failed[group] = true;
            _texts[group] = null;
            return;
        }

        if (_distinct is not null && !_distinct.Add(group, id)) return;
        ref var text = ref _texts[group];
        if (text is null)
            text = new ArrayBufferWriter<byte>();
        else
            text.Write(_separator);
        text.Write(_terms[id].Text);
    }

    public override int ResultId(int group)
    {
        if (group < _failed.Length && _failed[group]) return 0;
        var text = group < _texts.Length ? _texts[group] : null;
        return _terms.Intern(TermView.Literal(text is null ? default : text.WrittenSpan));
    }
}
