using System.Globalization;

namespace PaperGraph.Benchmarks.Resolution;

/// <summary>Outcomes of short forms with one visible sense, with several, and with none that is right.</summary>
internal readonly record struct HiddenScores(OutcomeTally OneSense, OutcomeTally SeveralSenses, OutcomeTally NoRightSense)
{
    public HiddenScores Add(int senses, bool isKnown, Outcome outcome) =>
        !isKnown ? this with { NoRightSense = NoRightSense.Add(outcome) }
        : senses == 1 ? this with { OneSense = OneSense.Add(outcome) }
        : this with { SeveralSenses = SeveralSenses.Add(outcome) };

    public static HiddenScores operator +(HiddenScores a, HiddenScores b) =>
        new(a.OneSense + b.OneSense, a.SeveralSenses + b.SeveralSenses, a.NoRightSense + b.NoRightSense);

    public void Write(TextWriter output)
    {
        output.WriteLine("hidden definitions      right  wrong  apart  accuracy  coverage");
        Row("one sense", OneSense);
        Row("several senses", SeveralSenses);
        Row("other sense than visible", NoRightSense);
        Row("all", OneSense + SeveralSenses + NoRightSense);

        void Row(string name, OutcomeTally tally) => output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-24}{tally.Right,5}{tally.Wrong,7}{tally.Apart,7}{100 * tally.Accuracy,10:F1}{100 * tally.Coverage,10:F1}"));
    }
}
