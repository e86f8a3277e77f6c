namespace PaperGraph.Cli.Comparing;

/// <summary>A paper of a build, as far as it can change.</summary>
/// <param name="Title">Its title.</param>
/// <param name="AbstractHash">SHA-256 of its abstract, which need not be kept.</param>
/// <param name="FirstMention">Where its mentions begin among those of the build; they are sorted by place.</param>
/// <param name="EndMention">Where they end.</param>
internal sealed record PaperState(string Title, string AbstractHash, int FirstMention, int EndMention);
