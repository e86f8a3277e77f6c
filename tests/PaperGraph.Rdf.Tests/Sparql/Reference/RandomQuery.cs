using System.Text;
using static PaperGraph.Rdf.Tests.Sparql.Reference.RandomData;

namespace PaperGraph.Rdf.Tests.Sparql.Reference;

/// <summary>
/// Writes queries that use all of the algebra, as text. Variables of patterns are few, so that groups meet in them; what BIND, SELECT and
/// aggregates make has a name of its own each.
/// </summary>
internal sealed class RandomQuery(Random random)
{
    private static readonly string[] Variables = ["?a", "?b", "?c", "?d"];

    private readonly StringBuilder _text = new();
    private readonly List<string> _made = [];
    private bool _isInExists;
    private int _names;

    /// <summary>A query over the prefix <c>:</c> of <see cref="RandomData"/> and <c>xsd:</c>.</summary>
    public static string Make(Random random) => new RandomQuery(random).Make();

    private string Make()
    {
        var depth = random.Next(1, 4);
        switch (random.Next(12))
        {
            case 0:
                _text.Append("ASK ");
                Group(depth);
                break;
            case 1:
                _text.Append("CONSTRUCT { ?a :p ?b . ?c ?d _:n . _:n :q ?a } ");
                Group(depth);
                break;
            default:
                Select(depth, isSub: false);
                break;
        }

        return _text.ToString();
    }

    private void Select(int depth, bool isSub)
    {
        _text.Append("SELECT  ");
        if (random.Next(4) == 0) _text.Append("DISTINCT ");
        else if (!isSub && random.Next(12) == 0) _text.Append("REDUCED ");
        var head = _text.Length;
        var outer = _made.ToArray();
        _made.Clear();
        _text.Append(' ');
        if (!isSub && random.Next(12) == 0) _text.Append("FROM :g ");
        if (!isSub && random.Next(12) == 0) _text.Append("FROM NAMED :g FROM NAMED :h ");
        Group(depth);
        string columns;
        var names = new List<string>();
        var isGrouped = random.Next(4) == 0;
        if (isGrouped)
        {
            columns = Grouping(names);
        }
        else if (random.Next(3) == 0)
        {
            columns = "*";
        }
        else
        {
            names.AddRange(Some(Variables));
            names.AddRange(Some([.. _made]));
            columns = names.Count == 0 ? "?a" : string.Join(' ', names);
            if (random.Next(4) == 0) columns += $" ({Expression(2)} AS {Fresh()})";
        }

        columns = columns.Trim();
        _text.Insert(head, columns);
        if (isSub && !isGrouped && columns != "*" && random.Next(3) == 0)
        {
            // All that is seen takes part in the order, so what LIMIT keeps is one and the same.
            var seen = columns.Split(' ').Where(word => Variables.Contains(word)).Distinct().ToArray();
            if (seen.Length > 0 && string.Join(' ', seen) == columns)
            {
                var keys = seen.Select(name => $"{name} STR({name}) STR(DATATYPE({name}))");
                _text.Append(" ORDER BY ").AppendJoin(' ', keys).Append($" LIMIT {random.Next(4)}");
            }
        }
        else if (!isSub && random.Next(3) == 0)
        {
            var key = random.Next(2) == 0 && columns != "*" ? columns.Split(' ')[0] : "?a";
            if (key[0] == '?') _text.Append($" ORDER BY {(random.Next(2) == 0 ? key : $"DESC({key})")}");
            if (random.Next(2) == 0) _text.Append($" LIMIT {random.Next(5)}");
            if (random.Next(3) == 0) _text.Append($" OFFSET {random.Next(3)}");
        }

        if (random.Next(12) == 0)
        {
            _text.Append(' ');
            Values();
        }

        if (columns.Contains('*', StringComparison.Ordinal) || isSub) _made.AddRange(outer);
    }

    /// <summary>GROUP BY, and the columns that it allows.</summary>
    private string Grouping(List<string> keys)
    {
        keys.AddRange(Some(Variables).Take(2));
        var columns = new StringBuilder(string.Join(' ', keys));
        var count = random.Next(keys.Count == 0 ? 1 : 0, 3);
        for (var i = 0; i < count; i++) columns.Append($" ({Aggregate()} AS {Fresh()})");
        if (keys.Count > 0) _text.Append($" GROUP BY {string.Join(' ', keys)}");
        if (random.Next(4) == 0 && columns.Length > 0) _text.Append($" HAVING({Aggregate()} > {random.Next(3)})");
        return columns.ToString();
    }

