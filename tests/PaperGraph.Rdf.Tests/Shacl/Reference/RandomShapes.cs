namespace PaperGraph.Rdf.Tests.Shacl.Reference;

/// <summary>Random data and shapes in Turtle, small enough that most rules are sometimes kept and sometimes broken.</summary>
internal sealed class RandomShapes(int seed)
{
    private const int Shapes = 5;

    private readonly Random _random = new(seed);
    private int _shape;

    public string Data()
    {
        var triples = Enumerable.Range(0, 25).Select(_ => $"{Node()} {Predicate()} {Value()} . ")
            .Concat(Enumerable.Range(0, 6).Select(_ => $"{Node()} a {Class()} . "))
            .Concat(Enumerable.Range(0, 2).Select(_ => $"{Class()} rdfs:subClassOf {Class()} . "));
        return string.Concat(triples);
    }

    public string Graph()
    {
        var text = "";
        for (_shape = 0; _shape < Shapes; _shape++)
        {
            var target = Pick($"sh:targetNode {Node()}, {Value("7")}", $"sh:targetClass {Class()}", $"sh:targetSubjectsOf {Predicate()}", $"sh:targetObjectsOf {Predicate()}");
            text += $":S{_shape} {target}{(_random.Next(3) == 0 ? $" ; sh:path {Path(2)}{Rules(2, isProperty: true)}" : Rules(2, isProperty: false))} .\n";
        }

        return text;
    }

    private string Rules(int depth, bool isProperty) =>
        string.Concat(Enumerable.Range(0, _random.Next(1, 4)).Select(_ => " ; " + (isProperty && _random.Next(2) == 0 ? PropertyRule(depth) : Rule(depth))).Distinct()
            .DistinctBy(rule => rule.Split(' ')[2]));

    private string Rule(int depth) => _random.Next(depth > 0 ? 19 : 12) switch
    {
        0 => $"sh:class {Class()}",
        1 => $"sh:datatype {Pick("xsd:integer", "xsd:string", "rdf:langString")}",
        2 => $"sh:nodeKind {Pick("sh:IRI", "sh:Literal", "sh:BlankNode", "sh:BlankNodeOrIRI", "sh:IRIOrLiteral")}",
        3 => $"sh:{Pick("min", "max")}{Pick("Inclusive", "Exclusive")} {Pick("2", "\"b\"", "5")}",
        4 => $"sh:{Pick("minLength", "maxLength")} {_random.Next(1, 22)}",
        5 => $"sh:pattern \"{Pick("n", "1", "b", "a")}\"",
        6 => $"sh:languageIn ( {Pick("\"en\"", "\"de\" \"en-gb\"")} )",
        7 => $"sh:equals {Predicate()}",
        8 => $"sh:disjoint {Predicate()}, {Predicate()}",
        9 => $"sh:hasValue {Value()}",
        10 => $"sh:in ( {Value()} {Value()} {Node()} {Node()} )",
        11 => $"sh:closed true ; sh:ignoredProperties ( rdf:type {Predicate()} )",
        12 => $"sh:not {Shape(depth)}",
        13 => $"sh:and ( {Shape(depth)} {Shape(depth)} )",
        14 => $"sh:or ( {Shape(depth)} {Shape(depth)} )",
        15 => $"sh:xone ( {Shape(depth)} {Shape(depth)} {Shape(depth)} )",
        16 => $"sh:node {Shape(depth)}",
        17 => $"sh:property {Property(depth)}, {Property(depth)}",
        _ => $"sh:property {Counted(depth)}, {Counted(depth)}",
    };

    private string PropertyRule(int depth) => _random.Next(5) switch
    {
        0 => $"sh:minCount {_random.Next(3)}",
        1 => $"sh:maxCount {_random.Next(3)}",
        2 => "sh:uniqueLang true",
        3 => $"sh:lessThan {Predicate()}",
        4 when depth > 0 => $"sh:qualifiedValueShape {Shape(depth)} ; sh:qualifiedMinCount 1 ; sh:qualifiedMaxCount 1",
        _ => $"sh:lessThanOrEquals {Predicate()}",
    };

    // Only shapes that come later are named, so that none is made of itself.
    private string Shape(int depth) => _shape + 1 < Shapes && _random.Next(3) == 0 ? $":S{_random.Next(_shape + 1, Shapes)}" : $"[{Rules(depth - 1, isProperty: false)[2..]} ]";

    private string Property(int depth) => $"[ sh:path {Path(2)}{Rules(depth - 1, isProperty: true)} ]";

    private string Counted(int depth) =>
        $"[ sh:path :p0 ; sh:qualifiedValueShape {Shape(depth)} ; sh:qualifiedMinCount 1 ; sh:qualifiedValueShapesDisjoint {Pick("true", "false")} ]";

    private string Path(int depth) => _random.Next(depth > 0 ? 9 : 2) switch
    {
        < 3 => Predicate(),
        3 => $"( {Path(depth - 1)} {Path(depth - 1)} )",
        4 => $"[ sh:alternativePath ( {Path(depth - 1)} {Path(depth - 1)} ) ]",
        5 => $"[ sh:inversePath {Path(depth - 1)} ]",
        6 => $"[ sh:zeroOrMorePath {Path(depth - 1)} ]",
        7 => $"[ sh:oneOrMorePath {Path(depth - 1)} ]",
        _ => $"[ sh:zeroOrOnePath {Path(depth - 1)} ]",
    };

    private string Node() => $":n{_random.Next(5)}";

    private string Predicate() => $":p{_random.Next(3)}";

    private string Class() => $":C{_random.Next(3)}";

    private string Value() => _random.Next(3) == 0 ? Node() : Value(Pick("1", "2", "3", "\"a\"", "\"b\"", "\"x\"@en", "\"y\"@en", "\"x\"@en-GB", "\"x\"^^xsd:integer", "_:b", "_:c"));

    private string Value(string value) => value == "_:b" && _shape > 0 ? "1" : value;

    private string Pick(params string[] some) => some[_random.Next(some.Length)];
}
