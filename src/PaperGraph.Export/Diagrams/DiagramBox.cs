namespace PaperGraph.Export.Diagrams;

/// <summary>A class as a box, in pixels from the top left corner of the drawing once it is placed.</summary>
internal sealed class DiagramBox
{
    public const int NameHeight = 30;
    public const int AttributeHeight = 18;
    public const int ForeignLineHeight = 17;

    /// <summary>A line of text on an arrow.</summary>
    public const int LabelHeight = 16;

    /// <summary>Between the superclasses of others and the box, for the link's triangle.</summary>
    public const int ForeignGap = 20;

    public const double FontSize = 14;
    public const double SmallSize = 12.5;

    private const int Padding = 12;
    private const int PortGap = 12;

    public DiagramBox(DiagramClass type, IReadOnlyList<DiagramArrow> leaving, int arriving)
    {
        Class = type;
        (Leaving, Loop) = ([.. leaving.Where(arrow => arrow.To != arrow.From)], leaving.FirstOrDefault(arrow => arrow.To == arrow.From));
        var content = NameHeight + (type.Attributes.Length * AttributeHeight) + (type.Attributes.Length > 0 ? 8 : 0);
        var ports = Leaving.Concat(Loop is null ? [] : [Loop]).Sum(SlotHeight) + PortGap;
        Height = Math.Max(content, Math.Max(ports, (arriving * 20) + PortGap));
        var texts = type.Attributes.Select(text => TextWidth.Of(text, SmallSize)).Append(TextWidth.Of(type.Name, FontSize) + 8);
        Width = Math.Max(texts.Max() + (2 * Padding), 120);
        ForeignHeight = type.Foreign.Length == 0 ? 0 : (type.Foreign.Length * ForeignLineHeight) + 10;
        ForeignWidth = type.Foreign.Length == 0 ? 0 : type.Foreign.Max(text => TextWidth.Of(text, SmallSize)) + (2 * Padding);
    }

    public DiagramClass Class { get; }

    /// <summary>Arrows to other classes, from above downwards once they are placed.</summary>
    public List<DiagramArrow> Leaving { get; }

    /// <summary>The arrow from the class to itself, or null.</summary>
    public DiagramArrow? Loop { get; }

    public int X { get; set; }

    public int Y { get; set; }

    public int Width { get; set; }

    public int Height { get; }

    public int ForeignWidth { get; }

    public int ForeignHeight { get; }

    public int Right => X + Width;

    /// <summary>How far right the labels of the loop reach, and where it bends back; the box's own side without a loop.</summary>
    public int LoopBend => Loop is null ? Right : Right + Loop.Labels.Max(label => TextWidth.Of(label, SmallSize)) + 14;

    /// <summary>How far right the loop reaches.</summary>
    public int LoopEnd => Loop is null ? Right : LoopBend + 24;

    public int Middle => Y + (Height / 2);

    /// <summary>The height that an arrow takes where it leaves: its labels stand over it.</summary>
    public static int SlotHeight(DiagramArrow arrow) => (arrow.Labels.Length * LabelHeight) + (arrow.From == arrow.To ? 12 : 8);

    /// <summary>Where an arrow leaves, or where the loop begins, measured from the drawing's top.</summary>
    public int LeavesAt(DiagramArrow arrow)
    {
        var all = Leaving.Concat(Loop is null ? [] : [Loop]).ToList();
        var at = Middle - (all.Sum(SlotHeight) / 2);
        foreach (var other in all)
        {
            if (other == arrow && arrow == Loop) return at + 4;
            at += SlotHeight(other);
            if (other == arrow) return at - 4;
        }

        throw new ArgumentException("The arrow does not leave this box.", nameof(arrow));
    }
}