    private string Aggregate()
    {
        var distinct = random.Next(3) == 0 ? "DISTINCT " : "";
        var name = Pick(random, Variables);
        return random.Next(9) switch
        {
            0 => $"COUNT({distinct}*)",
            1 => $"COUNT({distinct}{name})",
            2 => $"SUM({distinct}{name})",
            3 => $"AVG({distinct}COALESCE({name} + 0, 1))",
            4 => $"SUM({distinct}IF(ISNUMERIC({name}), {name}, 0.5))",
            5 => $"MIN({distinct}STR({name}))",
            6 => $"MAX({distinct}STRLEN(COALESCE(STR({name}), \"\")))",
            7 => $"STRLEN(GROUP_CONCAT({distinct}COALESCE(STR({name}), \"none\"); SEPARATOR=\", \"))",
            _ => $"SUM(?a * ?b) + COUNT({name})",
        };
    }

    private void Group(int depth)
    {
        _text.Append("{ ");
        var elements = random.Next(depth > 0 ? 1 : 0, depth > 1 ? 4 : 3);
        for (var i = 0; i < elements; i++) Element(depth);
        _text.Append('}');
    }

    private void Element(int depth)
    {
        var choice = random.Next(depth <= 0 ? 7 : 20);
        // What substitution means in these is disputed, so EXISTS has none of them.
        if (_isInExists && choice is 5 or 6 or 13 or 14 or 15) choice = 0;
        switch (choice)
        {
            case <= 2:
                Triples();
                break;
            case 3:
                _text.Append($"{Subject()} {Path(2)} {Object()} . ");
                break;
            case 4 or 7:
                _text.Append("FILTER(");
                Filter(depth);
                _text.Append(") ");
                break;
            case 5:
                _text.Append($"BIND({Expression(2)} AS {Fresh()}) ");
                break;
            case 6:
                Values();
                break;
            case 8 or 9:
                _text.Append("OPTIONAL ");
                Group(depth - 1);
                break;
            case 10 or 11:
                Group(depth - 1);
                if (random.Next(3) > 0)
                {
                    _text.Append(" UNION ");
                    Group(depth - 1);
                }

                break;
            case 12 or 16:
                _text.Append($"GRAPH {(random.Next(2) == 0 ? Pick(random, Variables) : Pick(random, Graphs))} ");
                Group(depth - 1);
                break;
            case 13 or 14:
                _text.Append("MINUS ");
                Hidden(() => Group(depth - 1));
                break;
            case 15:
                _text.Append("{ ");
                Hidden(() => Select(depth - 1, isSub: true));
                _text.Append(" } ");
                break;
            default:
                Triples();
                break;
        }

        _text.Append(' ');
    }

    /// <summary>Names that are made inside are not seen outside.</summary>
    private void Hidden(Action write)
    {
        var made = _made.ToArray();
        write();
        _made.Clear();
        _made.AddRange(made);
    }

    private void Filter(int depth)
    {
        if (depth > 0 && random.Next(3) == 0)
        {
            _text.Append(random.Next(2) == 0 ? "EXISTS " : "NOT EXISTS ");
            var outer = _isInExists;
            _isInExists = true;
            Hidden(() => Group(depth - 1));
            _isInExists = outer;
            if (random.Next(4) == 0) _text.Append($" || {Condition(1)}");
        }
        else
        {
            _text.Append(Condition(2));
        }
    }

    private void Triples()
    {
        _text.Append($"{Subject()} {Verb()} {Object()}");
        if (random.Next(4) == 0) _text.Append($" ; {Verb()} {Object()}");
        if (random.Next(6) == 0) _text.Append($", {Object()}");
        _text.Append(" . ");
    }

    private string Subject() => random.Next(10) switch
    {
        0 => "[]",
        1 => $"[ {Verb()} {Object()} ]",
        < 4 => Pick(random, Nodes),
        _ => Pick(random, Variables),
    };

    private string Verb() => random.Next(4) == 0 ? Pick(random, Variables) : Pick(random, Predicates);

    private string Object() => random.Next(10) switch
    {
        0 => "[]",
        1 => Pick(random, Literals),
        < 4 => Pick(random, Nodes),
        _ => Pick(random, Variables),
    };

