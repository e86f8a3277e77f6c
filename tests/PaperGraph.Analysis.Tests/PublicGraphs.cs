using System.Globalization;
using PaperGraph.Analysis.Projection;

namespace PaperGraph.Analysis.Tests;

// Small graphs that everybody knows, as edge lists: "0: 1 2*4" joins 0 to 1, and to 2 with the weight 4. Nodes are numbered as networkx's
// generators of the same graphs number them.
internal static class PublicGraphs
{
    // Zachary 1977: who met whom outside a karate club of 34, and in how many settings.
    public static UndirectedGraph KarateClub { get; } = Parse(
        34,
        """
        0: 1*4 2*5 3*3 4*3 5*3 6*3 7*2 8*2 10*2 11*3 12 13*3 17*2 19*2 21*2 31*2; 1: 2*6 3*3 7*4 13*5 17 19*2 21*2 30*2; 2: 3*3
        7*4 8*5 9 13*3 27*2 28*2 32*2; 3: 7*3 12*3 13*3; 4: 6*2 10*3; 5: 6*5 10*3 16*3; 6: 16*3; 8: 30*3 32*3 33*4; 9: 33*2; 13:
        33*3; 14: 32*3 33*2; 15: 32*3 33*4; 18: 32 33*2; 19: 33; 20: 32*3 33; 22: 32*2 33*3; 23: 25*5 27*4 29*3 32*5 33*4; 24:
        25*2 27*3 31*2; 25: 31*7; 26: 29*4 33*2; 27: 33*4; 28: 31*2 33*2; 29: 32*4 33*2; 30: 32*3 33*3; 31: 32*4 33*4; 32: 33*5
        """);

    // Breiger & Pattison 1986: marriages between 15 families of Florence.
    public static UndirectedGraph FlorentineFamilies { get; } = Parse(
        15,
        """
        0: 1; 1: 5 6 7 8 9; 2: 3 4 5; 3: 4 11; 4: 6 11; 6: 7; 7: 12; 8: 12 13; 9: 10; 11: 12; 12: 14
        """);

    // Knuth 1993: in how many chapters of the novel two of its 77 characters meet.
    public static UndirectedGraph LesMiserables { get; } = Parse(
        77,
        """
        0: 1; 1: 2*8 3*10 4 5 6 7 8*2 9 10*5; 2: 3*6 10*3; 3: 10*3; 10: 11 12 13 14 15 23*9 24*7 25*12 26*31 27*17 28*8 29*2 31*3
        32 33*2 34*3 35*3 36*2 37*2 38*2 43*3 44 48 49*2 51*2 55*19 58*4 64 68 69 70 71 72; 12: 23*2; 16: 17*4 18*4 19*4 20*3 21*3
        22*3 23*3; 17: 18*4 19*4 20*3 21*3 22*3 23*3 26 55; 18: 19*4 20*3 21*3 22*3 23*3; 19: 20*4 21*3 22*3 23*3; 20: 21*5 22*4
        23*4; 21: 22*4 23*4; 22: 23*4; 23: 24*2 25 27*5 29 30 31*2; 24: 25*13 26*4 27 41*2 42 50 68 69 70; 25: 26 27*5 39 40 41*3
        42*2 48 55*2 68*5 69*6 70*4 71 75*3; 26: 27 43 49*3 51*2 54 55*21 72*2; 27: 28 29 31 33 43 48 58*6 68 69*2 70 71 72; 28:
        44*3 45*2; 29: 34*2 35*2 36 37 38; 30: 31*2; 34: 35*3 36*2 37*2 38*2; 35: 36*2 37*2 38*2; 36: 37*2 38*2; 37: 38*2; 39: 52
        55; 41: 42*2 55*5 57 62 68 69 70 71 75; 46: 47 48*2; 48: 55*4 57 58*7 59*6 60 61*2 62*7 63*5 64*5 65*3 66 68 69 71 73*2
        74*2 75 76; 49: 50 51*9 54 55*12 56; 51: 52 53 54*2 55*6; 54: 55; 55: 56 57 58*7 59*5 61 62*9 63 64*5 65*2; 57: 58 59*2 61
        62*2 63*2 64 65 67*3; 58: 59*15 60*4 61*6 62*17 63*4 64*10 65*5 66*3 70 76; 59: 60*2 61*5 62*13 63*5 64*9 65*5 66; 60:
        61*2 62*3 63*2 64*2 65*2 66; 61: 62*6 63*3 64*6 65*5 66; 62: 63*6 64*12 65*5 66*2 76; 63: 64*4 65*5 66 76; 64: 65*7 66*3
        76; 65: 66*2 76; 66: 76; 68: 69*6 70*4 71*2 75*3; 69: 70*4 71*2 75*3; 70: 71*2 75; 71: 75; 73: 74*3
        """);

    // Davis, Gardner & Gardner 1941: which of 18 women went to which of 14 events.
    public static UndirectedGraph SouthernWomen { get; } = Parse(
        32,
        """
        0: 18 19 20 21 22 23 25 26; 1: 18 19 20 22 23 24 25; 2: 19 20 21 22 23 24 25 26; 3: 18 20 21 22 23 24 25; 4: 20 21 22 24;
        5: 20 22 23 25; 6: 22 23 24 25; 7: 23 25 26; 8: 22 24 25 26; 9: 24 25 26 29; 10: 25 26 27 29; 11: 25 26 27 29 30 31; 12:
        24 25 26 27 29 30 31; 13: 23 24 26 27 28 29 30 31; 14: 24 25 27 28 29; 15: 25 26; 16: 26 28; 17: 26 28
        """);

    // Corners and edges of the dodecahedron.
    public static UndirectedGraph Dodecahedron { get; } = Parse(
        20,
        """
        0: 1 10 19; 1: 2 8; 2: 3 6; 3: 4 19; 4: 5 17; 5: 6 15; 6: 7; 7: 8 14; 8: 9; 9: 10 13; 10: 11; 11: 12 18; 12: 13 16; 13:
        14; 14: 15; 15: 16; 16: 17; 17: 18; 18: 19
        """);

    public static UndirectedGraph Of(string name) => name switch
    {
        nameof(KarateClub) => KarateClub,
        nameof(FlorentineFamilies) => FlorentineFamilies,
        nameof(LesMiserables) => LesMiserables,
        nameof(SouthernWomen) => SouthernWomen,
        _ => Dodecahedron,
    };

    private static UndirectedGraph Parse(int nodes, string text)
    {
        var edges = new List<WeightedEdge>();
        foreach (var row in text.ReplaceLineEndings(" ").Split(';'))
        {
            var cells = row.Split([':', ' '], StringSplitOptions.RemoveEmptyEntries);
            foreach (var cell in cells.Skip(1))
            {
                var parts = cell.Split('*');
                edges.Add(new WeightedEdge(Number(cells[0]), Number(parts[0]), parts.Length > 1 ? Number(parts[1]) : 1));
            }
        }

        return UndirectedGraph.FromEdges(nodes, [.. edges]);
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
