using PaperGraph.Export.Networks;
using PaperGraph.Export.Report.Html;

namespace PaperGraph.Export.Report.Charts.Map;

// The colours of the other files, as classes: the style sheet has a shade of each for light and for dark pages.
internal sealed class MapColors(DrawnNetwork drawn)
{
    private readonly NodeColors _colors = NodeColors.Of(drawn);

    public string ClassOf(MapNode node, string entityType)
    {
        var index = Array.IndexOf(NodeColor.Communities, _colors.Read(node.Node, entityType));
        return index < 0 ? "rest" : "c" + Figures.Text(index);
    }
}
