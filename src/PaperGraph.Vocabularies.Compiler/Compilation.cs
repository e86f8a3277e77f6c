using PaperGraph.Rdf;

namespace PaperGraph.Vocabularies.Compiler;

/// <summary>The whole program: a vocabulary in Turtle becomes a compiled one.</summary>
public static class Compilation
{
    /// <summary>
    /// Compiles the file named first into the file named second. A fault is said the way a build shows it (place, severity, code, reason),
    /// and nothing is written then.
    /// </summary>
    /// <returns>0; 1 after a fault of the files; 2 when it was called wrongly.</returns>
    public static int Run(IReadOnlyList<string> arguments, TextWriter errors)
    {
        ArgumentNullException.ThrowIfNull(errors);
        if (arguments is not [var source, var target])
        {
            errors.WriteLine("usage: PaperGraph.Vocabularies.Compiler VOCABULARY.ttl COMPILED");
            return 2;
        }

        try
        {
            using var compiled = new MemoryStream();
            Compile(source, compiled);
            File.WriteAllBytes(target, compiled.ToArray());
            return 0;
        }
        catch (RdfSyntaxException fault)
        {
            errors.WriteLine($"{source}({fault.Error.Line},{fault.Error.Column}): error PGV01: {fault.Error.Message}");
        }
        catch (Exception fault) when (fault is ArgumentException or InvalidOperationException)
        {
            errors.WriteLine($"{source}: error PGV02: {fault.Message}");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            errors.WriteLine($"{source}: error PGV03: {fault.Message}");
        }

        return 1;
    }

    private static void Compile(string source, Stream compiled)
    {
        var builder = new VocabularyBuilder();
        using var input = File.OpenRead(source);
        foreach (var entry in SkosVocabulary.Read(input, source)) builder.Add(entry);
        builder.Write(compiled);
    }
}
