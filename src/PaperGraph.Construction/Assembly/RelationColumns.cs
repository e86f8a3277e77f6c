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
        var rows = Sorted(CollectRows(papers, corpus, concepts));
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
                if (head >= 0 && tail >= 0 && head != tail) rows.Add(new Row(head, relation.Type, tail, paper, i));
            }

            int ConceptAt(TextLocation location) =>
                concepts.IndexOf(corpus.ReadingOfMention[corpus.FirstMention[paper] + MentionIndex.Of(annotations.Mentions, location)]);
        }

        return rows;
    }

    /// <summary>One edge for each run of rows with equal head, type and tail; first evidence and count still number rows.</summary>
    private static List<ConceptRelation> Join(Row[] rows, List<Annotations> papers)
    {
        var edges = new List<ConceptRelation>();
        for (var start = 0; start < rows.Length;)
        {
            var (first, end, support, confidence) = (rows[start], start, 0, default(NoisyOr));
            while (end < rows.Length && rows[end].IsSameEdge(first))
            {
                // A paper has one vote, its best.
                var (paper, best) = (rows[end].Paper, 0f);
                for (; end < rows.Length && rows[end].Paper == paper && rows[end].IsSameEdge(first); end++)
                    best = Math.Max(best, papers[paper].Relations[rows[end].Relation].Confidence);
                confidence.Add(best);
                support++;
            }

            edges.Add(new ConceptRelation(first.Head, first.Type, first.Tail, support, confidence.Value, start, end - start));
            start = end;
        }

        return edges;
    }

    /// <summary>Rows by head, type and tail. They come by paper and head location, and keep that order among equals.</summary>
    private static Row[] Sorted(List<Row> rows)
    {
        var (keys, order) = (new UInt128[rows.Count], new int[rows.Count]);
        for (var i = 0; i < order.Length; i++)
        {
            var row = rows[i];
            keys[i] = new UInt128(((ulong)(uint)row.Head << 32) | (uint)row.Type, ((ulong)(uint)row.Tail << 32) | (uint)i);
            order[i] = i;
        }

        Array.Sort(keys, order);
        var result = new Row[order.Length];
        for (var i = 0; i < order.Length; i++) result[i] = rows[order[i]];
        return result;
    }

    private readonly record struct Row(int Head, RelationType Type, int Tail, int Paper, int Relation)
    {
        public bool IsSameEdge(Row other) => Head == other.Head && Type == other.Type && Tail == other.Tail;
    }
}
