using PaperGraph.Model;

namespace PaperGraph.Evaluation.Scoring;

/// <summary>What the mentions of one document amount to: one entity for each set of linked forms, typed by the weight of its mentions.</summary>
internal sealed record Entity(HashSet<string> Forms, ConceptType Type, bool Introduced)
{
    public static List<Entity> Group(Annotations annotations)
    {
        var paper = annotations.Paper;
        var forms = new FormGroups();
        foreach (var pair in annotations.Abbreviations)
            forms.Link(PhraseKey.Of(paper.Text(pair.ShortForm).ToString()), PhraseKey.Of(paper.Text(pair.LongForm).ToString()));
        var entities = new Dictionary<string, (HashSet<string> Forms, double[] Votes, bool Introduced)>(StringComparer.Ordinal);
        foreach (var mention in annotations.Mentions)
        {
            var form = PhraseKey.Of(paper.Text(mention.Location).ToString());
            if (form.Length == 0) continue;
            var root = forms.Find(form);
            if (!entities.TryGetValue(root, out var entity))
                entity = (new HashSet<string>(StringComparer.Ordinal), new double[Enum.GetValues<ConceptType>().Length], false);
            entity.Forms.Add(form);
            entity.Votes[(int)mention.Type] += mention.Confidence;
            entity.Introduced |= mention.Role == PaperRole.Introduces;
            entities[root] = entity;
        }

        return [.. entities.Values.Select(entity => new Entity(entity.Forms, (ConceptType)Array.IndexOf(entity.Votes, entity.Votes.Max()), entity.Introduced))];
    }
}
