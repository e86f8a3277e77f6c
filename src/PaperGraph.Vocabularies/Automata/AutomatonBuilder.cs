namespace PaperGraph.Vocabularies.Automata;

/// <summary>
/// Builds a minimal automaton from keys in ascending order: states behind the common prefix of two keys are final, so each is looked up
/// among its equals at once (Daciuk, Mihov, Watson and Watson, "Incremental construction of minimal acyclic finite-state automata", 2000).
/// </summary>
internal sealed class AutomatonBuilder
{
    private readonly Dictionary<State, State> _register = new(new SameFuture());
    private readonly List<State> _path = [new State()];
    private byte[] _previous = [];

    /// <summary>Adds a key that is greater, byte by byte, than all before it.</summary>
    public void Add(byte[] key)
    {
        if (key.Length == 0 || key.AsSpan().SequenceCompareTo(_previous) <= 0)
            throw new ArgumentException("Keys must be given in ascending order, each once, and none empty.", nameof(key));
        var common = key.AsSpan().CommonPrefixLength(_previous);
        Register(common);
        for (var i = common; i < key.Length; i++)
        {
            var next = new State();
            _path[i].Edges.Add((key[i], next));
            _path.Add(next);
        }

        _path[^1].Ends = true;
        _previous = key;
    }

    /// <summary>The automaton of all keys; the builder is used up.</summary>
    public NameAutomaton Build()
    {
        Register(0);
        var edges = new List<uint> { 0 };
        var skips = new List<ushort> { 0 };
        var places = new Dictionary<State, int>(ReferenceEqualityComparer.Instance);
        var root = Place(_path[0], edges, skips, places);
        var roots = new int[256];
        if (root != 0)
        {
            for (var i = root; ; i++)
            {
                roots[(byte)edges[i]] = i;
                if ((edges[i] & NameAutomaton.Last) != 0) break;
            }
        }

        return new NameAutomaton(roots, [.. edges], [.. skips]);
    }

    // Replaces the states of the path below a depth by their registered equals.
    private void Register(int depth)
    {
        for (var i = _path.Count - 1; i > depth; i--)
        {
            var state = _path[i];
            if (!_register.TryAdd(state, state))
            {
                var (label, _) = _path[i - 1].Edges[^1];
                _path[i - 1].Edges[^1] = (label, _register[state]);
            }

            _path.RemoveAt(i);
        }
    }

    // Targets are placed before the state itself: depth is that of the longest key.
    private static int Place(State state, List<uint> edges, List<ushort> skips, Dictionary<State, int> places)
    {
        if (places.TryGetValue(state, out var known)) return known;
        foreach (var (_, target) in state.Edges) Place(target, edges, skips, places);
        var first = state.Edges.Count == 0 ? 0 : edges.Count;
        var passed = state.Ends ? 1 : 0;
        for (var i = 0; i < state.Edges.Count; i++)
        {
            var (label, target) = state.Edges[i];
            edges.Add(label | (target.Ends ? NameAutomaton.Ends : 0) | (i == state.Edges.Count - 1 ? NameAutomaton.Last : 0)
                | ((uint)places[target] << NameAutomaton.TargetShift));
            skips.Add(checked((ushort)passed));
            passed += target.Keys;
        }

        if (edges.Count > NameAutomaton.MostEdges) throw new InvalidOperationException("The vocabulary is too large for its format.");
        state.Keys = passed;
        places.Add(state, first);
        return first;
    }

    private sealed class State
    {
        public List<(byte Label, State Target)> Edges { get; } = [];

        public bool Ends { get; set; }

        /// <summary>Number of keys that end here or further on; known once placed.</summary>
        public int Keys { get; set; }
    }

    private sealed class SameFuture : IEqualityComparer<State>
    {
        public bool Equals(State? x, State? y)
        {
            if (x!.Ends != y!.Ends || x.Edges.Count != y.Edges.Count) return false;
            for (var i = 0; i < x.Edges.Count; i++)
            {
                if (x.Edges[i].Label != y.Edges[i].Label || !ReferenceEquals(x.Edges[i].Target, y.Edges[i].Target)) return false;
            }

            return true;
        }

        public int GetHashCode(State state)
        {
            var hash = state.Ends ? 1 : 0;
            foreach (var (label, target) in state.Edges)
                hash = HashCode.Combine(hash, label, System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(target));
            return hash;
        }
    }
}
