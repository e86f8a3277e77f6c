namespace PaperGraph.Rdf.Sparql.Evaluation;

/// <summary>The flags of REGEX and REPLACE (XQuery and XPath Functions, section 5.6.1).</summary>
[Flags]
internal enum PatternFlags
{
    None = 0,

    /// <summary><c>s</c>: a dot stands for a line feed too.</summary>
    DotAll = 1,

    /// <summary><c>m</c>: <c>^</c> and <c>$</c> hold at line feeds.</summary>
    Multiline = 2,

    /// <summary><c>i</c>: letters match whatever their case.</summary>
    IgnoreCase = 4,

    /// <summary><c>x</c>: white space outside of classes is nothing.</summary>
    IgnoreSpace = 8,

    /// <summary><c>q</c>: every character stands for itself.</summary>
    Quoted = 16,
}
