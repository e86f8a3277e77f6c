namespace PaperGraph.Rdf;

/// <summary>What the names of the orders mean.</summary>
internal static class IndexOrders
{
    public const int Count = 6;

    /// <summary>The role of the first column. The two orders that share it share keys and starts.</summary>
    public static TermRole First(this IndexOrder order) => (TermRole)((int)order >> 1);

    public static TermRole Second(this IndexOrder order) => order switch
    {
        IndexOrder.Pso or IndexOrder.Osp => TermRole.Subject,
        IndexOrder.Spo or IndexOrder.Ops => TermRole.Predicate,
        _ => TermRole.Object,
    };

    public static TermRole Third(this IndexOrder order) => TermRole.Graph - (int)order.First() - (int)order.Second();
}
