using System.Collections.Immutable;
using System.Text;
using PaperGraph.Rdf.Sparql.Algebra;

namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>SERVICE: the solutions that another endpoint has for the pattern, fetched once for each endpoint.</summary>
internal sealed class ServiceOperator : Operator
{
    private readonly RunContext _context;
    private readonly int[] _row;
    private readonly PatternEnd _endpoint;
    private readonly ServicePattern _pattern;
    private readonly ImmutableArray<(string Name, int Slot)> _columns;
    private readonly Dictionary<int, List<int[]>> _answers = [];
    private readonly int[] _outer;
    private List<int[]> _rows = [];
    private int _next;

    /// <summary>Makes the operator of one SERVICE.</summary>
    /// <exception cref="NotSupportedException">SERVICE is not allowed, and the pattern is not SILENT.</exception>
    public ServiceOperator(
        RunContext context, int[] row, PatternEnd endpoint, ServicePattern pattern, ImmutableArray<(string Name, int Slot)> columns)
    {
        if (context.Options.ServiceClient is null && !pattern.IsSilent)
            throw new NotSupportedException("The query asks another endpoint with SERVICE, which is not allowed here.");
        (_context, _row, _endpoint, _pattern, _columns) = (context, row, endpoint, pattern, columns);
        _outer = new int[columns.Length];
    }

    public override void Open()
    {
        for (var i = 0; i < _outer.Length; i++) _outer[i] = _row[_columns[i].Slot];
        var endpoint = _endpoint.In(_row);
        if (!_answers.TryGetValue(endpoint, out var rows)) _answers.Add(endpoint, rows = Ask(endpoint));
        (_rows, _next) = (rows, 0);
    }

    public override bool Next()
    {
        while (_next < _rows.Count)
        {
            _context.Guard.Tick();
            if (Fits(_rows[_next++])) return true;
        }

        for (var i = 0; i < _outer.Length; i++) _row[_columns[i].Slot] = _outer[i];
        return false;
    }

    public override void Describe(PlanText text)
    {
        var silent = _pattern.IsSilent ? "silent " : "";
        text.Line($"service {silent}{text.End(_endpoint)} {text.Names(_columns.Select(column => column.Slot))}");
    }

    private bool Fits(int[] values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] != 0 && _outer[i] != 0 && values[i] != _outer[i]) return false;
        }

        for (var i = 0; i < values.Length; i++) _row[_columns[i].Slot] = values[i] != 0 ? values[i] : _outer[i];
        return true;
    }

    private List<int[]> Ask(int endpoint)
    {
        // What fails under SILENT counts as one solution that binds nothing.
        List<int[]> nothing = [new int[_columns.Length]];
        if (endpoint == 0 || _context.Terms.KindOf(endpoint) != TermKind.Iri || _context.Options.ServiceClient is not { } client)
            return _pattern.IsSilent ? nothing : [];
        try
        {
            using var solutions = client.Ask(new Iri(Encoding.UTF8.GetString(_context.Terms[endpoint].Text)), _pattern);
            return Read(solutions);
        }
        catch (IOException) when (_pattern.IsSilent)
        {
            return nothing;
        }
    }

    private List<int[]> Read(Solutions solutions)
    {
        var places = new int[_columns.Length];
        for (var i = 0; i < places.Length; i++) places[i] = solutions.Variables.IndexOf(_columns[i].Name);
        var rows = new List<int[]>();
        while (solutions.MoveNext())
        {
            _context.Guard.Tick();
            _context.Guard.Hold(1);
            var row = new int[places.Length];
            for (var i = 0; i < places.Length; i++)
            {
                if (places[i] >= 0) row[i] = _context.Terms.Intern(solutions[places[i]]);
            }

            rows.Add(row);
        }

        return rows;
    }
}
