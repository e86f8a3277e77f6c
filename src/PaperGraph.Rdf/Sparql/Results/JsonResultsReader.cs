using System.Text.Json;

namespace PaperGraph.Rdf.Sparql.Results;

/// <summary>SPARQL 1.1 Query Results JSON Format. Members that it does not know are passed over, and may come in any order.</summary>
internal sealed class JsonResultsReader(ResultsInput input)
{
    private readonly ResultTerms _terms = new();
    private readonly Utf8Scratch _scratch = new();
    private readonly Dictionary<byte[], int> _columns = new(Utf8Comparer.Instance);
    private SolutionTable? _table;
    private bool? _answer;

    public QueryResult Read()
    {
        var reader = new Utf8JsonReader(input.Text);
        try
        {
            return Read(ref reader);
        }
        catch (JsonException fault)
        {
            var text = input.Text;
            var at = 0;
            for (var line = fault.LineNumber ?? 0; line > 0; line--) at += text[at..].IndexOf((byte)'\n') + 1;
            var message = fault.Message;
            var place = message.IndexOf(" LineNumber: ", StringComparison.Ordinal);
            if (place >= 0) message = message[..place];
            throw input.Fault(Math.Min(at + (int)(fault.BytePositionInLine ?? 0), text.Length), message.TrimEnd('.'));
        }
    }

    private QueryResult Read(ref Utf8JsonReader reader)
    {
        Next(ref reader, JsonTokenType.StartObject, "an object");
        Utf8JsonReader results = default;
        var hasResults = false;
        while (NextMember(ref reader))
        {
            if (reader.ValueTextEquals("head"u8))
            {
                ReadHead(ref reader);
            }
            else if (reader.ValueTextEquals("boolean"u8))
            {
                reader.Read();
                if (reader.TokenType is not (JsonTokenType.True or JsonTokenType.False)) throw Expected(ref reader, "true or false");
                _answer = reader.GetBoolean();
            }
            else if (reader.ValueTextEquals("results"u8))
            {
                // The head may yet come, and without it there are no columns.
                results = reader;
                hasResults = true;
                reader.Skip();
            }
            else
            {
                reader.Skip();
            }
        }

        // What stands after the document is a fault too.
        reader.Read();
        if (_answer is { } answer) return new BooleanResult(answer);
        if (!hasResults) throw input.Fault(input.Text.Length, "there are neither results nor a boolean");
        _table ??= input.Table([], 0);
        ReadResults(ref results);
        return _table;
    }

    private void ReadHead(ref Utf8JsonReader reader)
    {
        var names = new List<string>();
        var at = (int)reader.TokenStartIndex;
        Next(ref reader, JsonTokenType.StartObject, "an object");
        while (NextMember(ref reader))
        {
            if (!reader.ValueTextEquals("vars"u8))
            {
                reader.Skip();
                continue;
            }

            Next(ref reader, JsonTokenType.StartArray, "an array of variables");
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                if (reader.TokenType != JsonTokenType.String) throw Expected(ref reader, "a variable's name");
                names.Add(ResultsInput.String(Slice(Copy(ref reader))));
            }
        }

        _table = input.Table(names, at);
        _columns.Clear();
        foreach (var name in names) _columns.Add(System.Text.Encoding.UTF8.GetBytes(name), _columns.Count);
    }

    private void ReadResults(ref Utf8JsonReader reader)
    {
        Next(ref reader, JsonTokenType.StartObject, "an object");
        while (NextMember(ref reader))
        {
            if (!reader.ValueTextEquals("bindings"u8))
            {
                reader.Skip();
                continue;
            }

            Next(ref reader, JsonTokenType.StartArray, "an array of solutions");
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                if (reader.TokenType != JsonTokenType.StartObject) throw Expected(ref reader, "a solution as an object");
                ReadRow(ref reader);
            }
        }
    }

    private void ReadRow(ref Utf8JsonReader reader)
    {
        _table!.AddRow();
        while (NextMember(ref reader))
        {
            _scratch.CutAt(0);
            var at = (int)reader.TokenStartIndex;
            var name = Slice(Copy(ref reader));
            if (!_columns.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(name, out var column))
                throw input.Fault(at, $"the head names no variable '{ResultsInput.String(name)}'");
            ReadTerm(ref reader, column);
        }
    }

    private void ReadTerm(ref Utf8JsonReader reader, int column)
    {
        Next(ref reader, JsonTokenType.StartObject, "a term as an object");
        var start = (int)reader.TokenStartIndex;
        var (type, value, language, datatype) = (Range.All, Range.All, default(Range), default(Range));
        while (NextMember(ref reader))
        {
            if (reader.ValueTextEquals("type"u8))
                type = CopyNext(ref reader);
            else if (reader.ValueTextEquals("value"u8))
                value = CopyNext(ref reader);
            else if (reader.ValueTextEquals("xml:lang"u8))
                language = CopyNext(ref reader);
            else if (reader.ValueTextEquals("datatype"u8))
                datatype = CopyNext(ref reader);
            else
                reader.Skip();
        }

        if (type.Equals(Range.All) || value.Equals(Range.All)) throw input.Fault(start, "a term without 'type' and 'value'");
        var kind = Slice(type);
        TermView term;
        string? fault = null;
        if (kind.SequenceEqual("uri"u8))
            fault = ResultTerms.Iri(Slice(value), out term);
        else if (kind.SequenceEqual("bnode"u8))
            term = _terms.BlankNode(Slice(value));
        else if (kind.SequenceEqual("literal"u8) || kind.SequenceEqual("typed-literal"u8))
            fault = _terms.Literal(Slice(value), Slice(language), Slice(datatype), out term);
        else
            throw input.Fault(start, $"'{ResultsInput.String(kind)}' is no type of term: expected uri, bnode or literal");
        if (fault is not null) throw input.Fault(start, fault);
        _table!.Set(column, term);
    }

    private void Next(ref Utf8JsonReader reader, JsonTokenType type, string what)
    {
        if (!reader.Read() || reader.TokenType != type) throw Expected(ref reader, what);
    }

    /// <summary>Goes to the next member's name; false at the end of the object.</summary>
    private static bool NextMember(ref Utf8JsonReader reader)
    {
        // After a value that was skipped the reader stands on its end.
        return reader.Read() && reader.TokenType == JsonTokenType.PropertyName;
    }

    private Range CopyNext(ref Utf8JsonReader reader)
    {
        Next(ref reader, JsonTokenType.String, "a string");
        return Copy(ref reader);
    }

    /// <summary>Puts a string without its escapes on the scratch.</summary>
    private Range Copy(ref Utf8JsonReader reader)
    {
        var start = _scratch.Length;
        if (!reader.ValueIsEscaped)
        {
            _scratch.Append(reader.ValueSpan);
            return start.._scratch.Length;
        }

        var unescaped = new byte[reader.ValueSpan.Length];
        try
        {
            _scratch.Append(unescaped.AsSpan(0, reader.CopyString(unescaped)));
        }
        catch (InvalidOperationException)
        {
            throw input.Fault((int)reader.TokenStartIndex, "the string holds half of a surrogate pair");
        }

        return start.._scratch.Length;
    }

    private ReadOnlySpan<byte> Slice(Range range) => _scratch.Written[range];

    private RdfSyntaxException Expected(ref Utf8JsonReader reader, string what) =>
        input.Fault((int)reader.TokenStartIndex, Utf8Faults.Expected(what, input.Text[(int)reader.TokenStartIndex..]));
}
