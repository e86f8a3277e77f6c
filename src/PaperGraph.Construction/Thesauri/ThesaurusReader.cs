using System.Collections.Immutable;
using PaperGraph.Model;
using PaperGraph.Model.Text;

namespace PaperGraph.Construction;

/// <summary>Parses the lines of a thesaurus, then weeds out those that contradict an earlier one.</summary>
internal sealed class ThesaurusReader(string fileName)
{
    private readonly ImmutableArray<Diagnostic>.Builder _diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();

    public (Thesaurus Thesaurus, ImmutableArray<Diagnostic> Diagnostics) Read(TextReader reader)
    {
        var rules = new List<ThesaurusRule>();
        for (var line = 1; reader.ReadLine() is { } text; line++)
        {
            text = text.TrimStart('\uFEFF');
            if (text.Length == 0 || text[0] == '#' || string.IsNullOrWhiteSpace(text)) continue;
            if (Parse(text, new SourceLocation(fileName, line)) is { } rule) rules.Add(rule);
        }

        var check = new ThesaurusCheck(rules);
        var kept = ImmutableArray.CreateBuilder<ThesaurusRule>();
        foreach (var rule in rules)
        {
            if (check.Contradiction(rule) is { } reason) Report(rule.Place, reason);
            else kept.Add(rule);
        }

        _diagnostics.Sort((x, y) => x.Place.CompareTo(y.Place));
        return (new Thesaurus(kept.ToImmutable(), check.OwnForms), _diagnostics.ToImmutable());
    }

    private ThesaurusRule? Parse(string text, SourceLocation place)
    {
        var fields = text.TrimEnd('\t', ' ').Split('\t', StringSplitOptions.TrimEntries);
        var given = fields.AsSpan(1);
        switch (fields[0])
        {
            case "merge" when given.Length >= 2: return Rule(ThesaurusVerb.Merge, given, place);
            case "merge": return Refuse(place, "merge needs a preferred form and at least one other, separated by tabs");
            case "split" when given.Length == 2: return Rule(ThesaurusVerb.Split, given, place);
            case "split": return Refuse(place, "split needs exactly two forms, separated by a tab");
            case "drop" when given.Length == 1: return Rule(ThesaurusVerb.Drop, given, place);
            case "drop": return Refuse(place, "drop needs exactly one form");
            case "type" when given.Length != 2: return Refuse(place, "type needs a form and a type, separated by a tab");
            case "type" when Enum.TryParse<ConceptType>(given[1], ignoreCase: true, out var type) && !char.IsAsciiDigit(given[1][0]):
                return Rule(ThesaurusVerb.Type, given[..1], place) is { } rule ? rule with { Type = type } : null;
            case "type": return Refuse(place, $"'{given[1]}' is no type: expected {string.Join(", ", Enum.GetNames<ConceptType>())}");
            default: return Refuse(place, $"'{fields[0]}' is no instruction: expected merge, split, drop or type, then a tab");
        }
    }

    private ThesaurusRule? Rule(ThesaurusVerb verb, ReadOnlySpan<string> fields, SourceLocation place)
    {
        var forms = ImmutableArray.CreateBuilder<string>(fields.Length);
        foreach (var field in fields)
        {
            var form = LatexText.Clean(field);
            if (form.Length == 0) return Refuse(place, "a form is empty");
            if (!forms.Contains(form, StringComparer.Ordinal)) forms.Add(form);
        }

        return verb == ThesaurusVerb.Split && forms.Count < 2
            ? Refuse(place, $"'{forms[0]}' cannot be split from itself")
            : new ThesaurusRule(verb, forms.ToImmutable(), default, place);
    }

    private ThesaurusRule? Refuse(SourceLocation place, string reason)
    {
        Report(place, reason);
        return null;
    }

    private void Report(SourceLocation place, string reason) =>
        _diagnostics.Add(new Diagnostic(DiagnosticCode.MalformedThesaurus, place, reason));
}
