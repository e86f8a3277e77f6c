namespace PaperGraph.Construction.Linking;

/// <summary>Which sense the context of one paper gives a short form that it does not define.</summary>
/// <param name="Sense">Index into the senses of the short form, or −1 when the context does not decide.</param>
/// <param name="First">The three features that say most for the sense, the strongest first; −1 where there are fewer.</param>
/// <param name="Second">See <paramref name="First"/>.</param>
/// <param name="Third">See <paramref name="First"/>.</param>
internal readonly record struct ContextChoice(int Sense, int First, int Second, int Third)
{
    /// <summary>The context was not asked, or does not decide.</summary>
    public static ContextChoice None => new(-1, -1, -1, -1);
}