    private string Path(int depth) => random.Next(depth == 0 ? 2 : 11) switch
    {
        0 => Pick(random, Predicates),
        1 => "^" + Pick(random, Predicates),
        2 => $"({Path(depth - 1)}/{Path(depth - 1)})",
        3 => $"{Path(depth - 1)}/{Path(depth - 1)}",
        4 => $"({Path(depth - 1)}|{Path(depth - 1)})",
        5 => $"({Path(depth - 1)})*",
        6 => $"({Path(depth - 1)})+",
        7 => $"({Path(depth - 1)})?",
        8 => $"!({Pick(random, Predicates)}|^{Pick(random, Predicates)})",
        9 => random.Next(2) == 0 ? $"!{Pick(random, Predicates)}" : $"!^{Pick(random, Predicates)}",
        _ => $"{Pick(random, Predicates)}*",
    };

    private void Values()
    {
        if (random.Next(2) == 0)
        {
            _text.Append($"VALUES {Pick(random, Variables)} {{ {Value()} {Value()} }}");
            return;
        }

        _text.Append($"VALUES ({Variables[random.Next(2)]} {Variables[random.Next(2, 4)]}) {{ ");
        for (var i = random.Next(3); i >= 0; i--) _text.Append($"({Value()} {Value()}) ");
        _text.Append("} ");
    }

    private string Value() => random.Next(5) switch
    {
        0 => "UNDEF",
        1 or 2 => Pick(random, Literals),
        _ => Pick(random, Nodes),
    };

    private string Condition(int depth) => random.Next(depth == 0 ? 8 : 12) switch
    {
        0 => $"BOUND({Name()})",
        1 => $"{Name()} = {Name()}",
        2 => $"{Name()} != {Constant()}",
        3 => $"{Name()} {Pick(random, ["<", "<=", ">", ">="])} {(random.Next(2) == 0 ? Name() : Pick(random, Literals))}",
        4 => $"{Pick(random, ["ISIRI", "ISBLANK", "ISLITERAL", "ISNUMERIC"])}({Name()})",
        5 => $"{Name()} {Pick(random, ["IN", "NOT IN"])} ({Constant()}, {Name()}, {Constant()})",
        6 => $"SAMETERM({Pick(random, Variables)}, {(random.Next(2) == 0 ? Pick(random, Variables) : Constant())})",
        7 => $"CONTAINS({Text()}, \"x\")",
        8 => $"({Condition(depth - 1)} || {Condition(depth - 1)})",
        9 => $"({Condition(depth - 1)} && {Condition(depth - 1)})",
        10 => $"!({Condition(depth - 1)})",
        _ => Expression(depth),
    };

    private string Expression(int depth) => random.Next(depth == 0 ? 3 : 14) switch
    {
        0 or 1 => Name(),
        2 => Constant(),
        3 or 4 => $"({Expression(depth - 1)} {Pick(random, ["+", "-", "*"])} {Expression(depth - 1)})",
        5 => $"({Expression(depth - 1)} / 2)",
        6 => $"(- {Name()})",
        7 => $"COALESCE({Expression(depth - 1)}, {Expression(depth - 1)})",
        8 => $"IF({Condition(depth - 1)}, {Expression(depth - 1)}, {Expression(depth - 1)})",
        9 => $"STRLEN({Text()})",
        10 => $"CONCAT({Text()}, {Text()})",
        11 => $"{Pick(random, ["LANG", "DATATYPE", "UCASE"])}({Pick(random, Variables)})",
        12 => $"ABS({Name()})",
        _ => $"({Condition(depth - 1)})",
    };

    /// <summary>A text of a term of the data: how a computed number is written is tested elsewhere.</summary>
    private string Text() => random.Next(2) == 0 ? $"STR({Pick(random, Variables)})" : Pick(random, Variables);

    private string Name() => _made.Count > 0 && random.Next(3) == 0 ? _made[random.Next(_made.Count)] : Pick(random, Variables);

    private string Constant() => random.Next(3) == 0 ? Pick(random, Nodes) : Pick(random, Literals);

    private string Fresh()
    {
        var name = $"?x{_names++}";
        _made.Add(name);
        return name;
    }

    private IEnumerable<string> Some(string[] names) => names.Where(_ => random.Next(2) == 0);
}
