using System.Collections.Immutable;
using PaperGraph.Construction.Linking;
using PaperGraph.Construction.Weights;
using PaperGraph.Model;

namespace PaperGraph.Construction.Assembly;

/// <summary>Relations by head, type and tail, and the evidence under them.</summary>
internal sealed record RelationColumns(ImmutableArray<ConceptRelation> Relations, ImmutableArray<RelationEvidence> Evidence)
{
    public static RelationColumns Build(List<Annotations> papers, LinkedCorpus corpus, ConceptColumn concepts)
    {
        var rows = CollectRows(papers, corpus, concepts);
        rows.Sort();
        var edges = Join(rows, papers);
        var kept = BroaderCycles.Drop(edges, concepts.Concepts);
        var relations = ImmutableArray.CreateBuilder<ConceptRelation>(kept.Count);
        var evidence = ImmutableArray.CreateBuilder<RelationEvidence>();
        foreach (var edge in kept)
        {
            relations.Add(edge with { FirstEvidence = evidence.Count });
            for (var i = 0; i < edge.EvidenceCount; i++)
            {
                var row = rows[edge.FirstEvidence + i];
                evidence.Add(new RelationEvidence(row.Paper, papers[row.Paper].Relations[row.Relation]));
            }
        }

        return new RelationColumns(relations.MoveToImmutable(), evidence.DrainToImmutable());
    }

    private static List<Row> CollectRows(List<Annotations> papers, LinkedCorpus corpus, ConceptColumn concepts)
    {
        var rows = new List<Row>();
        for (var paper = 0; paper < papers.Count; paper++)
        {
            var annotations = papers[paper];
            for (var i = 0; i < annotations.Relations.Length; i++)
            {
                var relation = annotations.Relations[i];
                var head = ConceptAt(relation.Head);
                var tail = ConceptAt(relation.Tail);
                if (head >= 0 && tail >= 0 && head != tail) rows.Add(new Row(head, relation.Type, tail, paper, relation.Head, i));
            }

            int ConceptAt(TextLocation location) =>
                concepts.IndexOf(corpus.ReadingOfMention[corpus.FirstMention[paper] + MentionIndex.Of(annotations.Mentions, location)]);
        }

        return rows;
    }

    /// <summary>One edge for each run of rows with equal head, type and tail; first evidence and count still number rows.</summary>
    private static List<ConceptRelation> Join(List<Row> rows, List<Annotations> papers)
    {
        var edges = new List<ConceptRelation>();
        for (var start = 0; start < rows.Count;)
        {
            var (first, end, support, confidence) = (rows[start], start, 0, default(NoisyOr));
            while (end < rows.Count && rows[end].IsSameEdge(first))
            {
                // A paper has one vote, its best.
                var (paper, best) = (rows[end].Paper, 0f);
                for (; end < rows.Count && rows[end].Paper == paper && rows[end].IsSameEdge(first); end++)
                    best = Math.Max(best, papers[paper].Relations[rows[end].Relation].Confidence);
                confidence.Add(best);
                support++;
            }

            edges.Add(new ConceptRelation(first.Head, first.Type, first.Tail, support, confidence.Value, start, end - start));
            start = end;
        }

        return edges;
    }

    private readonly record struct Row(int Head, RelationType Type, int Tail, int Paper, TextLocation Location, int Relation) : IComparable<Row>
    {
        public bool IsSameEdge(Row other) => Head == other.Head && Type == other.Type && Tail == other.Tail;

        public int CompareTo(Row other)
        {
            if (Head != other.Head) return Head.CompareTo(other.Head);
            if (Type != other.Type) return ((int)Type).CompareTo((int)other.Type);
            if (Tail != other.Tail) return Tail.CompareTo(other.Tail);
            if (Paper != other.Paper) return Paper.CompareTo(other.Paper);
            var byLocation = Location.CompareTo(other.Location);
            return byLocation != 0 ? byLocation : Relation.CompareTo(other.Relation);
        }
    }
}
